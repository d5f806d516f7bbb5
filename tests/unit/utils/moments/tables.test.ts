import { describe, expect, it } from 'vitest';
import { yearTableSchema } from '@/utils/model';
import { YEAR_TABLES } from '@/utils/moments';

describe('the years that come with Pajang', () => {
  it('are 2026 to 2032, one table each', () => {
    expect(YEAR_TABLES.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032]);
  });

  it.each(YEAR_TABLES.map((table) => [table.year, table] as const))(
    '%i keeps the form of a table',
    (year, table) => {
      expect(yearTableSchema.safeParse(table).success).toBe(true);
      for (const { from, to = from } of table.days) {
        expect(from.startsWith(`${year}-`)).toBe(true);
        expect(to >= from).toBe(true);
      }
      expect(table.days.map(({ from }) => from)).toEqual(table.days.map(({ from }) => from).toSorted());
      // What is beyond the decrees is never shown as fixed.
      if (year > 2027) for (const day of table.days) expect(day.estimated).toBe(true);
    },
  );
});
