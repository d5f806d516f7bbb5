// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountButton } from '../../../../entrypoints/page.content/button';

const onPress = vi.fn();
const onMoved = vi.fn();

function mount(top = 0.5) {
  const host = mountButton(document, { label: 'Buka Pajang', top, onPress, onMoved });
  const button = host.shadowRoot?.querySelector('button');
  if (!button) throw new Error('no button');
  return { host, button };
}
const pointer = (type: string, clientY: number) =>
  Object.assign(new MouseEvent(type, { clientY, button: 0 }), { pointerId: 1 });
const placeOf = (host: HTMLElement) => host.style.getPropertyValue('top');

beforeEach(() => {
  for (const old of document.querySelectorAll('pajang-button')) old.remove();
  onPress.mockReset();
  onMoved.mockReset();
});

describe('the button on a page', () => {
  it('stands outside the body, with a name, and adds nothing else to the page', () => {
    const before = document.querySelectorAll('*').length;
    const { host, button } = mount();
    expect(host.parentElement).toBe(document.documentElement);
    expect(button.getAttribute('aria-label')).toBe('Buka Pajang');
    expect(document.querySelectorAll('*').length).toBe(before + 1);
  });

  it('cannot be pressed by the page', () => {
    const { button } = mount();
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onPress).not.toHaveBeenCalled();
  });

  it('moves along the edge with the arrow keys, and never off it', () => {
    const { host, button } = mount(0.5);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    expect(onMoved).toHaveBeenLastCalledWith(0.55);
    expect(placeOf(host)).toContain('55.00vh');
    for (let press = 0; press < 30; press += 1)
      button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(onMoved.mock.lastCall?.[0]).toBeCloseTo(0.06);
    onMoved.mockClear();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(onMoved).not.toHaveBeenCalled();
  });

  it('follows the pointer, but not its trembling', () => {
    const { host, button } = mount(0.5);
    button.dispatchEvent(pointer('pointerdown', 384));
    button.dispatchEvent(pointer('pointermove', 386));
    expect(placeOf(host)).toContain('50.00vh');
    // jsdom's window is 768 px high: a quarter of it.
    button.dispatchEvent(pointer('pointermove', 192));
    button.dispatchEvent(pointer('pointerup', 192));
    expect(onMoved).toHaveBeenCalledExactlyOnceWith(0.25);
    button.dispatchEvent(pointer('pointermove', 600));
    expect(placeOf(host)).toContain('25.00vh');
  });

  it('steps aside while something fills the screen', () => {
    const { host } = mount();
    expect(host.style.display).toBe('block');
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(host.style.display).toBe('none');
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(host.style.display).toBe('block');
  });
});
