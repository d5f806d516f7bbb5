import { describe, expect, it } from 'vitest';
import { checkText } from '@/utils/checks';
import { shareADay } from '@/utils/checks/form/feasts';

const DAYS = ['natal 12-25', 'nyepi 2026-03-19', 'idulfitri 2026-03-21', 'waisak 2026-05-31'];

const fires = (rule: string, text: string, date?: string): boolean =>
  checkText({ text, channel: 'instagram', kind: 'food', date }).some((finding) => finding.rule === rule);

describe('feasts that may be greeted on one day', () => {
  it('knows that Nyepi and Idulfitri of 2026 are two days apart', () => {
    expect(shareADay('nyepi', 'idulfitri', DAYS)).toBe(true);
    expect(shareADay('idulfitri', 'nyepi', DAYS)).toBe(true);
  });
  it('knows that Christmas and Idulfitri are not, whichever comes first', () => {
    expect(shareADay('natal', 'idulfitri', DAYS)).toBe(false);
    expect(shareADay('idulfitri', 'natal', DAYS)).toBe(false);
  });
});

describe('sensitive days that a text names', () => {
  it.each([
    'Spesial Nyepi, borong pie susu 30rb/box, DM',
    'Mumpung 30 September, serbu bakso 10rb/porsi, DM',
    'Ramadan buka jam 11, makan siang 15rb/porsi, DM',
    'Selamat Natal, minal aidin wal faizin',
  ])('speaks where the day of sending is not known: %s', (text) => {
    expect(fires('L40', text)).toBe(true);
  });

  it.each([
    'Menjelang Nyepi, borong pie susu 30rb/box, DM',
    'Promo bakso s.d. 30 September 10rb/porsi, DM',
    'Setelah Ramadan makan siang ada lagi, DM',
    'Selamat Nyepi dan Selamat Idulfitri, mohon maaf lahir batin',
  ])('is silent on other days: %s', (text) => {
    expect(fires('L40', text)).toBe(false);
  });

  it('leaves it to the calendar where the day is known', () => {
    const text = 'Spesial Nyepi, borong pie susu 30rb/box, DM';
    expect(fires('L40', text, '2027-03-08')).toBe(true);
    expect(fires('L40', text, '2027-02-25')).toBe(false);
  });
});

describe('faith, insults and health workers', () => {
  it('reads holy names within discount codes', () => {
    expect(fires('L43', 'Kode NABIMUSA15 diskon 15%, DM')).toBe(true);
    expect(fires('L43', 'Kode BERKAH15 diskon 15%, DM')).toBe(false);
  });
  it('takes comparisons with a people for insults, with goods not', () => {
    expect(fires('L41', 'jangan kayak orang madura, DM')).toBe(true);
    expect(fires('L41', 'jangan kayak batik madura, DM')).toBe(false);
  });
  it('hears health workers who praise cosmetics, not who is asked for advice', () => {
    expect(fires('L33', 'Kata dr. Maya: krim ini cocok. DM')).toBe(true);
    expect(fires('L33', 'Krim 20 g. Kalau gatal, tanyakan ke dokter. DM')).toBe(false);
  });
});
