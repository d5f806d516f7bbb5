import { describe, expect, it } from 'vitest';
import { unwritten } from '@/components/today/unwritten';
import { aPost } from '../../../support/rows';

const post = (
  id: string,
  day: string | undefined,
  state: 'idea' | 'draft' | 'ready' | 'posted',
  time = '09:00',
) => aPost('shop', 'cookies', { id, state, ...(day !== undefined && { day, time }) });

describe('what is still to be written', () => {
  it('is of today and tomorrow, across a new year, the earliest first', () => {
    const rows = [
      post('tomorrow', '2027-01-01', 'idea', '07:00'),
      post('late', '2026-12-31', 'draft', '18:30'),
      post('early', '2026-12-31', 'idea', '07:00'),
      post('yesterday', '2026-12-30', 'idea'),
      post('further', '2027-01-02', 'draft'),
      post('shelf', undefined, 'draft'),
    ];
    expect(unwritten(rows, '2026-12-31').map(({ id }) => id)).toEqual(['early', 'late', 'tomorrow']);
  });

  it('is not what is ready or out', () => {
    const rows = [post('ready', '2026-12-31', 'ready'), post('posted', '2026-12-31', 'posted')];
    expect(unwritten(rows, '2026-12-31')).toEqual([]);
  });
});
