// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProductFieldset } from '@/components/product/ProductFieldset';
import { textOfReading } from '@/components/product/product-text';
import { SessionProvider } from '@/components/shell/session';
import { desk } from '@/utils/db';
import { startI18n } from '@/utils/i18n';
import type { Reading } from '@/utils/model';

startI18n();
beforeEach(() => {
  // jsdom has no media queries; the kit asks one for its colours.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const HOSTILE = '<b onmouseover=alert(1)>Kue</b>';
const reading: Reading = {
  kind: 'product',
  platform: 'general',
  url: 'https://toko.example/kue',
  fields: {
    name: {
      value: 'Kue Lapis',
      source: 'h1',
      confidence: 0.9,
      alternatives: [{ value: HOSTILE, source: 'title', confidence: 0.3 }],
    },
    price: {
      value: { amount: 25_000, currency: 'IDR' },
      source: 'visible-text',
      confidence: 0.4,
      alternatives: [{ value: { amount: 30_000, currency: 'IDR' }, source: 'json-ld', confidence: 0.3 }],
    },
    description: { value: 'Legit', source: 'article', confidence: 0.3, alternatives: [] },
  },
  images: [],
};

function Form() {
  const [text, setText] = useState(() => textOfReading(reading));
  return (
    <ProductFieldset
      text={text}
      reading={reading}
      onEdit={(changes) => setText((before) => ({ ...before, ...changes }))}
    />
  );
}

async function open() {
  const start = await desk.open();
  render(
    <MantineProvider forceColorScheme="light">
      <SessionProvider start={start}>
        <Form />
      </SessionProvider>
    </MantineProvider>,
  );
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const described = (label: string) => {
  const id = field(label).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
};
const MARK = 'Cek lagi, kami kurang yakin';

it('marks what the reader was not sure of, for those who hear the page too, until it is changed', async () => {
  await open();
  expect(described('Harga')).toBe(MARK);
  expect(described('Keterangan')).toBe(MARK);
  expect(described('Nama produk')).toBe('');
  await userEvent.type(field('Keterangan'), '!');
  expect(described('Keterangan')).toBe('');
});

it('swaps a price by one press, and back by another, by keyboard too', async () => {
  await open();
  const user = userEvent.setup();
  // Not sure: the others are in sight at once.
  await user.click(screen.getByRole('button', { name: 'Rp30.000 data toko' }));
  expect(field('Harga').value).toBe('Rp30.000');
  expect(screen.queryByRole('button', { name: 'Rp30.000 data toko' })).toBeNull();
  const back = screen.getByRole('button', { name: 'Rp25.000 tulisan di halaman' });
  back.focus();
  await user.keyboard('{Enter}');
  expect(field('Harga').value).toBe('Rp25.000');
  expect(described('Harga')).toBe(MARK);
});

it("keeps other names folded where the reader was sure, and a stranger's words plain", async () => {
  await open();
  const head = screen.getByRole('button', { name: /^1 pilihan lain\s*untuk Nama produk$/ });
  expect(head.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('button', { name: /judul halaman/ })).toBeNull();
  await userEvent.click(head);
  const list = document.getElementById(head.getAttribute('aria-controls') ?? '');
  const [other] = within(list as HTMLElement).getAllByRole('button');
  expect(other?.textContent).toBe(`${HOSTILE} judul halaman`);
  expect(list?.querySelector('b')).toBeNull();
  await userEvent.click(other as HTMLElement);
  expect(field('Nama produk').value).toBe(HOSTILE);
});
