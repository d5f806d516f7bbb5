import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SignMark, toggleMark } from '@/components/caption/tools/whatsapp/toggle-mark';
import { whatsappRuns } from '@/utils/channels/preview';

/** "a [b] c": the brackets are the selection; they answer in the same way. */
function press(marked: string, mark: SignMark = 'bold'): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const found = toggleMark({ text: marked.replace(/[[\]]/g, ''), start, end }, mark);
  return (
    found &&
    `${found.text.slice(0, found.start)}[${found.text.slice(found.start, found.end)}]${found.text.slice(found.end)}`
  );
}

describe('a WhatsApp mark on what is selected', () => {
  it.each([
    ['Harga [Rp25.000] saja', 'Harga [*Rp25.000*] saja'],
    // Blanks that were selected along stay outside.
    ['Harga[ Rp25.000 ]saja', 'Harga [*Rp25.000*] saja'],
    // Half a word cannot be bold on WhatsApp.
    ['Pro[mo hari] ini', '[*Promo hari*] ini'],
    ['Pro[]mo hari ini', '[*Promo*] hari ini'],
    ['halo [] kak', 'halo *[]* kak'],
    // Each line has its own signs.
    ['[Nastar\n\n  Kastengel]', '[*Nastar*\n\n  *Kastengel*]'],
    // One pair around all instead of a pair in a pair.
    ['[a *b* c]', '[*a b c*]'],
    ['*a [b* c]', '[*a b c*]'],
    ['[_a_]', '[*_a_*]'],
    // A sign whose partner lies elsewhere is left where it is.
    ['_a [b_] c', '_a [*b*]_ c'],
    ['("[kue]")', '("[*kue*]")'],
  ])('%s becomes %s', (before, after) => {
    expect(press(before)).toBe(after);
  });

  it.each([
    ['Harga [*Rp25.000*] saja', 'Harga [Rp25.000] saja'],
    ['Harga *[Rp25.000]* saja', 'Harga [Rp25.000] saja'],
    ['*Pro[]mo*', '[Promo]'],
    ['[*a*\n*b*]', '[a\nb]'],
    ['[*_a_*]', '[_a_]'],
  ])('%s is taken off again: %s', (before, after) => {
    expect(press(before)).toBe(after);
  });

  it('writes italic and struck out with their own signs', () => {
    expect(press('[kue]', 'italic')).toBe('[_kue_]');
    expect(press('[Rp30.000]', 'strike')).toBe('[~Rp30.000~]');
  });

  it('does nothing where a mark cannot be', () => {
    expect(press('[   ]')).toBeNull();
    expect(press('```[kode]```')).toBeNull();
  });

  it('marks all it wraps, adds signs only, and goes back to where it was', () => {
    const words = fc.array(fc.constantFrom('kue', 'Rp25.000', ' ', '\n', '🍪', '(', ')', 'a', ', '), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        words,
        fc.nat(),
        fc.nat(),
        fc.constantFrom<SignMark>('bold', 'italic', 'strike'),
        (parts, a, b, mark) => {
          const text = parts.join('');
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
            number,
            number,
          ];
          fc.pre(text.slice(start, end).trim() !== '');
          const on = toggleMark({ text, start, end }, mark);
          if (!on) return;
          expect(on.text.replace(/[*_~]/g, '')).toBe(text);
          const inside = whatsappRuns(on.text).filter(
            (run) => run.start >= on.start && run.start < on.end && run.text.trim() !== '',
          );
          for (const run of inside) expect(run.marks).toEqual([mark]);
          expect(toggleMark(on, mark)?.text).toBe(text);
        },
      ),
    );
  });
});
