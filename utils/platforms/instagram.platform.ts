import { ok, type Result } from '../core/result';
import type { Reading } from '../model';
import { pageOf } from './candidates/candidate';
import { isNode, parseLoose, prop, walk } from './candidates/json-nodes';
import { metas } from './candidates/meta';
import { cut, decodeEntities, httpAddress, tidyLines } from './clean';
import { instagramComposer } from './composers/instagram';
import { instagramCode, instagramKind } from './page-kind';
import { definePlatform, type ReadFailure } from './platform';

/** The caption in the page's data, of the post whose code the address names: other posts stand there too. */
function captionInData(doc: Document, code: string): string {
  for (const script of [...doc.querySelectorAll('script[type="application/json"]')].slice(0, 200)) {
    const text = script.textContent ?? '';
    if (!text.includes(code)) continue;
    for (const { node } of walk(parseLoose(text))) {
      if (prop(node, 'code') !== code) continue;
      const caption = prop(node, 'caption');
      const words = isNode(caption) ? prop(caption, 'text') : undefined;
      if (typeof words === 'string') return words;
    }
  }
  return '';
}

/** A post is no product, but its caption and photo are worth offering. */
function read(doc: Document, url: URL): Result<Reading, ReadFailure> {
  const code = instagramCode(url);
  const base: Reading = {
    kind: 'not-a-product',
    platform: 'instagram',
    url: cut(url.href, 4000),
    fields: {},
    images: [],
  };
  if (code === null) return ok(base);
  // Open Graph's title wraps the caption: `<Name> on Instagram: "<caption>"` (seen 2024-12).
  const title = metas(doc, 'og:title')[0]?.match(/^[^"“]{0,200}["“]([\s\S]*)["”]\s*$/)?.[1] ?? '';
  const caption = cut(tidyLines(decodeEntities(captionInData(doc, code) || title)), 20_000);
  const image = httpAddress(metas(doc, 'og:image')[0], pageOf(doc, url).base);
  return ok({
    ...base,
    fields: caption
      ? { description: { value: caption, source: 'caption', confidence: 0.8, alternatives: [] } }
      : {},
    images: image ? [image] : [],
  });
}

export default definePlatform({
  id: 'instagram',
  label: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  priority: 20,
  pageKind: instagramKind,
  read,
  composer: instagramComposer,
});
