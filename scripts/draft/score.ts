import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextField } from '../../utils/checks';
import { checkText } from '../../utils/checks';
import type { BusinessKind, ChannelId } from '../../utils/model';

/** A text with the rules that must and must not fire on it. */
interface Marked {
  id: string;
  channel: ChannelId;
  business?: BusinessKind;
  field?: TextField;
  date?: string;
  text: string;
  must: string[];
  mustNot: string[];
}

const FOLDER = 'tests/fixtures/checks';

const read = (file: string): Marked[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Marked);

const share = (right: number, all: number): string =>
  `${right} of ${all} (${all === 0 ? '–' : ((right / all) * 100).toFixed(2)} %)`;

export function main(args: string[]): number {
  const hide = args.includes('--hide');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const files =
    named.length > 0
      ? named
      : readdirSync(FOLDER)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => join(FOLDER, name));
  const missing = files.find((file) => !existsSync(file));
  if (missing) {
    console.error(`There is no file ${missing}.`);
    return 2;
  }
  const count = { must: 0, fired: 0, mustNot: 0, silent: 0 };
  const perRule = new Map<string, { missed: number; wrong: number }>();
  const note = (rule: string, what: 'missed' | 'wrong') => {
    const entry = perRule.get(rule) ?? { missed: 0, wrong: 0 };
    entry[what] += 1;
    perRule.set(rule, entry);
  };
  const complaints: string[] = [];
  const texts = files.flatMap(read);
  for (const { id, text, channel, business, field, date, must, mustNot } of texts) {
    const fired = new Set(checkText({ text, channel, kind: business, field, date }).map(({ rule }) => rule));
    const missed = must.filter((rule) => !fired.has(rule));
    const wrong = mustNot.filter((rule) => fired.has(rule));
    count.must += must.length;
    count.fired += must.length - missed.length;
    count.mustNot += mustNot.length;
    count.silent += mustNot.length - wrong.length;
    for (const rule of missed) note(rule, 'missed');
    for (const rule of wrong) note(rule, 'wrong');
    const words = JSON.stringify(text).slice(0, 400);
    if (missed.length > 0)
      complaints.push(
        `${id} ${channel} ${business ?? ''} ${field ?? ''} MISSED ${missed.join(' ')}: ${words}`,
      );
    if (wrong.length > 0)
      complaints.push(`${id} ${channel} ${business ?? ''} ${field ?? ''} WRONG ${wrong.join(' ')}: ${words}`);
  }
  if (!hide) for (const complaint of complaints) console.log(complaint);
  for (const [rule, { missed, wrong }] of [...perRule].sort())
    if (!hide) console.log(`${rule}: ${missed} missed, ${wrong} wrong`);
  console.log(`${texts.length} texts`);
  console.log(`must fire      ${share(count.fired, count.must)}`);
  console.log(`must not fire  ${share(count.silent, count.mustNot)}`);
  return 0;
}
