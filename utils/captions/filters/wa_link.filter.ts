import { asText, defineFilter } from '../filter';
import { waLink } from '../order';

/** A wa.me link to a number, with a text to send (argument); '' where links have no place. */
export default defineFilter({
  id: 'wa_link',
  apply: (value, [text], { channel }) =>
    channel.links && channel.contacts ? waLink(asText(value).slice(0, 40), asText(text)) : '',
  example: {
    liquid: "{{ '0812-3456-7890' | wa_link: 'Mau pesan' }}",
    gives: 'https://wa.me/6281234567890?text=Mau%20pesan',
    channel: 'facebook',
  },
});
