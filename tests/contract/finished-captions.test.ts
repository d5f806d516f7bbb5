import { describe, expect, it } from 'vitest';
import { draftCaption, templateById } from '@/utils/captions';
import { profileOf } from '@/utils/channels';
import { checkText } from '@/utils/checks';
import { type Finished, finished } from '../support/finished';

const TODAY = '2026-12-01';

/**
 * Finished captions as buyers would see them, kept in files that people read: whoever changes a template sees
 * here what that does to the words.
 */
describe.each(Object.entries(finished))('captions of a %s shop', (kind, { shop, captions }) => {
  const write = ({ template: id, channel, product, others, form }: Finished) => {
    const template = templateById(id);
    if (!template) throw new Error(`no template ${id}`);
    return draftCaption({ template, product, others, shop, form, channel, seed: 3, today: TODAY }).text;
  };

  it('stand in the file as they are written now', async () => {
    expect(captions).toHaveLength(10);
    const whole = captions.map((each) => {
      const { label } = profileOf(each.channel);
      return `## ${templateById(each.template)?.name.id} · ${label.id}\n\n${write(each)}\n`;
    });
    const file = `# Caption ${shop.name} (${kind})\n\n${whole.join('\n')}`;
    await expect(file).toMatchFileSnapshot(`../fixtures/captions/${kind}.md`);
  });

  it('have nothing that would hold a post back, and nothing to warn of', () => {
    for (const each of captions) {
      const text = write(each);
      const { product, channel } = each;
      const found = checkText({ text, channel, product, shop, date: TODAY });
      const grave = found.filter(({ severity }) => severity !== 'info');
      expect(
        grave.map(({ rule, start, end }) => `${each.template}: ${rule} "${text.slice(start, end)}"`),
      ).toEqual([]);
    }
  });
});
