const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

/** Every `@font-face` of the page's own style sheets, with the sheet that it stands in. */
function* faces(): Generator<{ face: CSSFontFaceRule; base: string }> {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSFontFaceRule) yield { face: rule, base: sheet.href ?? document.baseURI };
}

/** The first family of the page's type, as a style sheet names it. */
const family = () =>
  getComputedStyle(document.body).fontFamily.split(',')[0]?.replaceAll(/["']/g, '').trim() ?? '';

let ready: Promise<string> | null = null;

async function find(): Promise<string> {
  for (const { face, base } of faces()) {
    const named = face.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    // A family comes in one file per alphabet: the one that has A to Z.
    const latin = /U\+0{0,4}-(?:00)?FF\b/i.test(face.style.getPropertyValue('unicode-range'));
    const address = face.style.getPropertyValue('src').match(/url\(["']?([^"')]+)/)?.[1];
    if (named !== family() || !latin || address === undefined) continue;
    const file = await (await fetch(new URL(address, base))).blob();
    return `@font-face{font-family:"${named}";font-weight:200 800;src:url(${await asDataUrl(file)})}`;
  }
  // Without it the letters are the system's own: a picture is worth more than its typeface.
  return '';
}

/** The app's own typeface as a rule with the file in it: a picture made of an SVG sees no typeface of the page. */
export const embeddedFont = (): Promise<string> => {
  ready ??= find();
  return ready;
};
