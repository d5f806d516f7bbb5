/** What a child may be: text stays text, so no page text is ever parsed as markup. */
export type Child = Node | string | null | undefined | false;

/**
 * Makes an element. Props that are functions become listeners (`onclick`), others attributes; `class`
 * included. false and undefined leave the attribute out.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false)
      node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
  return node;
}

/** An outline icon from path data, drawn in a 24 × 24 box with the text colour. */
export function icon(path: string, size = 24, label?: string): SVGSVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  for (const [k, v] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }))
    svg.setAttribute(k, String(v));
  if (label) {
    svg.setAttribute('aria-label', label);
    svg.setAttribute('role', 'img');
  } else svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(ns, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

export const ICONS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L21 21',
  compass: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm3.5-12.5-2 5-5 2 2-5z',
  film: 'M4 5h16v14H4zM4 9h16M9 5l2 4M14 5l2 4M11 12v4l3-2z',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  heart: 'M12 20S4 15 4 9a4.2 4.2 0 0 1 8-1.8A4.2 4.2 0 0 1 20 9c0 6-8 11-8 11Z',
  plus: 'M4 4h16v16H4zM12 8v8M8 12h8',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c1-4 4-5 7-5s6 1 7 5',
  comment: 'M20 12a8 8 0 1 0-3.3 6.5L20 20l-1-3.6A8 8 0 0 0 20 12Z',
  send: 'm21 4-9 16-2-7-7-3z',
  bookmark: 'M6 4h12v16l-6-5-6 5z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'm6 6 12 12M18 6 6 18',
  back: 'M20 12H5m6-6-6 6 6 6',
  left: 'm14 6-6 6 6 6',
  right: 'm10 6 6 6-6 6',
  crop: 'M7 3v14h14M3 7h14v14',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-7c1 2 2.4 3 4 3s3-1 4-3M9 9.500h.01M15 9.500h.01',
  pin: 'M12 21s-6-6-6-11a6 6 0 0 1 12 0c0 5-6 11-6 11Zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  thumb: 'M7 10v10H4V10zm0 0 4-7c2 0 2.5 2 2 4l-.5 2H19c1 0 2 1 1.6 2.200l-2 7C18.3 19.3 17.5 20 16.5 20H7',
  cart: 'M3 4h3l2 11h10l2-8H7M9 20h.01M17 20h.01',
  star: 'm12 4 2.4 5 5.6.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.6-.800z',
  truck: 'M3 6h11v10H3zM14 9h4l3 4v3h-7M7 18h.01M17 18h.01',
  users:
    'M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 7c.5-3.5 3-4.5 6-4.500s5.5 1 6 4.500M16 5a3.5 3.5 0 0 1 0 7M18 15c2 .5 3 2 3.2 4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.500h-15zM10 21h4',
  upload: 'M12 16V5m-4 4 4-4 4 4M4 16v4h16v-4',
} as const;

/** A round picture of initials, standing for a person or shop that does not exist. */
export function avatar(name: string, size: number, hue: number): HTMLElement {
  const initials = name
    .split(/[\s._]+/)
    .slice(0, 2)
    .map((w) => w[0]?.toUpperCase() ?? '')
    .join('');
  const face = el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
  face.style.cssText = `width:${size}px;height:${size}px;font-size:${Math.round(size * 0.38)}px;background:linear-gradient(135deg,hsl(${hue} 62% 58%),hsl(${hue + 45} 58% 44%))`;
  return face;
}

/** A promise for later; the pages use it where the real ones wait for their server. */
export const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
