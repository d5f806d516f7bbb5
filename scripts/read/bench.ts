import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, readSavedPage } from './saved-page';
import { FIELDS, type Score, scoreOf, type Truth } from './score';

/** Every third page is held back: nobody looks into it while the reader is worked on. */
const isHeldBack = (name: string): boolean => Number(name.replace(/\D/g, '')) % 3 === 0;

interface Page {
  name: string;
  score: Score;
  /** What was said instead of the truth, per missed field. */
  missed: string[];
}

function readPage(folder: string, name: string): Page {
  const truth = JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8')) as Truth;
  const url = truth.url ?? 'https://example.com/';
  const result = readSavedPage(join(folder, name, 'page.html'), url);
  const reading = result.ok
    ? result.data
    : { kind: 'not-a-product' as const, platform: '', url, fields: {}, images: [] };
  const answer = answerOf(reading);
  const score = scoreOf(answer, truth);
  const said = {
    kind: answer.kind,
    name: answer.name,
    price: answer.price,
    currency: answer.price?.currency,
    image: answer.images[0],
    description: answer.description?.slice(0, 60),
  };
  const missed = FIELDS.filter((field) => score[field] === false);
  return { name, score, missed: missed.map((field) => `${field}: ${JSON.stringify(said[field] ?? null)}`) };
}

function report(title: string, pages: readonly Page[]): void {
  if (pages.length === 0) return;
  console.log(`\n${title} (${pages.length} pages)`);
  for (const field of FIELDS) {
    const marks = pages.flatMap(({ score }) => score[field] ?? []);
    if (marks.length === 0) continue;
    const right = marks.filter(Boolean).length;
    const share = ((right / marks.length) * 100).toFixed(1);
    console.log(
      `  ${field.padEnd(12)} ${String(right).padStart(3)} of ${String(marks.length).padStart(3)}   ${share} %`,
    );
  }
}

const [first, second] = process.argv.slice(2);
const hide = first === '--hide' || second === '--hide';
const folder = [first, second].find((each) => each && each !== '--hide') ?? '../shared/pages';
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Give one: npm run bench:read -- FOLDER`);
  process.exit(2);
}
const names = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'truth.json')))
  .sort();
const pages = names.map((name) => readPage(folder, name));
const held = pages.filter(({ name }) => isHeldBack(name));
const open = pages.filter(({ name }) => !isHeldBack(name));
report('All pages', pages);
report('Worked with', open);
report('Held back', held);
console.log('\nMissed');
for (const { name, missed } of hide ? open : pages) {
  for (const each of missed) console.log(`  ${name}  ${each}`);
}
