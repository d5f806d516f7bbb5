/** A hashtag in a text; "#7" and the end of a web address are none. */
export const HASHTAG = /(?<![\p{L}\p{N}_&/#])#(?=[\p{M}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** How many hashtags stand in a text. */
export const countHashtags = (text: string): number => (text.match(HASHTAG) ?? []).length;
