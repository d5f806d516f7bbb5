import '@fontsource-variable/plus-jakarta-sans';
import { layouts } from '../../../utils/scene';
import { draw, type Job, layoutOf } from './draw';
import { drawSheet, type Sheet } from './sheet';
import { compareWithGolden, type Difference, drawSprite, encodeSprite } from './sprite';

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

/** What the scripts and the spec ask this page for; pictures go out as data addresses. */
const lab = {
  layouts: () =>
    layouts.map(({ id, family, photos, slide }) => ({ id, family, photos, slide: slide ?? null })),
  picture: async (job: Job): Promise<string> => (await draw(job, 1080)).toDataURL('image/png'),
  sheet: async (sheet: Sheet): Promise<string> =>
    dataUrl(await (await drawSheet(sheet)).convertToBlob({ type: 'image/png' })),
  golden: async (layout: string): Promise<string> =>
    dataUrl(await encodeSprite(await drawSprite(layoutOf(layout)))),
  compare: (layout: string, golden: string): Promise<Difference[]> =>
    compareWithGolden(layoutOf(layout), golden),
};
export type LayoutLab = typeof lab;
declare global {
  interface Window {
    layoutLab: LayoutLab;
  }
}
window.layoutLab = lab;
