/** Words written as one comma-separated text, so that a list of a hundred stays readable. */
export const wordsOf = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
