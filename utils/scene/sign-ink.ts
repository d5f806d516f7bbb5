/**
 * Black or white, whichever can be read on `ground` (#rrggbb): one of them always reaches 4.58 : 1. Done by hand
 * after WCAG 2.2 ("relative luminance") for the panel, which opens without the colour science of colors.ts.
 */
export function signInk(ground: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(ground.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.05 ? '#ffffff' : '#000000';
}
