import type { Box } from '../stage';

/** How many go into each row, so that no row has more than one fewer than the next, and the last is the fullest. */
export function rowsOf(count: number, columns: number): number[] {
  const rows = Math.ceil(count / columns);
  const least = Math.floor(count / rows);
  const more = count - least * rows;
  return Array.from({ length: rows }, (_, index) => least + (index >= rows - more ? 1 : 0));
}

/** The box parted into rows of equal height; the cells of a row share its width. Edges lie on whole pixels. */
export function cells(
  box: Box,
  rows: readonly number[],
  gap: number | { across: number; down: number },
): Box[] {
  const { across, down } = typeof gap === 'number' ? { across: gap, down: gap } : gap;
  const height = (box.height - down * (rows.length - 1)) / rows.length;
  return rows.flatMap((count, row) => {
    const width = (box.width - across * (count - 1)) / count;
    return Array.from({ length: count }, (_, index) => {
      const x = Math.round(box.x + index * (width + across));
      const y = Math.round(box.y + row * (height + down));
      return { x, y, width: Math.floor(width), height: Math.floor(height) };
    });
  });
}
