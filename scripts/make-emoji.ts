// Writes the emoji picker's data: `npx tsx scripts/make-emoji.ts`. Run it when the Indonesian words
// (scripts/emoji/indonesian.txt) or emojibase-data change.
import { writeFileSync } from 'node:fs';
import { emojiFile } from './emoji/read-sources';

writeFileSync(new URL('../components/caption/tools/emoji/emoji.txt', import.meta.url), emojiFile());
