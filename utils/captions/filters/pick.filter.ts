import { asText, defineFilter } from '../filter';

/** FNV-1a with a last mix, so that neighbouring seeds land apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** One of several wordings (the input and the arguments), always the same for the same seed and part. */
export default defineFilter({
  id: 'pick',
  apply: (value, args, { seed, part }) => {
    const wordings = [value, ...args].map(asText).filter(Boolean);
    const at = hash(`${seed}/${part}/${wordings.length}/${wordings[0]?.slice(0, 80)}`) % wordings.length;
    return wordings[at] ?? '';
  },
  example: { liquid: "{{ 'Baru datang' | pick: 'Baru datang' }}", gives: 'Baru datang' },
});
