import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftCaption, suggestTemplate, templateById } from '../../utils/captions';
import { checkText } from '../../utils/checks';
import type { CheckInput } from '../../utils/checks/check';
import { CHANNEL_IDS, type ChannelId } from '../../utils/model';
import { readBusiness, readField, readProduct, readShop } from './inputs';

const USAGE = `Usage: npm run --silent draft -- PRODUCT.json --channel ID [--template ID] [--shop SHOP.json] [--date YYYY-MM-DD]
       npm run --silent draft -- [PRODUCT.json] --channel ID --text FILE [--business KIND] [--field name|description|caption]
       npm run --silent draft -- --jsonl FILE
Channels: ${CHANNEL_IDS.join(' ')}`;

/** Said on the error output; the command then ends with 2. */
class Refusal extends Error {}

function channelOf(id: unknown): ChannelId {
  const found = CHANNEL_IDS.find((known) => known === id);
  if (!found) throw new Refusal(`"${String(id)}" is no channel. Channels: ${CHANNEL_IDS.join(' ')}`);
  return found;
}

function contentOf(file: string): string {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Jakarta' });

function findingsOf(input: CheckInput) {
  return checkText(input).map(({ rule, severity, start, end, message }) => ({
    rule,
    severity,
    start,
    end,
    message: message.id,
  }));
}

function draft(file: string | undefined, options: Options) {
  if (!options.channel) throw new Refusal(USAGE);
  const channel = channelOf(options.channel);
  const product = file === undefined ? undefined : readProduct(contentOf(file));
  const shop = options.shop === undefined ? undefined : readShop(contentOf(options.shop));
  const date = options.date;
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Refusal(`"${date}" is no day. Write it as 2026-12-12.`);
  const kind = options.business === undefined ? shop?.kind : readBusiness(options.business);
  const about = { channel, product, shop, kind, date, field: readField(options.field) };
  if (options.text !== undefined) {
    const text = contentOf(options.text).replace(/\r?\n$/, '');
    return { channel, text, length: text.length, findings: findingsOf({ ...about, text }) };
  }
  if (!product) throw new Refusal(USAGE);
  const template =
    options.template === undefined ? suggestTemplate(product, shop) : templateById(options.template);
  if (!template) throw new Refusal(`There is no template ${options.template}.`);
  const day = date ?? today();
  const { text } = draftCaption({ template, product, shop, channel, seed: 0, today: day });
  return { channel, text, length: text.length, findings: findingsOf({ ...about, date: day, text }) };
}

function* lines(file: string) {
  for (const [index, line] of contentOf(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    let row: Record<string, unknown>;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new Refusal(`Line ${index + 1} of ${file} is no JSON: ${(error as Error).message}`);
    }
    const text = String(row.text ?? '');
    const channel = channelOf(row.channel);
    const kind = row.business === undefined ? undefined : readBusiness(row.business);
    const date = typeof row.date === 'string' ? row.date : undefined;
    const findings = findingsOf({ text, channel, kind, date, field: readField(row.field) });
    yield { id: row.id, channel, length: text.length, findings };
  }
}

type Options = ReturnType<typeof options>['values'];
const options = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      channel: { type: 'string' },
      template: { type: 'string' },
      shop: { type: 'string' },
      date: { type: 'string' },
      text: { type: 'string' },
      business: { type: 'string' },
      field: { type: 'string' },
      jsonl: { type: 'string' },
    },
  });

export function main(args: string[]): number {
  try {
    const { values, positionals } = options(args);
    if (values.jsonl !== undefined) {
      for (const result of lines(values.jsonl)) console.log(JSON.stringify(result));
    } else {
      console.log(JSON.stringify(draft(positionals[0], values), null, 2));
    }
    return 0;
  } catch (error) {
    const isOurs =
      error instanceof Refusal || (error instanceof TypeError && 'code' in error) || isBadInput(error);
    if (!isOurs) throw error;
    console.error((error as Error).message);
    return 2;
  }
}

const isBadInput = (error: unknown): boolean => error instanceof Error && error.name === 'BadInput';
