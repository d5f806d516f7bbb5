import { asText, defineFilter } from '../filter';

/** Adds how the shop addresses its buyers: "Mau pesan" → "Mau pesan, Kak". In a listing nobody is addressed. */
export default defineFilter({
  id: 'greeting',
  apply: (value, _, { greeting }) => [asText(value).trim(), greeting].filter(Boolean).join(', '),
  example: { liquid: "{{ 'Mau pesan' | greeting }}?", gives: 'Mau pesan, Kak?' },
});
