import { Liquid } from 'liquidjs';
import { fullShop, products } from '../../tests/support/captions';
import { draftAll, templates } from '../../utils/captions';
import { channels } from '../../utils/channels';
import { checkText } from '../../utils/checks';
import { CHANNEL_IDS } from '../../utils/model';

const TODAY = '2026-12-09';
const product = products.cookies ?? { name: '' };
const plain = new Liquid();
const PLAIN = plain.parse('{{ name }}\n{{ description }}\n{{ price }}');

/** Time (ms) of one turn. The clock of a page is coarse, so what is quick is done `times` times. */
const timed = (work: (turn: number) => void, times = 1): number => {
  const begun = performance.now();
  for (let turn = 0; turn < times; turn += 1) work(turn);
  return (performance.now() - begun) / times;
};
const OFTEN = 20;

export const templateIds = templates.map(({ id }) => id);

/** One product through one template: eight texts, each checked. A new seed each time, as for "other words". */
export const draftEight = (id: string, seed: number): number => {
  const template = templates.find((each) => each.id === id);
  if (!template) throw new Error(`no template ${id}`);
  return timed(() => {
    const drafts = draftAll({ template, product, shop: fullShop, seed, today: TODAY });
    for (const channel of CHANNEL_IDS)
      checkText({ text: drafts[channel].text, channel, product, shop: fullShop, date: TODAY });
  });
};

/** The least that anybody does for eight texts: the template engine alone fills in three words. */
export const fillEight = (): number =>
  timed(() => {
    for (const { id } of channels)
      plain.renderSync(PLAIN, { name: product.name, description: product.description, price: id });
  }, OFTEN);

/** A caption as long as Instagram takes, of ordinary sentences, different in each run. */
const longText = (run: number): string => {
  const line = `Soft cookies matcha ${run} isi 12 keping, dipanggang pagi ini di Batam Center, tahan 14 hari. Harga Rp25.000/toples, pesan lewat chat ya Kak! `;
  return line.repeat(40).replaceAll('! Soft', '!\n\nSoft').slice(0, 2200);
};

const longTexts = (run: number): string[] =>
  Array.from({ length: OFTEN }, (_, turn) => longText(run * OFTEN + turn));

export const checkLong = (run: number): number => {
  const texts = longTexts(run);
  return timed(
    (turn) =>
      checkText({ text: texts[turn] ?? '', channel: 'instagram', product, shop: fullShop, date: TODAY }),
    OFTEN,
  );
};

/** The least that a check does: every word of the text once. */
export const wordsOfLong = (run: number): number => {
  const texts = longTexts(run);
  let letters = 0;
  const took = timed((turn) => {
    for (const [word] of (texts[turn] ?? '').toLowerCase().matchAll(/\p{L}+/gu)) letters += word.length;
  }, OFTEN);
  if (letters === 0) throw new Error('no words');
  return took;
};
