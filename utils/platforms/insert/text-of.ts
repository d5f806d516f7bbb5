const BLOCK = /^(P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|FIGURE)$/;
/** Not part of the text: placeholders of Slate, list bullets of Quill, cursor helpers. */
const ORNAMENT = '[data-slate-placeholder], .ql-ui, .ql-cursor, [data-lexical-cursor]';

const isBlock = (node: Node): node is Element => node.nodeType === 1 && BLOCK.test((node as Element).tagName);

const keepsBreaks = (element: Element): boolean => {
  const space = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
  return space.startsWith('pre') || space === 'break-spaces';
};

/** The text of a run of inline nodes; a `<br>` at its end only holds the line open and is no line break. */
function inline(nodes: readonly Node[], pre: boolean, without: string): string {
  let text = '';
  let trailing = false;
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const words = node.textContent ?? '';
      text += pre ? words : words.replace(/[\t\n\r]+/g, ' ');
      if (words !== '') trailing = false;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName === 'BR') {
        text += '\n';
        trailing = true;
      } else if (element.tagName === 'IMG') {
        // Sites draw emoji as pictures; the character stands in `alt`.
        text += element.getAttribute('alt') ?? '';
        trailing = false;
      } else if (!element.matches(without)) element.childNodes.forEach(visit);
    }
  };
  for (const node of nodes) visit(node);
  return trailing ? text.slice(0, -1) : text;
}

/** Lines of an element, blocks one under another. Empty elements (no text, no `<br>`) give no line. */
function linesOf(element: Element, pre: boolean, without: string): string[] {
  const lines: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const held = run.some((node) => node.nodeType === 1 || (node.textContent ?? '').trim() !== '' || pre);
    if (run.length > 0 && held) lines.push(inline(run, pre, without));
    run = [];
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && (node as Element).matches(without)) continue;
    const holds = node.nodeType === 1 && [...node.childNodes].some(isBlock);
    if (isBlock(node) || holds) {
      flush();
      const inner = linesOf(node as Element, pre, without);
      lines.push(...(inner.length > 0 || holds ? inner : ['']));
    } else if (node.nodeType === 1 || node.nodeType === 3) run.push(node);
  }
  flush();
  return lines;
}

/**
 * What stands in a rich text field, one `\n` a line. `innerText` would not do: it puts blank lines between
 * paragraphs that have margins, so two lines look the same as two lines with a blank one between.
 */
export const textOfEditor = (root: Element): string => linesOf(root, keepsBreaks(root), ORNAMENT).join('\n');

/** The same for a text that a page shows, less the elements that match `without` ("See more" and its like). */
export const textOfShown = (root: Element, without: string): string =>
  linesOf(root, keepsBreaks(root), `${ORNAMENT}, ${without}`).join('\n');

/** Equal text, save for what editors add by themselves: zero-width fillers, hard spaces, a last line break. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+$/, '')
    .normalize('NFC');

/** True when nothing but fillers stands there. */
export const isEmptyText = (text: string): boolean => plain(text).trim() === '';
