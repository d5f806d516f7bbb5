import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { isOwnContact } from '@/components/product/own-contact';
import { rewordStored, takingText } from '@/components/product/take-text';
import { findContacts } from '@/utils/core/contacts';
import { products } from '@/utils/db';
import { aProduct } from '../../../support/rows';

const shop = {
  whatsapp: '6281270001234',
  pages: { instagram: 'qkiz.batam', facebook: 'qkizbatam', shopee: '4711' },
};
const foreign = (text: string) =>
  findContacts(text)
    .filter((contact) => !isOwnContact(contact, shop))
    .map((contact) => contact.text);

describe('the shop’s own contacts', () => {
  it.each([
    'WA 0812 7000 1234',
    '+62 812-7000-1234',
    'wa.me/6281270001234?text=Halo',
    'https://api.whatsapp.com/send?text=a&phone=6281270001234',
    'DANA 0812-7000-1234',
    '@Qkiz.Batam',
    'IG: qkiz.batam',
    'https://www.instagram.com/qkiz.batam/',
    'facebook.com/qkizbatam',
    'https://shopee.co.id/Soft-Cookies-i.4711.2',
  ])('are not strange: %s', (text) => {
    expect(findContacts(text)).toHaveLength(1);
    expect(foreign(text)).toEqual([]);
  });

  it.each([
    '0812 7000 1235',
    'wa.me/6281270001235',
    '@qkiz.jakarta',
    'https://shopee.co.id/Soft-Cookies-i.4712.2',
    'toko@qkiz.com',
    'linktr.ee/qkizbatam',
    'bit.ly/qkiz',
    'BCA 8127000123',
  ])('are told from others: %s', (text) => {
    expect(foreign(text)).toHaveLength(1);
  });

  it('are none of a shop that has not named any', () => {
    const [contact] = findContacts('@qkiz');
    expect(contact && isOwnContact(contact, { whatsapp: '', pages: {} })).toBe(false);
  });
});

describe('a text that becomes a description', () => {
  const raw = 'Katun 𝗮𝗱𝗲𝗺\n#katun #batik';
  it('goes in clean below what stands there, and out again', () => {
    const { put, undo } = takingText(raw);
    const now = { description: 'Batik Sogan', hashtags: '#batik' };
    const after = put(now);
    expect(after).toEqual({ description: 'Batik Sogan\n\nKatun adem', hashtags: '#batik #katun' });
    expect(undo(after)).toEqual(now);
    expect(put({ description: '', hashtags: '' }).description).toBe('Katun adem');
    expect(takingText('#katun').put(now).description).toBe('Batik Sogan');
  });

  it('takes back only itself when more has been written since', () => {
    const { put, undo } = takingText(raw);
    const after = put({ description: 'Batik Sogan', hashtags: '' });
    expect(undo({ ...after, description: `${after.description}\nUkuran L` }).description).toBe(
      'Batik Sogan\nUkuran L',
    );
    const changed = { ...after, description: 'Batik Sogan\n\nKatun adem sekali'.replace('adem', 'ADEM') };
    expect(undo(changed).description).toBe(changed.description);
  });

  it('never grows beyond what a row holds', () => {
    const { put } = takingText('a'.repeat(500));
    expect(put({ description: 'b'.repeat(19_900), hashtags: '' }).description).toHaveLength(20_000);
  });

  it('is put to a stored product from what that holds at the moment', async () => {
    const { id, createdAt, updatedAt, ...values } = aProduct('toko', { description: 'Batik Sogan' });
    const product = await products.add(values);
    const { put, undo } = takingText(raw);
    await rewordStored(product.id, put, '2026-11-21');
    expect(await products.get(product.id)).toMatchObject({
      description: 'Batik Sogan\n\nKatun adem',
      hashtags: ['katun', 'batik'],
    });
    await rewordStored(product.id, undo, '2026-11-21');
    const row = await products.get(product.id);
    expect(row?.description).toBe('Batik Sogan');
    expect(row).not.toHaveProperty('hashtags');
  });
});
