import type { ShownFinding } from '@/components/checks/shown-finding';
import type { Severity } from '@/utils/checks';

/** A finding of a rule that exists only here, at a place of a text. */
export const aFinding = (given: Partial<ShownFinding> = {}): ShownFinding => {
  const severity: Severity = given.severity ?? 'error';
  return {
    rule: 'T1',
    severity,
    start: 0,
    end: 0,
    message: { id: 'Hapus nomor ini.', en: 'Take this number out.' },
    about: {
      id: given.rule ?? 'T1',
      severity,
      name: { id: 'Nomor telepon', en: 'Phone number' },
      message: { id: 'Hapus nomor ini.', en: 'Take this number out.' },
      source: 'Aturan percobaan',
      certainty: 'B',
      checked: '2026-11-20',
      find: () => [],
    },
    fixable: false,
    isSound: () => false,
    mend: (text) => text,
    ...given,
  };
};

/** A finding at the words themselves, which stand in the text once. */
export const at = (text: string, words: string, given: Partial<ShownFinding> = {}): ShownFinding => {
  const start = text.indexOf(words);
  return aFinding({ start, end: start + words.length, ...given });
};
