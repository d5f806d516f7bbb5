import bebas from '@fontsource/bebas-neue/unicode.json';
import lobster from '@fontsource/lobster/unicode.json';
import pacifico from '@fontsource/pacifico/unicode.json';
import poppins from '@fontsource/poppins/unicode.json';
import baloo from '@fontsource-variable/baloo-2/unicode.json';
import lora from '@fontsource-variable/lora/unicode.json';
import nunito from '@fontsource-variable/nunito/unicode.json';
import oswald from '@fontsource-variable/oswald/unicode.json';
import playfair from '@fontsource-variable/playfair-display/unicode.json';
import jakarta from '@fontsource-variable/plus-jakarta-sans/unicode.json';
import quicksand from '@fontsource-variable/quicksand/unicode.json';
import type { FontId } from '../model/shop';
import { TYPEFACES } from '../scene';

/** Address in the extension of every file of our typefaces, by its path in the packages. */
const files = import.meta.glob<string>(
  [
    '../../node_modules/@fontsource-variable/*/files/*-wght-normal.woff2',
    '../../node_modules/@fontsource/{bebas-neue,lobster,pacifico}/files/*-400-normal.woff2',
    '../../node_modules/@fontsource/poppins/files/*-{500,600,700,800}-normal.woff2',
  ],
  { query: '?url', import: 'default', eager: true },
);
const byName = new Map(Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, ''), url]));

/** Which letters the files of a typeface hold, by alphabet. Where two hold a letter, the later one gives it. */
const ALPHABETS: Readonly<Record<FontId, Readonly<Record<string, string>>>> = {
  'plus-jakarta-sans': jakarta,
  poppins,
  quicksand,
  nunito,
  'baloo-2': baloo,
  oswald,
  'bebas-neue': bebas,
  'playfair-display': playfair,
  lora,
  pacifico,
  lobster,
};

/** One file of a typeface, as `FontFace` takes it. */
export interface TypefaceFile {
  family: string;
  source: string;
  /** A strength, or the range of them that the file holds. */
  weight: string;
  unicodeRange: string;
}

/** Whether one file of a typeface holds all its strengths; the others have a file for each. */
const isVariable = (font: FontId) => TYPEFACES[font].family.endsWith(' Variable');

/** All files of a typeface. They are fetched from the extension when a letter of theirs is wanted, not before. */
export function filesOf(font: FontId): TypefaceFile[] {
  const { family, weights } = TYPEFACES[font];
  const range = `${Math.min(...weights)} ${Math.max(...weights)}`;
  const strengths: { name: string; weight: string }[] = isVariable(font)
    ? [{ name: 'wght', weight: range }]
    : weights.map((weight) => ({ name: String(weight), weight: String(weight) }));
  return Object.entries(ALPHABETS[font]).flatMap(([alphabet, unicodeRange]) =>
    strengths.flatMap(({ name, weight }) => {
      const url = byName.get(`${font}-${alphabet}-${name}-normal.woff2`);
      return url === undefined ? [] : [{ family, source: `url("${url}")`, weight, unicodeRange }];
    }),
  );
}
