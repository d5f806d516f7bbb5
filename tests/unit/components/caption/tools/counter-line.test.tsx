// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CounterLine } from '@/components/caption/tools';
import { profileOf } from '@/utils/channels';
import { startI18n } from '@/utils/i18n';
import type { ChannelId } from '@/utils/model';

vi.mock('@/components/shell', () => ({ useSession: () => ({ language: 'id' }) }));

// jsdom has no media queries; the kit asks one for its colours.
beforeEach(() => {
  startI18n();
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const line = (text: string, channel: ChannelId = 'instagram', limit?: number) => (
  <MantineProvider forceColorScheme="light">
    <CounterLine
      text={text}
      channel={channel}
      profile={limit === undefined ? undefined : { ...profileOf(channel), limit: { text: limit } }}
    />
  </MantineProvider>
);
const said = () => screen.getByRole('status').textContent;

describe('the line under a text', () => {
  it('counts as the strictest platform, and says what the eye sees where it differs', () => {
    const { container } = render(line('👨‍👩‍👧 #kue #batam'));
    // A family of 8 units and one sign, a blank, "#kue", a blank, "#batam": 8 + 1 + 4 + 1 + 6 and 1 + 12.
    expect(container.textContent).toContain('20 dari 2.200 huruf');
    expect(container.textContent).toContain('terlihat 13');
    expect(container.textContent).toContain('2 dari 5 tagar');
  });

  it('says nothing of what is not there', () => {
    const { container } = render(line('Halo', 'facebook'));
    expect(container.querySelector('p')?.textContent).toBe('4 dari 63.206 huruf');
  });

  it('is silent while one types, and speaks when something changes', () => {
    const { rerender } = render(line('a'.repeat(100)));
    expect(said()).toBe('');
    rerender(line('a'.repeat(1979)));
    expect(said()).toBe('');
    rerender(line('a'.repeat(1980)));
    expect(said()).toBe('Teks hampir penuh.');
    rerender(line('a'.repeat(2201)));
    expect(said()).toBe('Teks terlalu panjang.');
    expect(screen.getByText('Kelebihan 1 huruf untuk Instagram. Pendekkan dulu.')).toBeTruthy();
    rerender(line('#a #b #c #d #e #f'));
    expect(said()).toBe('Tagar terlalu banyak.');
    expect(screen.getByText('6 tagar, batasnya 5. Kurangi dulu.')).toBeTruthy();
    rerender(line('pas'));
    expect(said()).toBe('Teks sudah pas.');
  });

  it('takes the limit that the user set', () => {
    const { container } = render(line('Halo Kak', 'shopee', 5));
    expect(container.textContent).toContain('8 dari 5 huruf');
    expect(container.textContent).toContain('Kelebihan 3 huruf untuk Shopee');
  });
});
