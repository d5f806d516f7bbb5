import { oneLine } from '../clean';
import { asText, defineFilter } from '../filter';

/** `*tebal*` on WhatsApp; elsewhere the text alone, because no other channel has bold letters. */
export default defineFilter({
  id: 'bold',
  apply: (value, _, { channel }) => {
    const text = oneLine(asText(value));
    return channel.markup === 'whatsapp' && text !== '' ? `*${text.replaceAll('*', '')}*` : text;
  },
  example: { liquid: "{{ 'Nastar' | bold }}", gives: '*Nastar*', channel: 'whatsapp-group' },
});
