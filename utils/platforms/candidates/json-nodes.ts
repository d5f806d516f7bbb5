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
  if (Object.hasOwn(node, name)) return node[name];
  const lower = name.toLowerCase();
  const key = Object.keys(node).find((candidate) => candidate.toLowerCase() === lower);
  return key === undefined || key === '__proto__' ? undefined : node[key];
}

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
const MAX_MENDED = 300_000;

/**
 * A broken text as JSON by what its author must have meant: a comma too many, a quote or line break inside a
 * text, two objects one after the other. One that ends in the middle is left alone: half a price is a wrong
 * price. Undefined when it cannot be mended.
 */
function mended(text: string): unknown {
  if (text.length > MAX_MENDED || !/^[{[][\s\S]*[}\]]$/.test(text)) return undefined;
  for (const attempt of [text, `[${text.replace(/\}\s*;?\s*\{/g, '},{')}]`]) {
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

/** JSON without what shops put around it: comments, a byte order mark, entities for the quotes, a semicolon. */
const unwrapped = (raw: string): string => {
  const text = raw
    .replace(/^[\s\ufeff]*(<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>)[\s;]*$/, '')
    .replace(/^[\s\ufeff]+|[\s;]+$/g, '');
  return /^[{[]\s*&quot;/.test(text) ? decodeEntities(text) : text;
};

/** JSON as it should be; undefined for what is none: a stranger's text that says nothing is no failure. */
export function parseJson(text: string): unknown {
  if (text.length > MAX_SCRIPT) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** JSON as shops write it, mended where that is safe; undefined for what is none. */
export function parseLoose(raw: string): unknown {
  if (raw.length > MAX_SCRIPT) return undefined;
  const text = unwrapped(raw);
  return parseJson(text) ?? parseJson(text.replace(/[\t\n\r]+|\p{Cc}+/gu, ' ')) ?? mended(text);
}

/**
 * Every object in a value, outermost first, with the property names that lead to it. Bounded in number and
 * depth: a page may hand over anything.
 */
export function* walk(root: unknown): Generator<{ node: JsonNode; path: readonly string[] }> {
  const queue: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let index = 0; index < queue.length && index < MAX_NODES; index += 1) {
    const { value, path } = queue[index] as { value: unknown; path: readonly string[] };
    if (path.length > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 500)) {
        if (typeof item === 'object' && item !== null) queue.push({ value: item, path: [...path, '[]'] });
      }
    } else if (isNode(value)) {
      yield { node: value, path };
      for (const key of Object.keys(value).slice(0, 300)) {
        const item = value[key];
        if (key !== '__proto__' && typeof item === 'object' && item !== null) {
          queue.push({ value: item, path: [...path, key] });
        }
      }
    }
  }
}
