import type { PartId } from '../channels';

export type ProblemCode =
  | 'unknown-field'
  | 'unknown-filter'
  | 'unknown-tag'
  | 'not-closed'
  | 'too-much'
  | 'not-text'
  | 'syntax';

/** What is wrong in a template, and where (both from 1). `message` is plain Indonesian for the person editing it. */
export interface Diagnostic {
  part: PartId;
  line: number;
  column: number;
  code: ProblemCode;
  /** The name that was not understood, at most 60 characters; '' where there is none. */
  what: string;
  message: string;
}

interface EngineError {
  message: string;
  token?: { getPosition?: () => number[] };
}

const RULES: { code: ProblemCode; pattern: RegExp; say: (what: string) => string }[] = [
  {
    code: 'unknown-field',
    pattern: /undefined variable: ([^,\n]+)/,
    say: (what) => `Isian "${what}" tidak dikenal. Periksa ejaannya.`,
  },
  {
    code: 'unknown-filter',
    pattern: /undefined filter: ([^,\n]+)/,
    say: (what) => `Pengubah "${what}" tidak dikenal. Periksa ejaannya.`,
  },
  {
    code: 'unknown-tag',
    pattern: /tag "([^"\n]+)" not found/,
    say: (what) => `Perintah "${what}" tidak bisa dipakai di sini.`,
  },
  {
    code: 'not-closed',
    pattern: /not closed/,
    say: () => 'Ada tanda kurung atau perintah yang belum ditutup.',
  },
  {
    code: 'too-much',
    pattern: /limit exceeded|Invalid string length/,
    say: () => 'Bagian ini terlalu panjang atau terlalu banyak berulang.',
  },
  {
    code: 'not-text',
    pattern: /not printable/,
    say: () => 'Yang diisi di sini bukan tulisan. Pilih isian yang lebih tepat.',
  },
];

export const tooMuch = (): Omit<Diagnostic, 'part'> => ({
  line: 1,
  column: 1,
  code: 'too-much',
  what: '',
  message: 'Bagian ini terlalu panjang atau terlalu banyak berulang.',
});

const isEngineError = (error: unknown): error is EngineError =>
  error instanceof Error && error.constructor !== Error && 'token' in error;

/** The engine's complaint in plain words. Anything that is not the engine's is a fault of ours and goes on. */
export function explain(error: unknown): Omit<Diagnostic, 'part'> {
  if (!isEngineError(error)) throw error;
  const [line = 1, column = 1] = error.token?.getPosition?.() ?? [];
  for (const { code, pattern, say } of RULES) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    const what = (match[1] ?? '').trim().slice(0, 60);
    return { line, column, code, what, message: say(what) };
  }
  return { line, column, code: 'syntax', what: '', message: 'Penulisan template di sini belum benar.' };
}
