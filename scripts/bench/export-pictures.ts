import { openExportPage } from './export-page/open';
import { inTurn, type Row, toRow } from './row';

/** A 1080×1350 picture of four stored photos against raw Canvas 2D drawing the same from the same bytes. */
export async function exportPictures(): Promise<Row[]> {
  const { opened, page } = await openExportPage();
  const sizes: number[] = [];
  const take = async (side: 'ours' | 'floor') => {
    const { ms, bytes } = await page.evaluate((which) => window.bench[which](), side);
    sizes.push(bytes);
    return ms;
  };
  const both = await inTurn(
    () => take('ours'),
    () => take('floor'),
    31,
  );
  await opened.close();
  // Two pictures of the same thing weigh about the same; if not, one side did not draw it.
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most > least * 1.3)
    throw new Error(`the two sides drew different pictures: ${least} and ${most} bytes`);
  return [toRow({ id: 'export-four-photos', unit: 'ms', goal: 1.15 }, both)];
}
