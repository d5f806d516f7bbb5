import { describe, expect, it } from 'vitest';
import { openErrors } from '@/utils/checks';

const error = { rule: 'L01', severity: 'error' } as const;
const other = { rule: 'L25', severity: 'error' } as const;
const warning = { rule: 'L20', severity: 'warn' } as const;
const hint = { rule: 'L15', severity: 'info' } as const;

describe('what holds a text back', () => {
  it('is every error, and nothing lighter', () => {
    expect(openErrors([error, warning, hint, other], undefined)).toEqual([error, other]);
    expect(openErrors([warning, hint], {})).toEqual([]);
  });

  it('is no longer an error with a reason: all of that rule, and no other', () => {
    expect(openErrors([error, error, other], { L01: 'nomor seri' })).toEqual([other]);
  });

  it('stays where the reason is blank', () => {
    expect(openErrors([error], { L01: '' })).toEqual([error]);
    expect(openErrors([error], { L01: '  ' })).toEqual([error]);
  });
});
