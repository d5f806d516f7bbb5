/** How many hashtags stand in a text; "#7" and the end of a web address are none. */
export const countHashtags = (text: string): number =>
  (text.match(/(?<![\p{L}\p{N}_&/#])#(?=[\p{M}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu) ?? []).length;
