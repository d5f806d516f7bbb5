import { asText, defineFilter } from '../filter';

/**
 * Another wording for some ways of speaking: pairs of tone and words behind the usual ones
 * (`{{ "Mau pesan" | tone: "polite", "Berkenan memesan" }}`). Tones are those of a shop.
 */
export default defineFilter({
  id: 'tone',
  apply: (value, args, { tone }) => {
    const at = args.findIndex((arg, index) => index % 2 === 0 && asText(arg) === tone);
    return asText(at < 0 ? value : args[at + 1]);
  },
  example: { liquid: "{{ 'Mau pesan' | tone: 'polite', 'Berkenan memesan' }}", gives: 'Mau pesan' },
});
