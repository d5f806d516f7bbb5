/**
 * Cells that a spreadsheet would take for something else than text, so that they go out behind an apostrophe:
 * formulas (= + - @, their full-width twins, a leading tab or line break: OWASP, "CSV Injection"), numbers
 * that it rounds (12 digits and more) or robs of their first zero, and cells whose outer spaces would be lost.
 * A cell that begins with an apostrophe gets another one, so that the way back is never in doubt.
 * Written without `$` after a `.*`: papaparse's own pattern lets formulas with a line break through.
 */
export const NEEDS_GUARD = /^['=+\-@＝＋－＠\s]|\s$|^\d{12,}$|^0\d+$/u;

/** The text that a cell meant: without outer spaces, without the apostrophe that guarded it. */
export function unguard(cell: string): string {
  const text = cell.trim();
  const rest = cell.trimStart().slice(1);
  return text.startsWith("'") && NEEDS_GUARD.test(rest) ? rest : text;
}
