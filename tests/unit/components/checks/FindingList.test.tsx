// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingList, MarkedTextarea, showPlace } from '@/components/checks';
import { SessionProvider } from '@/components/shell/session';
import { desk } from '@/utils/db';
import { db } from '@/utils/db/database';
import { startI18n } from '@/utils/i18n';
import { aFinding, at } from '../../../support/findings';

startI18n();

const TEXT = 'Nastar lumer\nWA 0812-3456-7890\nTerenak!';
const phone = at(TEXT, '0812-3456-7890', {
  fixable: true,
  isSound: () => true,
  mend: (text) => text.replace('WA 0812-3456-7890\n', ''),
});
const best = at(TEXT, 'Terenak', {
  rule: 'T2',
  severity: 'warn',
  message: { id: 'Klaim ini perlu bukti.', en: 'This needs proof.' },
});

beforeEach(async () => {
  // jsdom has no media queries; the kit asks one for its colours.
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
  Element.prototype.scrollIntoView = () => undefined;
  await db.delete();
  await db.open();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Props = ComponentProps<typeof FindingList>;

async function show(given: Partial<Props> = {}) {
  const acts = { onFix: vi.fn(), onExcuse: vi.fn(), onShow: vi.fn() };
  render(
    <MantineProvider forceColorScheme="light">
      <SessionProvider start={await desk.open()}>
        <FindingList findings={[phone, best]} text={TEXT} {...acts} {...given} />
      </SessionProvider>
    </MantineProvider>,
  );
  return acts;
}
const items = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the list of what was found', () => {
  it('says nothing before anybody has looked, and is calm when nothing was found', async () => {
    await show({ findings: null });
    expect(screen.queryByRole('region')).toBeNull();
    cleanup();
    await show({ findings: [] });
    expect(screen.getByRole('status').textContent).toContain('Tidak ada yang perlu diperbaiki');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('tells each in words, with how grave it is, its words in quotes, and who says so', async () => {
    await show();
    expect(screen.getByRole('status').textContent).toBe('1 harus dibereskan · 1 sebaiknya diubah');
    const [first = '', second = ''] = items();
    expect(first).toContain('Harus dibereskan');
    expect(first).toContain('Hapus nomor ini.');
    expect(first).toContain('“0812-3456-7890”');
    expect(first).toContain('Sumber: Aturan percobaan.');
    expect(first).toContain('Diperiksa 20 November 2026');
    expect(second).toContain('Sebaiknya diubah');
    expect(second).toContain('“Terenak”');
  });

  it('shows the words in the text', async () => {
    const { onShow } = await show();
    await press('Tunjukkan “Terenak”');
    expect(onShow).toHaveBeenCalledExactlyOnceWith(TEXT.indexOf('Terenak'), TEXT.indexOf('!'));
  });

  it('offers to mend only where a fix holds, and hands over the mended text', async () => {
    const unsound = { ...best, fixable: true, isSound: () => false };
    const { onFix } = await show({ findings: [phone, unsound] });
    await screen.findByRole('button', { name: 'Perbaiki: Nomor telepon' });
    await press('Perbaiki: Nomor telepon');
    expect(onFix).toHaveBeenCalledExactlyOnceWith('Nastar lumer\nTerenak!');
    expect(screen.getAllByRole('button', { name: /^Perbaiki/ })).toHaveLength(1);
  });

  it('tries no fix while somebody types', async () => {
    const isSound = vi.fn(() => true);
    await show({ findings: [{ ...phone, isSound }] });
    expect(isSound).not.toHaveBeenCalled();
    await waitFor(() => expect(isSound).toHaveBeenCalledOnce());
  });

  it('lets an error stand for a reason that is typed, and only errors', async () => {
    const { onExcuse } = await show();
    await press('Biarkan, karena …');
    const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Simpan alasan' });
    expect(keep().disabled).toBe(true);
    await userEvent.type(screen.getByLabelText('Kenapa boleh dibiarkan?'), '   ');
    expect(keep().disabled).toBe(true);
    await userEvent.type(screen.getByLabelText('Kenapa boleh dibiarkan?'), ' nomor seri{Enter}');
    expect(onExcuse).toHaveBeenCalledExactlyOnceWith('T1', 'nomor seri');
    expect(screen.getAllByRole('button', { name: 'Biarkan, karena …' })).toHaveLength(1);
  });

  it('shows a reason behind everything that is open, and takes it back', async () => {
    const { onExcuse } = await show({ excuses: { T1: 'nomor seri' } });
    expect(screen.getByRole('status').textContent).toBe('1 sebaiknya diubah');
    const [first = '', last = ''] = items();
    expect(first).toContain('“Terenak”');
    expect(last).toContain('Dibiarkan: nomor seri');
    await press('Tarik kembali alasan untuk Nomor telepon');
    expect(onExcuse).toHaveBeenCalledExactlyOnceWith('T1', '');
  });

  it('tells four at once and the rest on demand', async () => {
    const findings = Array.from({ length: 6 }, (_, index) =>
      aFinding({ rule: `T${index}`, severity: 'info' }),
    );
    await show({ findings });
    expect(items()).toHaveLength(4);
    await press('Tampilkan 2 lagi');
    expect(items()).toHaveLength(6);
  });
});

describe('the marked text box', () => {
  function box(given: Partial<ComponentProps<typeof MarkedTextarea>> = {}) {
    const change = vi.fn();
    const view = render(
      <MantineProvider forceColorScheme="light">
        <MarkedTextarea
          aria-label="Tulisan"
          value={TEXT}
          findings={[phone, best]}
          onChange={(event) => change(event.currentTarget.value)}
          {...given}
        />
      </MantineProvider>,
    );
    const marks = () =>
      [...view.container.querySelectorAll<HTMLElement>('mark')].map(
        (mark) => `${mark.dataset.severity} ${mark.textContent}`,
      );
    return { change, marks, area: screen.getByLabelText<HTMLTextAreaElement>('Tulisan'), ...view };
  }

  it('is a plain box over a mirror of its text in which the words are marked', async () => {
    const { marks, change, area, container } = box();
    expect(marks()).toEqual(['error 0812-3456-7890', 'warn Terenak']);
    const mirror = container.querySelector('[aria-hidden]');
    expect(mirror?.textContent).toBe(`${TEXT}\u200b`);
    await userEvent.type(area, '?');
    expect(change).toHaveBeenLastCalledWith(`${TEXT}?`);
    expect(within(container).getAllByRole('textbox')).toEqual([area]);
  });

  it('marks nothing that the user lets stand, and nothing before anybody has looked', () => {
    expect(box({ excuses: { T1: 'nomor seri' } }).marks()).toEqual(['warn Terenak']);
    cleanup();
    expect(box({ findings: null }).marks()).toEqual([]);
  });

  it('selects the words that are to be shown', () => {
    const { area } = box();
    const start = TEXT.indexOf('Terenak');
    showPlace(area, start, start + 7);
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([start, start + 7]);
  });

  it('hands the box itself to whoever asks for it', () => {
    const ref = { current: null as HTMLTextAreaElement | null };
    const { area } = box({ ref });
    expect(ref.current).toBe(area);
  });
});
