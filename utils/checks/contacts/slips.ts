/** One letter too many, missing, wrong, or two of them changed round: "telgram", "watshapp". */
export function isOneSlip(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word[0] !== name[0]) return false;
  let [left, right] = [0, 0];
  while (left < word.length && word[left] === name[left]) left += 1;
  while (right < word.length - left && word.at(-1 - right) === name.at(-1 - right)) right += 1;
  const [rest, due] = [word.slice(left, word.length - right), name.slice(left, name.length - right)];
  if (rest.length <= 1 && due.length <= 1) return true;
  return rest.length === 2 && due.length === 2 && rest[0] === due[1] && rest[1] === due[0];
}

/** Words one letter away from a name: climbing a hill and back, a clock. */
const OWN_WORDS = new Set(['tektok', 'tiktak', 'tiktik']);

/** "tokpet", "lasada": as long as the name, with one other letter. */
export const isOneLetterOff = (word: string, names: readonly string[]): boolean =>
  word.length === 6 && !OWN_WORDS.has(word) && names.some((name) => isOneSlip(word, name));
