import { normalizePhone } from '@/utils/core/phone';
import type { OwnSite } from '@/utils/model';
import { bareHandle } from '@/utils/platforms/page-owner';

/** How a stored value stands in its field, and what is stored for what is typed (null: nothing, not yet). */
export interface Typing<T> {
  show(stored: T): string;
  parse(typed: string): T | null;
}

/** Stored just as it is typed. */
export const asTyped: Typing<string> = { show: (text) => text, parse: (text) => text };

/** "0812…" in any usual spelling ↔ "62812…"; nothing is stored while the number is not complete. */
export const phoneTyping: Typing<string> = {
  show: (digits) => digits && `+${digits}`,
  parse(typed) {
    if (typed.trim() === '') return '';
    const phone = normalizePhone(typed);
    return phone.ok ? phone.data : null;
  },
};

/** "#kue #batam", with or without the marks ↔ ["kue", "batam"]; at most 30 of at most 100 characters. */
export const hashtagTyping: Typing<string[]> = {
  show: (tags) => tags.map((tag) => `#${tag.replace(/^#/, '')}`).join(' '),
  parse: (typed) =>
    typed
      .split(/[\s,#]+/)
      .filter(Boolean)
      .slice(0, 30)
      .map((tag) => tag.slice(0, 100)),
};

/** A pasted address, "@handle" or a bare one ↔ the bare one; empty is none. */
export const pageTyping = (site: OwnSite): Typing<string | undefined> => ({
  show: (handle) => handle ?? '',
  parse: (typed) => bareHandle(site, typed),
});

/** #rrggbb; nothing is stored while it is half typed. */
export const colorTyping: Typing<string> = {
  show: (hex) => hex,
  parse: (typed) => (/^#[0-9a-f]{6}$/i.test(typed) ? typed.toLowerCase() : null),
};
