/**
 * What a backup may hold. A file that asks for more is refused before it is unpacked, and the writer refuses
 * to make one: a backup that cannot be read again is worse than none. The figures are several times what
 * the busiest helper is expected to own (20 shops of 1,000 products, 5,000 posts and 500 photos each).
 */
export const LIMITS = {
  /** Entries of the zip: 20,000 photos take 40,000. */
  entries: 44_000,
  /** Rows of one table. */
  rowsPerTable: 200_000,
  /** Unpacked bytes of one part of rows. Parts are written far smaller; this leaves room for one huge row. */
  rowsPart: 16 * 2 ** 20,
  /** Unpacked bytes of all rows together; they are held in memory while a backup is read. */
  rowsTotal: 512 * 2 ** 20,
  /** Bytes of one photo copy: 2160 × 2160 pixels weigh 18.7 MB even without any compression. */
  photo: 24 * 2 ** 20,
  /** Bytes of the whole file. */
  file: 8 * 2 ** 30,
  /** Bytes of `manifest.json`: some 180 for each part. */
  manifest: 12 * 2 ** 20,
  /** Bytes of the zip's own directory: some 150 for each entry. */
  directory: 16 * 2 ** 20,
  /**
   * Rows may unpack to this many times their packed size, all parts taken together. Rows of real shops pack
   * 5–30 to 1, one text repeated without end about 1,000 to 1 (deflate's own limit is 1,032).
   */
  ratio: 200,
  /** Below this many unpacked bytes the ratio is not looked at: what is small does no harm. */
  ratioFrom: 64 * 2 ** 20,
  /** Rounds of PBKDF2 that a file may ask for; more would only hold up the computer (5 million: about 1–3 s). */
  iterations: 5_000_000,
} as const;

/** Characters of rows after which a new part is begun: at most 3 MB in UTF-8, a breath of work when read. */
export const PART_CHARACTERS = 2 ** 20;

/** Rounds of PBKDF2-HMAC-SHA-256 for a new backup (OWASP Password Storage Cheat Sheet, 2023 and later). */
export const ITERATIONS = 600_000;
