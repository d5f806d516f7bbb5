import { JSONRepairError, jsonrepair } from 'jsonrepair';
import { decodeEntities } from '../clean';

/** A parsed JSON object as a stranger wrote it. */
export type JsonNode = Record<string, unknown>;

const MAX_SCRIPT = 2_000_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 40;

export const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A property by name, whatever its capitals ("Offers", "lowprice" are seen in the wild). Own properties only,
 * so `__proto__` and inherited names give nothing.
 */
export function prop(node: JsonNode, name: string): unknown {
  if (name === '__proto__') return undefined;
  if (Object.hasOwn(node, name)) return node[name];
  const lower = name.toLowerCase();
  const key = keysOf(node).find((each) => each.length === lower.length && each.toLowerCase() === lower);
  return key === undefined || key === '__proto__' ? undefined : node[key];
}

/** An object of more fields than this is a list; only its first ones are looked at. */
const MAX_KEYS = 300;
const keys = new WeakMap<JsonNode, string[]>();

function keysOf(node: JsonNode): string[] {
  const known = keys.get(node) ?? Object.keys(node).slice(0, MAX_KEYS);
  keys.set(node, known);
  return known;
}

/** Whether a node has a field of one of these names (in small letters); cheaper than asking for each of them. */
export const hasAny = (node: JsonNode, names: ReadonlySet<string>): boolean =>
  keysOf(node).some((key) => names.has(key.toLowerCase()));

export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The first text in a value: a string, a number, a language object's `@value`, an array's first of these. */
export function textOf(value: unknown): string {
  for (const item of list(value).slice(0, 20)) {
    if (typeof item === 'string' && item.trim()) return item;
    if (typeof item === 'number') return String(item);
    if (isNode(item)) {
      const inner = item['@value'] ?? prop(item, 'name');
      if (typeof inner === 'string') return inner;
    }
  }
  return '';
}

/** Types of a node without their vocabulary: "http://schema.org/Product" → "product". */
export const typesOf = (node: JsonNode): string[] =>
  list(prop(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.split(/[/#:]/).at(-1)?.toLowerCase() ?? '');

/** Longest text that is mended; longer broken ones are no product markup. */
const MAX_MENDED = 200_000;

/**
 * A broken text as JSON by what its author must have meant: a comma too many, a quote or line break inside a
 * text, two objects one after the other. One that ends in the middle is left alone: half a price is a wrong
 * price. Undefined when it cannot be mended.
 */
export function mended(text: string): unknown {
  if (text.length > MAX_MENDED || !/^[{[]/.test(text) || !/[}\]]$/.test(text.slice(-1))) return undefined;
  for (const attempt of [text, `[${text.replace(/\}\s*(?:;\s*)?\{/g, '},{')}]`]) {
    try {
      return JSON.parse(jsonrepair(attempt));
    } catch (error) {
      const hopeless =
        error instanceof JSONRepairError || error instanceof SyntaxError || error instanceof RangeError;
      if (!hopeless) throw error;
    }
  }
  return undefined;
}

/** Where a text ends without its last spaces and semicolons. An expression would try again from each of them. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s;\ufeff]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

const OPENING = /^[\s\ufeff]*(<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/;
const CLOSING = /(-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>)$/;

/** JSON without what shops put around it: comments, a byte order mark, entities for the quotes, a semicolon. */
function unwrapped(raw: string): string {
  let text = raw;
  for (let layer = 0; layer < 3; layer += 1) {
    text = text.replace(OPENING, '');
    text = text.slice(0, endOf(text)).replace(CLOSING, '');
  }
  text = text.replace(/^[\s\ufeff]+/, '');
  text = text.slice(0, endOf(text));
  return /^[{[]\s*&quot;/.test(text) ? decodeEntities(text) : text;
}

/** JSON as it should be; undefined for what is none: a stranger's text that says nothing is no failure. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_SCRIPT) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    // Deeper than the parser can go is nothing that a shop wrote.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** JSON as shops write it, mended where that is safe; undefined for what is none. */
export function parseLoose(raw: string, mend = mended): unknown {
  if (raw.length > MAX_SCRIPT) return undefined;
  const text = unwrapped(raw);
  return parseJson(text) ?? parseJson(text.replace(/\p{Cc}+/gu, ' ')) ?? mend(text);
}

/**
 * Every object in a value, outermost first, with the property names that lead to it. Bounded in number and
 * depth: a page may hand over anything.
 */
export function* walk(root: unknown): Generator<{ node: JsonNode; path: readonly string[] }> {
  const queue: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let index = 0; index < queue.length; index += 1) {
    const { value, path } = queue[index] as { value: unknown; path: readonly string[] };
    if (path.length > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 500)) {
        if (queue.length >= MAX_NODES) break;
        if (typeof item === 'object' && item !== null) queue.push({ value: item, path: [...path, '[]'] });
      }
    } else if (isNode(value)) {
      yield { node: value, path };
      for (const key of keysOf(value)) {
        if (queue.length >= MAX_NODES) break;
        const item = value[key];
        if (key !== '__proto__' && typeof item === 'object' && item !== null) {
          queue.push({ value: item, path: [...path, key] });
        }
      }
    }
  }
}

const MAX_SCRIPTS = 60;
/** Together no more text than this is parsed on one page, and no more than this is mended. */
const MAX_MARKUP = 4_000_000;
const MAX_MENDED_TOGETHER = 400_000;

const parsed = new WeakMap<Element, { text: string; value: unknown }>();

/** The values of the page's JSON-LD, mended where that is safe. A script that did not change is parsed once. */
export function markupIn(doc: Document): unknown[] {
  let left = MAX_MARKUP;
  let mendable = MAX_MENDED_TOGETHER;
  const mend = (text: string) => {
    mendable -= text.length;
    return mendable < 0 ? undefined : mended(text);
  };
  const values: unknown[] = [];
  for (const script of [...doc.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > left) continue;
    left -= text.length;
    const known = parsed.get(script);
    if (known?.text === text) {
      values.push(known.value);
      continue;
    }
    const value = parseLoose(text, mend);
    parsed.set(script, { text, value });
    values.push(value);
  }
  return values;
}
