import type { FontId } from '../model/shop';

/**
 * Brings a typeface's style sheet, which names its files; the browser fetches those from the extension when
 * they are needed. Plus Jakarta Sans comes with our pages. Poppins has one file per strength.
 */
const PACKAGES: Readonly<Record<FontId, () => Promise<unknown>>> = {
  'plus-jakarta-sans': async () => undefined,
  poppins: () =>
    Promise.all([
      import('@fontsource/poppins/500.css'),
      import('@fontsource/poppins/600.css'),
      import('@fontsource/poppins/700.css'),
      import('@fontsource/poppins/800.css'),
    ]),
  quicksand: () => import('@fontsource-variable/quicksand/index.css'),
  nunito: () => import('@fontsource-variable/nunito/index.css'),
  'baloo-2': () => import('@fontsource-variable/baloo-2/index.css'),
  oswald: () => import('@fontsource-variable/oswald/index.css'),
  'bebas-neue': () => import('@fontsource/bebas-neue/index.css'),
  'playfair-display': () => import('@fontsource-variable/playfair-display/index.css'),
  lora: () => import('@fontsource-variable/lora/index.css'),
  pacifico: () => import('@fontsource/pacifico/index.css'),
  lobster: () => import('@fontsource/lobster/index.css'),
};

/** Makes the page know a typeface, so that CSS and canvas may name its family. */
export async function knowTypeface(font: FontId): Promise<void> {
  await PACKAGES[font]();
}
