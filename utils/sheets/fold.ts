/** A heading or a word as it is compared: "Harga (Rp)" → "harga rp", "P-IRT" → "p irt". */
export const fold = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
