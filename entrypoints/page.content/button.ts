const SVG = 'http://www.w3.org/2000/svg';

/** The market stall: an awning of five strips over a counter. Drawn in a box of 24 × 24. */
const MARK: [tag: string, attributes: Record<string, string>][] = [
  ['path', { d: 'M5 4h14l2 6H3z', fill: '#E0A100' }],
  ['path', { d: 'M8.3 4h2.3l-.4 6H7zM13.4 4h2.3L17 10h-3.2z', fill: '#FFF7E6' }],
  [
    'path',
    {
      d: 'M3 10a2 2 0 0 0 4 0 2 2 0 0 0 4 0 2 2 0 0 0 4 0 2 2 0 0 0 3 1.7A2 2 0 0 0 21 10z',
      fill: '#E0A100',
    },
  ],
  ['path', { d: 'M5 14v6h14v-6', fill: 'none', stroke: '#FFF7E6', 'stroke-width': '1.8' }],
  ['path', { d: 'M5 16.5h14', stroke: '#FFF7E6', 'stroke-width': '1.8' }],
];

const STYLE = `
button{all:initial;box-sizing:border-box;width:44px;height:44px;border-radius:50%;display:grid;
place-items:center;background:#14532D;cursor:pointer;box-shadow:0 2px 8px rgb(0 0 0/.28);touch-action:none}
button:hover{background:#0F3F22}
button:focus-visible{outline:3px solid #E0A100;outline-offset:2px}
svg{width:26px;height:26px;pointer-events:none}
@media print{:host{display:none!important}}`;

/** Pixels a pointer may tremble before a press becomes a drag. */
const TREMBLE = 5;

function mark(doc: Document): SVGElement {
  const svg = doc.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of MARK) {
    const shape = doc.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

export interface ButtonOptions {
  label: string;
  /** Height of the middle as a share (0–1) of the window. */
  top: number;
  onPress(): void;
  onMoved(top: number): void;
}

/**
 * Our button at the right edge of a page, in a shadow root so that neither style reaches the other. It can be
 * dragged along the edge, by the pointer or with the arrow keys. Returns its element.
 */
export function mountButton(doc: Document, options: ButtonOptions): HTMLElement {
  const view = doc.defaultView;
  const host = doc.createElement('pajang-button');
  const root = host.attachShadow({ mode: 'open' });
  const style = doc.createElement('style');
  style.textContent = STYLE;
  const button = doc.createElement('button');
  button.type = 'button';
  button.title = options.label;
  button.setAttribute('aria-label', options.label);
  button.append(mark(doc));
  root.append(style, button);

  let top = options.top;
  const place = () => {
    top = Math.min(0.94, Math.max(0.06, top));
    const hidden = doc.fullscreenElement ? 'none' : 'block';
    // On the element itself and important: a page's own style for unknown elements must not move it.
    host.style.cssText = `all:initial!important;position:fixed!important;right:10px!important;top:calc(${(top * 100).toFixed(2)}vh - 22px)!important;z-index:2147483646!important;display:${hidden}!important`;
  };
  place();

  let from: number | null = null;
  let dragged = false;
  button.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = event.clientY;
    dragged = false;
    button.setPointerCapture?.(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (from === null || (!dragged && Math.abs(event.clientY - from) < TREMBLE)) return;
    dragged = true;
    top = event.clientY / (view?.innerHeight || 1);
    place();
  });
  button.addEventListener('pointerup', () => {
    from = null;
    if (dragged) options.onMoved(top);
  });
  button.addEventListener('click', (event) => {
    // A page may not press it: only a user's own click opens a panel.
    if (event.isTrusted && !dragged) options.onPress();
    dragged = false;
  });
  button.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -0.05, ArrowDown: 0.05 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    top += step;
    place();
    options.onMoved(top);
  });
  doc.addEventListener('fullscreenchange', place);

  doc.documentElement.append(host);
  return host;
}
