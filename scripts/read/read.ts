import { existsSync } from 'node:fs';
import { answerOf, readSavedPage } from './saved-page';

const [file, url] = process.argv.slice(2);

function refuse(words: string): never {
  console.error(words);
  process.exit(2);
}

if (!file || !url) refuse('Usage: npm run --silent read -- FILE.html URL');
if (!existsSync(file)) refuse(`There is no file ${file}.`);
if (!URL.canParse(url)) refuse(`${url} is not an address. Give it whole, with https://.`);

const result = readSavedPage(file, url);
if (result.ok) console.log(JSON.stringify(answerOf(result.data), null, 2));
else if (result.reason === 'not-loaded') {
  // A shell without its content holds no product; a saved page will not fill itself.
  console.log(
    JSON.stringify(answerOf({ kind: 'not-a-product', platform: '', url, fields: {}, images: [] }), null, 2),
  );
} else refuse(`The page cannot be read: ${result.reason}.`);
