import { oneLine } from '../clean';
import { asText, defineFilter } from '../filter';

/** `~coret~` on WhatsApp, plain text elsewhere: write the sentence so that it is true without the line too. */
export default defineFilter({
  id: 'strike',
  apply: (value, _, { channel }) => {
    const text = oneLine(asText(value));
    return channel.markup === 'whatsapp' && text !== '' ? `~${text.replaceAll('~', '')}~` : text;
  },
  example: { liquid: "{{ 'Rp30.000' | strike }}", gives: '~Rp30.000~', channel: 'whatsapp-status' },
});
