import { CaptureTag, type Context, Liquid, type Template } from 'liquidjs';
import type { PartId } from '../channels';
import type { FilterContext } from './filter';
import { type Diagnostic, explain, tooMuch } from './problem';
import { filters } from './registry';

/** Ample for any caption; a loop without end or a huge text runs into one of them and becomes a diagnostic. */
const LIMITS = { parse: 20_000, steps: 3000, memory: 100_000, milliseconds: 1500, output: 20_000 };

/** What templates may use of the engine's own: nothing that reads files, a clock, or cuts inside an emoji. */
const TAGS = new Set('if unless case for assign capture comment cycle break continue echo #'.split(' '));
const FILTERS = new Set(
  'append prepend capitalize upcase downcase strip lstrip rstrip replace replace_first remove join first last size default plus minus times divided_by round floor ceil abs at_least at_most modulo uniq reverse split compact concat'.split(
    ' ',
  ),
);

let active: FilterContext | null = null;

/** The engine itself counts what filters make, but not what is captured: doubled a few times, that fills the memory. */
class ShortCapture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const text = context.bottom()[this.variable];
    if (typeof text === 'string' && text.length > LIMITS.output)
      throw new RangeError('capture limit exceeded');
  }
}

/** Goods as a whole, or what is left of a number divided by nothing, would stand in the caption as gibberish. */
function printable(value: unknown): unknown {
  const isThing =
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !Object.hasOwn(value, 'toString');
  if (isThing || (typeof value === 'number' && !Number.isFinite(value))) throw new TypeError('not printable');
  return value;
}

function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // An empty map in place of a file system.
    templates: {},
    parseLimit: LIMITS.parse,
    memoryLimit: LIMITS.memory,
    renderLimit: LIMITS.milliseconds,
    outputEscape: printable as (value: unknown) => string,
  });
  engine.registerTag('capture', ShortCapture);
  for (const tag of Object.keys(engine.tags)) if (!TAGS.has(tag)) delete engine.tags[tag];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.has(name)) engine.unregisterFilter(name);
  for (const filter of filters) {
    engine.registerFilter(filter.id, (value: unknown, ...args: unknown[]) => {
      if (!active) throw new Error(`filter ${filter.id} ran outside of a render`);
      return filter.apply(value, args, active);
    });
  }
  return engine;
}

const engine = createEngine();

type Compiled = { ok: true; template: Template[] } | { ok: false; problem: Omit<Diagnostic, 'part'> };
const compiled = new Map<string, Compiled>();
/** Built-in parts are about a hundred; past this, texts a user is still typing have filled the cache. */
const MOST_COMPILED = 400;

function compile(source: string): Compiled {
  const known = compiled.get(source);
  if (known) return known;
  let result: Compiled;
  try {
    result = { ok: true, template: engine.parse(source) };
  } catch (error) {
    result = { ok: false, problem: explain(error) };
  }
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(source, result);
  return result;
}

/**
 * One part of a template as text, or '' with a diagnostic. Values in `scope` are data: Liquid in them is not
 * run. Each source is parsed once.
 */
export function renderPart(
  source: string,
  scope: object,
  context: FilterContext & { part: PartId },
): { text: string; diagnostics: Diagnostic[] } {
  const refuse = (problem: Omit<Diagnostic, 'part'>) => ({
    text: '',
    diagnostics: [{ part: context.part, ...problem }],
  });
  const template = compile(source);
  if (!template.ok) return refuse(template.problem);
  active = context;
  try {
    const text = String(engine.renderSync(template.template, scope, { templateLimit: LIMITS.steps }));
    return text.length > LIMITS.output ? refuse(tooMuch()) : { text, diagnostics: [] };
  } catch (error) {
    return refuse(explain(error));
  } finally {
    active = null;
  }
}
