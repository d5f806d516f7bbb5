// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePhotos } from '@/components/photo/PagePhotos';
import { RefusedPhotos } from '@/components/photo/RefusedPhotos';
import { startI18n } from '@/utils/i18n';

const { requestPhotoHosts } = vi.hoisted(() => ({ requestPhotoHosts: vi.fn() }));
vi.mock('@/utils/messaging', () => ({ requestPhotoHosts }));

// jsdom has no media queries; the kit asks one for its colours.
beforeEach(() => {
  startI18n();
  requestPhotoHosts.mockReset().mockResolvedValue(true);
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (children: ReactNode) =>
  render(<MantineProvider forceColorScheme="light">{children}</MantineProvider>);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const ticked = () =>
  screen
    .getAllByRole('button', { pressed: true })
    .map((one) => one.getAttribute('aria-label'))
    .join(', ');

function Example({ count, first, missed = [] }: { count: number; first: number[]; missed?: number[] }) {
  const urls = Array.from({ length: count }, (_, index) => `https://cdn.example.com/${index + 1}.jpg`);
  const at = (number: number) => `https://cdn.example.com/${number}.jpg`;
  const [chosen, setChosen] = useState(first.map(at));
  return (
    <PagePhotos
      photos={urls.map((url) => ({ url, thumb: null }))}
      chosen={chosen}
      missed={missed.map(at)}
      most={3}
      onChange={setChosen}
    />
  );
}

describe('the photos of a page', () => {
  it('say how many are ticked, and are ticked and let go of all at once', async () => {
    show(<Example count={3} first={[1]} />);
    expect(screen.getByRole('status').textContent).toBe('1 dari 3 foto dipilih');
    await userEvent.click(button('Pilih semua'));
    expect(ticked()).toBe('Foto 1, Foto 2, Foto 3');
    await userEvent.click(button('Lepas semua'));
    expect(screen.getByRole('status').textContent).toBe('0 dari 3 foto dipilih');
    await userEvent.click(button('Foto 2'));
    expect(ticked()).toBe('Foto 2');
  });

  it('are ticked no further than the product has room', async () => {
    show(<Example count={5} first={[]} />);
    await userEvent.click(button('Pilih semua'));
    expect(ticked()).toBe('Foto 1, Foto 2, Foto 3');
    expect(screen.getByRole('status').textContent).toBe('3 dari 5 foto dipilih, paling banyak 3');
    expect((button('Foto 4') as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(button('Foto 1'));
    await userEvent.click(button('Foto 4'));
    expect(ticked()).toBe('Foto 2, Foto 3, Foto 4');
  });

  it('say which could not be taken', () => {
    const { unmount } = show(<Example count={2} first={[]} missed={[2]} />);
    expect(screen.getByRole('group').getAttribute('aria-label')).toBe('Foto di halaman ini');
    button('Foto 2, belum terambil');
    unmount();
    show(<Example count={1} first={[]} missed={[1]} />);
    expect(screen.getByRole('group').getAttribute('aria-label')).toBe('Belum terambil dari halaman');
  });
});

describe('photos that could not be taken', () => {
  const [one, two, three] = ['https://a.example/1.jpg', 'https://b.example/2.jpg', 'https://a.example/3.jpg'];
  const refused = (reason: string, ...names: string[]) => names.map((name) => ({ name, reason }));

  it('are allowed with one question for all their hosts, and then tried again', async () => {
    const again = vi.fn();
    show(<RefusedPhotos refused={refused('needs-permission', one, two, three)} onAgain={again} />);
    await userEvent.click(button('Izinkan a.example dan 1 lainnya'));
    expect(requestPhotoHosts.mock.calls).toEqual([[[one, two, three]]]);
    expect(again.mock.calls).toEqual([[[one, two, three]]]);
  });

  it('are not tried again when the user declines', async () => {
    requestPhotoHosts.mockResolvedValueOnce(false);
    const again = vi.fn();
    show(<RefusedPhotos refused={refused('needs-permission', one)} onAgain={again} />);
    await userEvent.click(button('Izinkan a.example'));
    expect(again).not.toHaveBeenCalled();
  });

  it('without a network are tried again without a question', async () => {
    const again = vi.fn();
    show(<RefusedPhotos refused={refused('offline', one, two)} onAgain={again} onCut={vi.fn()} />);
    screen.getByText(/tidak tersambung ke internet/);
    await userEvent.click(button('Coba ambil lagi'));
    expect(again.mock.calls).toEqual([[[one, two]]]);
    expect(requestPhotoHosts).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Potong dari layar' })).toBeNull();
  });

  it('can be cut out of the screen instead, where a page is in front', () => {
    const { unmount } = show(
      <RefusedPhotos refused={refused('refused', one)} onAgain={vi.fn()} onCut={vi.fn()} />,
    );
    screen.getByText(/menyeretnya ke sini, menempelnya .* atau memotongnya dari layar/);
    button('Potong dari layar');
    unmount();
    show(<RefusedPhotos refused={refused('refused', one)} onAgain={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
