export interface HeadData {
  title: string;
  metas: [string, string][];
  jsonLd: unknown;
}

/** Brings title, og tags and JSON-LD up to date after a change without reload. */
export function applyHead(head: HeadData): void {
  document.title = head.title;
  for (const old of document.head.querySelectorAll('meta[property], script[type="application/ld+json"]'))
    old.remove();
  for (const [property, content] of head.metas) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    document.head.append(meta);
  }
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify(head.jsonLd);
  document.head.append(data);
}
