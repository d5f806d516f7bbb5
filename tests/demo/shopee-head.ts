import { type DemoProduct, productPath } from './products';

const IMAGE_HOST = 'https://down-id.img.susercontent.com/file';

/** Title, og tags and JSON-LD of one product, as the marketplace's server writes them. */
export function shopeeHead(p: DemoProduct): { title: string; metas: [string, string][]; jsonLd: unknown } {
  const url = `https://shopee.co.id${productPath(p)}`;
  const title = `Jual ${p.name} | Shopee Indonesia`;
  const images = p.photos.map((id) => `${IMAGE_HOST}/${id}`);
  const [low, high] = p.price ?? [];
  const offers =
    low === undefined
      ? undefined
      : high === undefined
        ? {
            '@type': 'Offer',
            price: `${low}.00`,
            priceCurrency: 'IDR',
            availability: 'http://schema.org/InStock',
          }
        : {
            '@type': 'AggregateOffer',
            lowPrice: `${low}.00`,
            highPrice: `${high}.00`,
            priceCurrency: 'IDR',
            availability: 'http://schema.org/InStock',
          };
  return {
    title,
    metas: [
      ['og:title', title],
      ['og:description', `Beli ${p.name} di ${p.shop}. ${p.description.replace(/\s+/g, ' ').slice(0, 120)}`],
      ['og:type', 'website'],
      ['og:site_name', 'Shopee Indonesia'],
      ['og:url', url],
      ...(images[0] ? ([['og:image', images[0]]] as [string, string][]) : []),
    ],
    jsonLd: {
      '@context': 'http://schema.org',
      '@type': 'Product',
      name: p.name,
      description: p.description,
      url,
      productID: String(p.itemId),
      image: images[0],
      offers,
    },
  };
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** The same as HTML for the page's head; without a product, the site's own tags (a known trap for readers). */
export function shopeeHeadHtml(p?: DemoProduct): string {
  if (!p)
    return '<title>Shopee Indonesia</title><meta property="og:title" content="Shopee Indonesia | Belanja dan Jual Online"><meta property="og:type" content="website">';
  const { title, metas, jsonLd } = shopeeHead(p);
  return [
    `<title>${escapeHtml(title)}</title>`,
    ...metas.map(([k, v]) => `<meta property="${k}" content="${escapeHtml(v)}">`),
    `<script type="application/ld+json">${JSON.stringify(jsonLd).replace(/</g, '\\u003c')}</script>`,
  ].join('\n    ');
}
