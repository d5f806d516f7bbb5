import { fail, ok, type Result } from './result';

/**
 * Indonesian mobile numbers as people write them in running text (domain facts §5.5): +62, 62 or 0, then 8,
 * then 8–11 more digits with single spaces, dots or dashes between them. Prices ("Rp81.234.567") and longer
 * numbers (receipts) do not match.
 */
const MOBILE = /(?<!\d)(?:\+?62|0)[\s.-]?8[\s.-]?[1-9](?:[\s.-]?\d){7,10}(?!\d)/g;

/** Every mobile number in `text`, as written. */
export const findPhones = (text: string): string[] => text.match(MOBILE) ?? [];

/** `text` with every mobile number replaced by `by`. */
export const replacePhones = (text: string, by: string): string => text.replace(MOBILE, () => by);

/**
 * Digits with country code ("628…"), as wa.me wants them, from any usual spelling
 * ("0812-3456-7890", "+62 812…", "812…", "62 0812…"). Mobile numbers have 10–13 digits counted from the 0.
 */
export function normalizePhone(text: string): Result<string, 'not-a-phone'> {
  if (/\p{L}/u.test(text)) return fail('not-a-phone');
  const digits = text.replace(/\D/g, '').replace(/^(?:62)?0*(?=8)/, '');
  return /^8[1-9]\d{7,10}$/.test(digits) ? ok(`62${digits}`) : fail('not-a-phone');
}

/** "628123456789" as buyers read it: "0812-3456-789"; anything that is no mobile number gives ''. */
export function formatPhone(text: string): string {
  const phone = normalizePhone(text);
  if (!phone.ok) return '';
  const local = `0${phone.data.slice(2)}`;
  return [local.slice(0, 4), local.slice(4, 8), local.slice(8)].filter(Boolean).join('-');
}
