import { localTime } from '@/utils/calendar';
import {
  templates as builtIn,
  type CaptionTemplate,
  draftAll,
  suggestTemplate,
  toCaptionTemplate,
} from '@/utils/captions';
import { captions, posts, products, templates } from '@/utils/db';
import {
  CHANNEL_IDS,
  type ChannelId,
  type OwnTemplate,
  type Post,
  type Product,
  type Shop,
} from '@/utils/model';

/**
 * The template of a post: a built-in one or one of `own`, the shop's. When it is gone, the one that suits the
 * product.
 */
export function templateOf(
  post: Pick<Post, 'templateId'>,
  product: Product,
  shop: Shop,
  own: readonly OwnTemplate[],
): CaptionTemplate {
  const known = builtIn.find(({ id }) => id === post.templateId);
  if (known) return known;
  const row = own.find(({ id, shopId }) => id === post.templateId && shopId === shop.id);
  return row ? toCaptionTemplate(row) : suggestTemplate(product, shop);
}

/** What a change of template or of its answers brings. */
export type Choice = Partial<Pick<Post, 'templateId' | 'form' | 'seed'>>;

/** A template that cannot be rendered for a product; `reason` has a sentence in the UI. */
class TemplateError extends Error {
  override name = 'TemplateError';
  constructor(
    readonly reason: 'bad-template' | 'own-template',
    message: string,
  ) {
    super(message);
  }
}

/** The last drafting that was asked for; the next one waits for it. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Drafts a caption for each channel and keeps them, leaving those that the user has edited as they are. One
 * after the other: an answer that is typed while another template is still being written must not bring the
 * old one back. Throws `TemplateError` with the template's own diagnosis, or `StoreError`.
 */
export function writeCaptions(post: Post, product: Product, shop: Shop, choice: Choice): Promise<void> {
  const mine = last.then(() => write(post, product, shop, choice));
  // Whoever asked for it hears of its failure; the next one begins all the same.
  last = mine.catch(() => undefined);
  return mine;
}

async function write(post: Post, product: Product, shop: Shop, choice: Choice): Promise<void> {
  const [own, stored = post] = await Promise.all([templates.ofShop(shop.id), posts.get(post.id)]);
  const { templateId, form, seed } = { ...stored, ...choice };
  const others = await products.many(stored.otherProductIds ?? []);
  const template = templateOf({ templateId }, product, shop, own);
  const today = post.day ?? localTime(post.zone, Date.now()).day;
  const drafts = draftAll({ template, product, others, shop, form, seed, today });
  const fault = CHANNEL_IDS.flatMap((channel) => drafts[channel].diagnostics)[0];
  if (fault) {
    const isOwn = own.some(({ id }) => id === template.id);
    throw new TemplateError(
      isOwn ? 'own-template' : 'bad-template',
      `${template.id}, ${fault.part}: ${fault.message}`,
    );
  }
  const texts = Object.fromEntries(CHANNEL_IDS.map((channel) => [channel, drafts[channel].text]));
  await captions.setDrafts(post.id, texts as Record<ChannelId, string>, {
    ...choice,
    templateId: template.id,
  });
}
