import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '@/utils/captions';

const drafted = 'Baru datang, Kak! ✨\n\nNastar Keju\n\nHarga Rp65.000/toples\nStok: 12 toples\n\nMau pesan?';

describe('what changed in the goods, laid over a text that was written on', () => {
  it('is nothing while the drafts agree', () => {
    expect(carryOver('punya saya', drafted, drafted)).toBeNull();
  });

  it('changes the price and keeps what the user wrote around it', () => {
    const mine = drafted
      .replace('Baru datang, Kak! ✨', 'Nastar bikinan Ibu sudah matang')
      .replace('Harga Rp65.000/toples', 'Cuma Rp65.000/toples aja');
    expect(carryOver(mine, drafted, drafted.replace('65.000', '70.000'))).toEqual({
      text: mine.replace('65.000', '70.000'),
      changes: [{ before: 'Rp65.000/toples', after: 'Rp70.000/toples' }],
    });
  });

  it('keeps the words of the user where both changed the same', () => {
    const mine = drafted.replace('Rp65.000/toples', '68rb/toples');
    expect(carryOver(mine, drafted, drafted.replace('65.000', '70.000'))).toBeNull();
    expect(
      carryOver(mine, drafted, drafted.replace('65.000', '70.000').replace('12 toples', '9 toples')),
    ).toEqual({
      text: mine.replace('12 toples', '9 toples'),
      changes: [{ before: '12', after: '9' }],
    });
  });

  it('is nothing when the user has already written it', () => {
    const now = drafted.replace('65.000', '70.000');
    expect(carryOver(now, drafted, now)).toBeNull();
  });

  it('adds a line that is new and takes one out that is gone', () => {
    const mine = drafted.replace('Mau pesan?', 'Yuk diorder!');
    const now = drafted
      .replace('\nStok: 12 toples', '')
      .replace('Nastar Keju', 'Nastar Keju\n• Isi: 40 butir');
    expect(carryOver(mine, drafted, now)?.text).toBe(
      'Baru datang, Kak! ✨\n\nNastar Keju\n• Isi: 40 butir\n\nHarga Rp65.000/toples\n\nYuk diorder!',
    );
  });

  it('gives the new draft to whoever has changed nothing, and is done after one time', () => {
    const text = fc
      .array(fc.constantFrom('Rp1', 'Rp2', 'baru', '\n', ' ', 'stok', '✨'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (mine, before, now) => {
        const whole = carryOver(before, before, now);
        expect(whole?.text ?? now).toBe(now);
        const once = carryOver(mine, before, now);
        if (once) expect(once.text).not.toBe(mine);
      }),
    );
  });
});
