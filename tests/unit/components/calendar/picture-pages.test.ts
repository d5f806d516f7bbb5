import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, PICTURE, type PictureDay, picturePages } from '@/components/calendar/picture-pages';

const aDay = (name: string, count: number): PictureDay => ({
  name,
  moments: '',
  rows: Array.from({ length: count }, (_, index) => ({
    clock: '09.00',
    title: `${name}-${index}`,
    about: 'Instagram',
  })),
});

describe('the pages of a calendar’s picture', () => {
  it('are one while there is room', () => {
    const days = [aDay('Senin', 2), aDay('Selasa', 0), aDay('Rabu', 1)];
    expect(picturePages(days)).toEqual([days]);
  });

  it('carry a long day over, under its name', () => {
    const pages = picturePages([aDay('Senin', 20)]);
    expect(pages.map((page) => page.map(({ name, rows }) => [name, rows.length]))).toEqual([
      [['Senin', 13]],
      [['Senin', 7]],
    ]);
  });

  it('leave no post out, keep the order, and are never taller than chats leave them', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 31 });
    fc.assert(
      fc.property(counts, (list) => {
        const days = list.map((count, index) => aDay(`hari ${index}`, count));
        const pages = picturePages(days);
        const titles = (all: readonly PictureDay[]) =>
          all.flatMap(({ rows }) => rows.map(({ title }) => title));
        expect(titles(pages.flat())).toEqual(titles(days));
        expect([...new Set(pages.flat().map(({ name }) => name))]).toEqual(days.map(({ name }) => name));
        for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(PICTURE.tallest);
      }),
    );
  });

  it('never put a day’s name at the bottom without a post beneath it', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 31 });
    fc.assert(
      fc.property(counts, (list) => {
        const pages = picturePages(list.map((count, index) => aDay(`hari ${index}`, count)));
        expect(pages.flat().filter(({ rows }) => rows.length === 0)).toEqual([]);
      }),
    );
  });
});
