import { describe, expect, it } from 'vitest';
import { decodeTable } from '@/utils/sheets';
import { MAX_TABLE_BYTES } from '@/utils/sheets/limits';

const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const text = 'Nama;Harga\r\nKué;25000\r\n';

describe('decodeTable', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 little end first', utf16(text, true, true)],
    ['UTF-16 big end first', utf16(text, false, true)],
    ['UTF-16 without a mark', utf16(text, true, false)],
    ['UTF-16 big end first without a mark', utf16(text, false, false)],
    // In Windows-1252 é is the one byte E9, which is no UTF-8.
    ['Windows-1252', new Uint8Array([...text].map((char) => char.charCodeAt(0)))],
  ])('reads %s', (_name, bytes) => {
    expect(decodeTable(bytes)).toEqual({ ok: true, data: text });
  });

  it.each([
    ['nothing', new Uint8Array(), 'table-empty'],
    ['a workbook of Excel', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'table-is-workbook'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'table-is-workbook'],
    ['bytes of no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0]), 'not-a-table'],
    ['too much', new Uint8Array(MAX_TABLE_BYTES + 1), 'table-too-large'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(decodeTable(bytes)).toEqual({ ok: false, reason });
  });
});
