import { cmykJpeg, movingWebp } from '../support/odd-photos';
import { picked } from '../support/photo-files';
import { shortOfMemory } from '../support/short-of-memory';
import { loseBytes, storedPhoto } from '../support/stored-photos';
import { expect, test } from './better-photo';

test('see-through photos keep their holes, tiny and endless ones work, and say what is wrong', async ({
  better,
}) => {
  const { page } = better;
  const drawn = (width: number, height: number, hole: boolean) =>
    page.evaluate(
      async ([w, h, open]) => {
        const canvas = new OffscreenCanvas(w, h);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.fillStyle = '#7a4a2a';
        context.fillRect(0, 0, w, h);
        if (open) context.clearRect(w / 4, h / 4, w / 2, h / 2);
        return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
      },
      [width, height, hole] as const,
    );
  const png = async (name: string, ...size: [number, number, boolean]) =>
    picked(name, 'image/png', Buffer.from(await drawn(...size)));
  await better.bring(
    await png('bolong.png', 1200, 1200, true),
    await png('titik.png', 1, 1, false),
    await png('panjang.png', 4, 6000, false),
  );
  for (const name of ['bolong.png', 'titik.png', 'panjang.png']) {
    await better.open(name);
    await better.slider('Terang').fill('60');
    await better.save();
    await better.leave();
  }
  const made = (await better.rows()).filter(({ madeFrom }) => madeFrom);
  expect(made.map(({ name }) => name).toSorted()).toEqual([
    'bolong (dipercantik)',
    'panjang (dipercantik)',
    'titik (dipercantik)',
  ]);
  const hash = made.find(({ name }) => name.startsWith('bolong'))?.hash;
  const { type, colors } = await storedPhoto(page, hash ?? '', [[600, 600]]);
  expect([type, colors[0]?.[3]]).toEqual(['image/webp', 0]);
  await better.open('titik.png');
  await expect(better.dialog().getByText('Terlalu kecil: sisi pendeknya 1 piksel')).toBeVisible();
});

test('bytes that are gone are told plainly, and nothing can be saved', async ({ better, dark }) => {
  await better.bring(dark);
  await better.page.getByRole('button', { name: 'Lihat gelap.jpg' }).click();
  await better.page.getByRole('button', { name: 'Percantik', exact: true }).waitFor();
  await loseBytes(better.page);
  await better.page.getByRole('button', { name: 'Percantik', exact: true }).click();
  await expect(better.dialog().getByText(/^Isi foto ini tidak ditemukan lagi/)).toBeVisible();
  await expect(better.button('Simpan foto ini')).toBeDisabled();
});

for (const none of ['pixels', 'photos'] as const)
  test(`without memory for ${none} it says so and what to do; the photo stays as it was`, async ({
    better,
    dark,
  }) => {
    const { page } = better;
    await better.bring(dark);
    const before = await better.rows();
    const open = page.getByRole('button', { name: 'Percantik', exact: true });
    await page.getByRole('button', { name: 'Lihat gelap.jpg' }).click();
    await open.waitFor();
    await shortOfMemory(page, none, () => open.click());
    await expect(better.dialog().getByRole('alert')).toContainText('Memori komputer tidak cukup');
    await expect(better.button('Simpan foto ini')).toBeDisabled();
    await better.button('Tutup').click();
    expect(await better.rows()).toEqual(before);
    await open.click();
    await better.slider('Terang').waitFor();
  });

test('a photo for the press and a moving one come in as still photos of their colours, and can be bettered', async ({
  better,
}) => {
  const { page } = better;
  // Ink covers what light there is: (255 − ink) × (255 − black) / 255 of each colour is left.
  const pressed = cmykJpeg('cetak.jpg', [30, 140, 200, 20], 20);
  const moving = await movingWebp(page, 'gerak.webp', ['#c83214', '#1432c8'], 160);
  await better.bring(pressed, moving);
  for (const [name, color] of [
    ['cetak.jpg', [207, 106, 51]],
    ['gerak.webp', [200, 50, 20]],
  ] as const) {
    const { hash, width, height } = await better.row(name);
    expect([width, height]).toEqual([160, 160]);
    const { colors } = await storedPhoto(page, hash, [
      [20, 20],
      [140, 140],
    ]);
    for (const found of colors)
      for (const [channel, value] of color.entries())
        expect(Math.abs((found[channel] ?? -99) - value), `${name}, ${channel}`).toBeLessThan(8);
    await better.open(name);
    await better.slider('Terang').fill('40');
    await better.save();
    await better.leave();
    const made = await better.row(`${name.split('.')[0]} (dipercantik)`);
    expect(await better.mean(made.hash)).toBeGreaterThan((await better.mean(hash)) + 5);
  }
});
