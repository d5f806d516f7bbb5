import { formatPhone } from '../../core/phone';
import { asText, defineFilter } from '../filter';

/** A number as people read it: "0812-3456-7890"; '' where contacts have no place or it is no mobile number. */
export default defineFilter({
  id: 'phone',
  apply: (value, _, { channel }) => (channel.contacts ? formatPhone(asText(value).slice(0, 40)) : ''),
  example: { liquid: "{{ '6281234567890' | phone }}", gives: '0812-3456-7890' },
});
