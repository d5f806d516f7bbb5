import type { Layout } from './layout';

const modules = import.meta.glob<Layout>('./layouts/*.layout.ts', { eager: true, import: 'default' });

function collect(): Layout[] {
  for (const [path, layout] of Object.entries(modules)) {
    if (path !== `./layouts/${layout.id}.layout.ts`) throw new Error(`${path} calls itself ${layout.id}`);
  }
  return Object.values(modules).sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
}

/** All layouts, the first candidate first. */
export const layouts: readonly Layout[] = collect();

/** The layout of that id, or undefined when it is gone (an old post may name one). */
export const findLayout = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id);

/**
 * The layouts that suit that many photos, best first: those made for several photos lead when there are
 * several. With no photo at all, none.
 */
export function layoutsFor(photoCount: number): Layout[] {
  const fitting = layouts.filter((layout) => photoCount >= layout.photos.min);
  return [
    ...fitting.filter((layout) => layout.photos.min > 1),
    ...fitting.filter((layout) => layout.photos.min <= 1),
  ];
}
