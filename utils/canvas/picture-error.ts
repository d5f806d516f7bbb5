/**
 * Why a picture cannot be made. `photo-gone`: a photo of it is not stored any more, or cannot be opened.
 * `font-gone`: a file of a typeface cannot be had, as when the extension was updated meanwhile. `no-memory`: the
 * browser gives no canvas of that size, or no room for a photo.
 */
export type PictureReason = 'photo-gone' | 'font-gone' | 'no-memory';

export class PictureError extends Error {
  override name = 'PictureError';
  readonly reason: PictureReason;
  /** Ids of the photos that are gone. */
  readonly missing: readonly string[];

  constructor(
    reason: PictureReason,
    { missing = [], cause }: { missing?: readonly string[]; cause?: unknown } = {},
  ) {
    super(missing.length > 0 ? `${reason}: ${missing.join(', ')}` : reason, { cause });
    this.reason = reason;
    this.missing = missing;
  }
}

/**
 * Whether a browser had no room for a picture. It has one kind of error for a file that it cannot open and for one
 * too many; only its words tell them apart ("could not be allocated" in Chromium, "out of memory" elsewhere).
 */
export const hadNoRoom = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && /alloc|memory/i.test(error.message));
