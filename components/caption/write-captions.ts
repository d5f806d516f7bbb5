import { localTime } from '@/utils/calendar';
import { draftAll, suggestTemplate, templates } from '@/utils/captions';
import { posts } from '@/utils/db';
import { CHANNEL_IDS, type ChannelId, type Post, type Product, type Shop } from '@/utils/model';

/** The template of a post, or the one that suits its product. */
export const templateOf = (post: Post, product: Product, shop: Shop) =>
  templates.find(({ id }) => id === post.templateId) ?? suggestTemplate(product, shop);

/** What a change of template or of its answers brings. */
export type Choice = Partial<Pick<Post, 'templateId' | 'form' | 'seed'>>;

/** A template that cannot be rendered for a product; `reason` has a sentence in the UI. */
class TemplateError extends Error {
  override name = 'TemplateError';
  readonly reason = 'bad-template';
}

/**
 * Drafts a caption for each channel and keeps them, leaving those that the user has edited as they are.
 * Throws `TemplateError` with the template's own diagnosis, or `StoreError`.
 */
export async function writeCaptions(post: Post, product: Product, shop: Shop, choice: Choice): Promise<void> {
  const next = { ...post, ...choice };
  const template = templateOf(next, product, shop);
  const today = post.day ?? localTime(post.zone, Date.now()).day;
  const drafts = draftAll({ template, product, shop, form: next.form, seed: next.seed, today });
  const fault = CHANNEL_IDS.flatMap((channel) => drafts[channel].diagnostics)[0];
  if (fault) throw new TemplateError(`${template.id}, ${fault.part}: ${fault.message}`);
  const texts = Object.fromEntries(CHANNEL_IDS.map((channel) => [channel, drafts[channel].text]));
  await posts.setDrafts(post.id, texts as Record<ChannelId, string>, { ...choice, templateId: template.id });
}
