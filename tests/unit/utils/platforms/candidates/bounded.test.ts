// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetElements,
  nearest,
  shortText,
  textStart,
} from '../../../../../utils/platforms/candidates/bounded';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

beforeEach(forgetElements);

describe('texts of elements', () => {
  it('are cut to what is asked for', () => {
    expect(textStart(element('<p>Kue <b>Lapis</b> Legit</p>'), 7)).toBe('Kue Lap');
    expect(textStart(element('<p>Kue <b>Lapis</b></p>'), 100)).toBe('Kue Lapis');
    expect(textStart(null, 5)).toBe('');
  });

  it('are short only when all of them is within bounds', () => {
    expect(shortText(element('<p>Kue <b>Lapis</b></p>'), 9)).toBe('Kue Lapis');
    expect(shortText(element('<p>Kue <b>Lapis</b></p>'), 8)).toBeNull();
    expect(shortText(element('<p></p>'), 8)).toBe('');
  });

  it('are given up on where thousands of elements hold next to none', () => {
    expect(shortText(element(`<p>Rp1.000${'<i></i>'.repeat(5000)}</p>`), 160)).toBeNull();
    expect(textStart(element(`<p>Rp1.000${'<i></i>'.repeat(5000)}</p>`), 160)).toBe('Rp1.000');
  });
});

describe('nearest', () => {
  it('is the closest element that the selector fits, itself included', () => {
    const box = element('<div class="a"><p class="a"><b>x</b></p><i>y</i></div>');
    const [p, b, i] = ['p', 'b', 'i'].map((name) => box.querySelector(name) as Element);
    for (const each of [box, p, b, i] as Element[]) {
      expect(nearest(each, '.a')).toBe(each.closest('.a'));
      expect(nearest(each, '.b')).toBeNull();
    }
  });

  it('asks each element once a reading, however many come by', () => {
    const box = element(`<div class="a">${'<p></p>'.repeat(50)}</div>`);
    const matches = vi.spyOn(box, 'matches');
    for (const child of box.children) nearest(child, '.a');
    expect(matches).toHaveBeenCalledTimes(1);
    forgetElements();
    for (const child of box.children) nearest(child, '.a');
    expect(matches).toHaveBeenCalledTimes(2);
  });

  it('sees what has changed since the last reading', () => {
    const box = element('<div><p></p></div>');
    const child = box.firstElementChild as Element;
    expect(nearest(child, '.a')).toBeNull();
    box.className = 'a';
    forgetElements();
    expect(nearest(child, '.a')).toBe(box);
  });

  it('comes to an end where a form’s field poses as its parent', () => {
    const form = element('<form><p></p></form>');
    const child = form.firstElementChild as Element;
    Object.defineProperty(form, 'parentElement', { get: () => child });
    expect(nearest(child, '.a')).toBeNull();
  });
});
