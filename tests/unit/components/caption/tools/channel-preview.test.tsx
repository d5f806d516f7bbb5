// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '@/components/caption/tools/words';
import { ChannelPreview } from '@/components/caption/tools/preview/ChannelPreview';
import { startI18n } from '@/utils/i18n';
import { CHANNEL_IDS, type ChannelId, type Shop } from '@/utils/model';

vi.mock('@/components/shell', () => ({ ShopBadge: () => null }));

const shop = { name: 'Qkiz Batam', pages: { instagram: 'qkizbatam' } } as Shop;

beforeEach(() => {
  startI18n();
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
  // jsdom lays nothing out and so scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (channel: ChannelId, text: string, pictureUrl: string | null = null) =>
  render(
    <MantineProvider forceColorScheme="light">
      <ChannelPreview text={text} channel={channel} shop={shop} pictureUrl={pictureUrl} title="Nastar Keju" />
    </MantineProvider>,
  );

describe('the preview of a post', () => {
  it.each(CHANNEL_IDS)('on %s shows the text, the picture and whose it is', (channel) => {
    show(channel, 'Nastar siap kirim, Kak!', 'blob:foto');
    const figure = screen.getByRole('figure');
    expect(figure.textContent).toContain('Nastar siap kirim, Kak!');
    expect(screen.getByRole('img', { name: 'Gambar postingan' })).toHaveProperty('src', 'blob:foto');
    // One's own message in a group carries no name.
    if (channel !== 'whatsapp-group')
      expect(figure.textContent).toContain(channel === 'instagram' ? 'qkizbatam' : 'Qkiz Batam');
  });

  it('reads WhatsApp’s marks on WhatsApp only', () => {
    show('whatsapp-status', '*_Promo_* ~Rp30.000~ ```kode```');
    const figure = screen.getByRole('figure');
    expect(figure.querySelector('strong em')?.textContent).toBe('Promo');
    expect(figure.querySelector('s')?.textContent).toBe('Rp30.000');
    expect(figure.querySelector('code')?.textContent).toBe('kode');
    cleanup();
    show('facebook', '*Promo*');
    expect(screen.getByRole('figure').textContent).toContain('*Promo*');
  });

  it('folds a long text and opens it', async () => {
    show('tiktok', `${'kue '.repeat(30)}habis`);
    const more = screen.getByRole('button', { name: 'lainnya' });
    expect(screen.getByRole('figure').textContent).not.toContain('habis');
    await userEvent.click(more);
    expect(screen.getByRole('figure').textContent).toContain('habis');
    await userEvent.click(screen.getByRole('button', { name: 'lebih sedikit' }));
    expect(screen.getByRole('figure').textContent).not.toContain('habis');
  });

  it('shows the place of a picture that is not there, and says that there is no text', () => {
    show('shopee', '');
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('figure').textContent).toContain('Belum ada teks.');
    expect(screen.getByRole('figure').textContent).toContain('Nastar Keju');
  });
});
