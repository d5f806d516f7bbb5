// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChipGroup } from '@/components/ui/ChipGroup';

// jsdom has no media queries; the kit asks one for its colours.
beforeEach(() => {
  const never = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => never);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const NAMES = ['satu', 'dua', 'tiga'] as const;
type Name = (typeof NAMES)[number];

function Example({ first }: { first: string }) {
  const [value, setValue] = useState(first as Name);
  const chips = NAMES.map((name) => ({ value: name, label: name, marked: name === 'tiga' }));
  return (
    <MantineProvider forceColorScheme="light">
      <ChipGroup label="Pilih" chips={chips} value={value} onChange={setValue} />
      <button type="button">sesudahnya</button>
    </MantineProvider>
  );
}

const checked = () =>
  screen.getAllByRole('radio').filter((radio) => radio.getAttribute('aria-checked') === 'true');
const chosen = () => checked().map((radio) => radio.textContent);

it('is one radio group with one stop for Tab, on the chosen chip', async () => {
  render(<Example first="dua" />);
  expect(screen.getByRole('radiogroup', { name: 'Pilih' })).toBeTruthy();
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('dua');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('sesudahnya');
});

it('with nothing chosen Tab comes to the first', async () => {
  render(<Example first="lain" />);
  expect(chosen()).toEqual([]);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('satu');
});

it.each([
  ['{ArrowRight}', 'dua'],
  ['{ArrowDown}{ArrowDown}', 'tiga'],
  ['{ArrowLeft}', 'tiga'],
  ['{ArrowUp}{ArrowUp}', 'dua'],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', 'satu'],
  ['{End}', 'tiga'],
  ['{End}{Home}', 'satu'],
  ['{Control>}{ArrowRight}{/Control}', 'satu'],
  ['x', 'satu'],
])('from the first of three, %s chooses %s and takes the focus along', async (keys, name) => {
  render(<Example first="satu" />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard(keys);
  expect(chosen()).toEqual([name]);
  expect(document.activeElement?.textContent).toBe(name);
});

it('takes a press, and shows what needs a look', async () => {
  render(<Example first="satu" />);
  await userEvent.click(screen.getByRole('radio', { name: 'tiga' }));
  expect(chosen()).toEqual(['tiga']);
  expect(screen.getByRole('radio', { name: 'tiga' }).dataset.marked).toBe('true');
  expect(screen.getByRole('radio', { name: 'dua' }).dataset.marked).toBe('false');
});
