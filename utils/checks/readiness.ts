import type { Caption } from '../model';
import type { Finding } from './finding';

/**
 * The findings that hold a text back: errors for which the user has given no reason to let them stand.
 * `excuses` are the reasons by rule; a blank one excuses nothing.
 */
export const openErrors = <Found extends Pick<Finding, 'rule' | 'severity'>>(
  findings: readonly Found[],
  excuses: Caption['excuses'],
): Found[] =>
  findings.filter(({ rule, severity }) => severity === 'error' && (excuses?.[rule] ?? '').trim() === '');
