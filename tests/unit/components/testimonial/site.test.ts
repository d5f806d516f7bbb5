import { expect, it } from 'vitest';
import { keptAddress, siteOf } from '@/components/testimonial/site';

it.each([
  ['https://shopee.co.id/a-i.1.2?sp_atk=1&x=2', 'https://shopee.co.id/a-i.1.2?x=2'],
  ['https://www.instagram.com/p/Abc/?igsh=1', 'https://www.instagram.com/p/Abc/'],
  ['chrome://settings', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///home/rini/chat.html', undefined],
  ['', undefined],
  [`https://x.id/${'a'.repeat(4000)}`, undefined],
])('the address %s is kept as %s', (url, kept) => {
  expect(keptAddress(url)).toBe(kept);
});

it('a site is told by its name', () => {
  expect(siteOf('https://www.instagram.com/p/Abc/')).toBe('instagram.com');
  expect(siteOf('https://web.whatsapp.com/')).toBe('web.whatsapp.com');
  for (const none of [undefined, '', 'javascript:alert(1)', 'apa saja']) expect(siteOf(none)).toBe('');
});
