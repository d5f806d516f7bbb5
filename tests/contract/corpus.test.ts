import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText, rules, type TextField } from '@/utils/checks';
import { BUSINESS_KINDS, type BusinessKind, CHANNEL_IDS, type ChannelId } from '@/utils/model';

/** A text marked by hand: which rules must and must not fire on it. A rule in neither list is left open. */
interface Marked {
  id: string;
  channel: ChannelId;
  business: BusinessKind;
  field: TextField;
  /** Day of the post where it matters. */
  date?: string;
  text: string;
  must: string[];
  mustNot: string[];
}

const FOLDER = 'tests/fixtures/checks';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const textsOf = (file: string): Marked[] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const all = files.flatMap(textsOf);
const firedOn = ({ text, channel, business, field, date }: Marked) =>
  new Set(checkText({ text, channel, kind: business, field, date }).map(({ rule }) => rule));

it('holds at least 400 texts, half of them innocent, each marked for rules that there are', () => {
  expect(all.length).toBeGreaterThanOrEqual(400);
  const innocent = all.filter(({ must }) => must.length === 0).length;
  expect(innocent / all.length).toBeGreaterThan(0.4);
  expect(innocent / all.length).toBeLessThan(0.6);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const ids = rules.map(({ id }) => id);
  for (const { must, mustNot, channel, business } of all) {
    expect(ids).toEqual(expect.arrayContaining([...must, ...mustNot]));
    expect(must.filter((id) => mustNot.includes(id))).toEqual([]);
    expect(CHANNEL_IDS).toContain(channel);
    expect(BUSINESS_KINDS).toContain(business);
  }
});

describe.each(files)('%s', (file) => {
  const texts = textsOf(file);

  it('fires where it must: at least 99 %', () => {
    const missed = texts.flatMap((each) =>
      each.must.filter((id) => !firedOn(each).has(id)).map((id) => [id, each.text]),
    );
    const marks = texts.flatMap(({ must }) => must).length;
    expect(missed.length / marks, JSON.stringify(missed)).toBeLessThanOrEqual(0.01);
  });

  it('stays silent where it must: at least 99 %', () => {
    const wrong = texts.flatMap((each) =>
      each.mustNot.filter((id) => firedOn(each).has(id)).map((id) => [id, each.text]),
    );
    const marks = texts.flatMap(({ mustNot }) => mustNot).length;
    expect(wrong.length / marks, JSON.stringify(wrong)).toBeLessThanOrEqual(0.01);
  });
});
