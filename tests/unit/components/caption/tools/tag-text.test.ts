import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTag, planTags, roomFor, tagsOf } from '@/components/caption/tools/hashtags/tag-text';
import { countHashtags, profileOf } from '@/utils/channels';

const instagram = profileOf('instagram');
const facebook = profileOf('facebook');

describe('a set of hashtags and a text', () => {
  it('is put in a paragraph of its own at the end', () => {
    expect(planTags('Nastar siap kirim.\n', ['nastar', '#KueBatam'], instagram)).toEqual({
      isIn: false,
      next: 'Nastar siap kirim.\n\n#nastar #KueBatam',
      adds: 2,
      left: 0,
    });
    expect(planTags('', ['nastar'], instagram).next).toBe('#nastar');
  });

  it('joins the hashtags that stand there, without doubles', () => {
    const text = 'Nastar #lebaran untuk semua.\n\n#Nastar #batam';
    // "lebaran" is a word of the sentence already, "NASTAR" is there in other capitals.
    expect(planTags(text, ['lebaran', 'NASTAR', 'kue'], instagram).next).toBe(`${text} #kue`);
  });

  it('is taken out again, and the others stay', () => {
    const text = 'Halo\n\n#a1 #b1 #c1';
    expect(planTags(text, ['a1', 'C1'], instagram)).toEqual({
      isIn: true,
      next: 'Halo\n\n#b1',
      adds: 0,
      left: 0,
    });
    expect(planTags('Halo\n\n#a1', ['a1'], instagram).next).toBe('Halo');
  });

  it('never takes a word out of a sentence', () => {
    expect(planTags('Beli di #TokoRini', ['tokorini'], instagram)).toMatchObject({ isIn: false, next: null });
    expect(planTags('Yuk pesan! #TokoRini', ['tokorini'], instagram).next).toBe('Yuk pesan!');
  });

  it('stops at the channel’s limit: five on Instagram', () => {
    const plan = planTags('x\n\n#a #b #c', ['d', 'e', 'f', 'g'], instagram);
    expect(plan).toEqual({ isIn: false, next: 'x\n\n#a #b #c #d #e', adds: 2, left: 2 });
    expect(planTags(plan.next ?? '', ['d', 'e', 'f'], instagram)).toMatchObject({ isIn: true, left: 1 });
    expect(planTags('#a #b #c #d #e', ['f'], instagram)).toEqual({
      isIn: false,
      next: null,
      adds: 0,
      left: 1,
    });
    expect(roomFor('#a #b #c #d #e #f', instagram)).toBe(0);
  });

  it('stops at the length of the text as well', () => {
    // 2,190 letters, two line breaks and "#abcde" are 2,198; one more with its blank would pass 2,200.
    const plan = planTags('a'.repeat(2190), ['abcde', 'fg'], instagram);
    expect(plan.next).toHaveLength(2198);
    expect(plan.left).toBe(1);
  });

  it('puts a long set in where there is no limit', () => {
    const set = Array.from({ length: 12 }, (_, index) => `tag${index}`);
    expect(planTags('x', set, facebook).adds).toBe(12);
  });

  it('cleans what stands in a set', () => {
    expect(asTag('soft cookies!')).toBe('#softcookies');
    expect(asTag('#123')).toBe('');
    expect(planTags('x', ['', '!!', '2026'], facebook)).toMatchObject({ next: null, isIn: false });
  });

  it('finds each hashtag of a text once', () => {
    expect(tagsOf('#Kue dan #kue, ukuran #7, lihat a.id/#x #roti')).toEqual(['#Kue', '#roti']);
  });

  it('keeps to the limits whatever the text, and a second press brings the text back', () => {
    const tag = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
    const words = fc.array(fc.constantFrom('kue', '#kue', '#roti', '#7', '\n', ' ', '.', '🍪', 'di'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.uniqueArray(tag, { maxLength: 8 }), (parts, set) => {
        const text = parts.join(' ');
        const plan = planTags(text, set, instagram);
        if (plan.next === null || plan.isIn) return;
        expect(countHashtags(plan.next)).toBeLessThanOrEqual(Math.max(5, countHashtags(text)));
        expect(plan.next.startsWith(text.trimEnd())).toBe(true);
        const added = set.filter((one) => !tagsOf(text).includes(`#${one}`)).slice(0, plan.adds);
        const back = planTags(plan.next, added, instagram);
        expect(back.isIn).toBe(true);
        expect(back.next?.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
