import { isNode, type JsonNode, parseJson, walk } from './candidates/json-nodes';

const MAX_SCRIPTS = 400;
/** Together no more text than this is looked through. */
const MAX_TEXT = 8_000_000;
/** Longest object that a definition may hold. */
const MAX_OBJECT = 100_000;
/** Places looked at for one name: pages define it once or twice. */
const MAX_PLACES = 10;

function* texts(doc: Document, selector: string, needle: string): Generator<string> {
  let left = MAX_TEXT;
  for (const script of [...doc.querySelectorAll(selector)].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    left -= text.length;
    if (left < 0) return;
    if (text.includes(needle)) yield text;
  }
}

/** Every object in the page's data blocks (`<script type="application/json">`) that mention `needle`. */
export function* dataNodes(doc: Document, needle: string): Generator<JsonNode> {
  for (const text of texts(doc, 'script[type="application/json"]', needle)) {
    for (const { node } of walk(parseJson(text))) yield node;
  }
}

/** The JSON object that begins at `from`; undefined when it does not end within bounds. */
function objectAt(text: string, from: number): unknown {
  let depth = 0;
  let quoted = false;
  for (let index = from; index < Math.min(text.length, from + MAX_OBJECT); index += 1) {
    const sign = text[index];
    if (quoted) {
      if (sign === '\\') index += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return parseJson(text.slice(from, index + 1));
    }
  }
  return undefined;
}

/**
 * What Meta's pages define under a name: `["Name",[],{…},n]` in a data block or a plain script (form seen
 * 2020–2026). What users write stands in quoted strings there, where no quote is bare, so it cannot pose as one.
 */
export function definitions(doc: Document, name: string): JsonNode[] {
  const found: JsonNode[] = [];
  const opening = `["${name}"`;
  let places = 0;
  for (const text of texts(doc, 'script', opening)) {
    for (let at = text.indexOf(opening); at !== -1 && places < MAX_PLACES; places += 1) {
      const after = at + opening.length;
      const gap = text.slice(after, after + 100).match(/^\s*,\s*\[\s*\]\s*,\s*(?=\{)/)?.[0].length;
      const value = gap === undefined ? undefined : objectAt(text, after + gap);
      if (isNode(value)) found.push(value);
      at = text.indexOf(opening, after);
    }
  }
  return found;
}
