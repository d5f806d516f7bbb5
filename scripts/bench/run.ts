import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { backup } from './backup';
import { batch } from './batch';
import { calendar } from './calendar';
import { captions } from './captions';
import { contentScript } from './content-script';
import { editor } from './editor';
import { exportMemory } from './export-memory';
import { exportPictures } from './export-pictures';
import { librarySearch } from './library-search';
import { panelOpen } from './panel-open';
import { readPage } from './read-page';
import type { Row } from './row';
import { sixCandidates } from './six-candidates';

const GROUPS = {
  'content-script': contentScript,
  'panel-open': panelOpen,
  export: exportPictures,
  'export-memory': exportMemory,
  backup,
  batch,
  calendar,
  'library-search': librarySearch,
  'read-page': readPage,
  captions,
  editor,
  'six-candidates': sixCandidates,
};
const FILE = 'bench-output/results.json';

const wanted = process.argv[2];
const groups = Object.entries(GROUPS).filter(([name]) => !wanted || name.startsWith(wanted));
if (groups.length === 0)
  throw new Error(`no rows called ${wanted}; there are ${Object.keys(GROUPS).join(', ')}`);

const rows: Row[] = [];
for (const [name, measure] of groups) {
  console.log(`Measuring ${name} …`);
  rows.push(...(await measure()));
}

// A run of some rows leaves the others as they were measured before.
await mkdir('bench-output', { recursive: true });
const before: Row[] = wanted ? JSON.parse(await readFile(FILE, 'utf8').catch(() => '[]')) : [];
const kept = before.filter(({ id }) => !rows.some((row) => row.id === id));
await writeFile(FILE, `${JSON.stringify([...kept, ...rows], null, 2)}\n`);
console.table(rows);
console.log(`Written to ${FILE}`);
