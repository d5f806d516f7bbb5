// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dataNodes, definitions } from '@/utils/platforms/page-scripts';

const parse = (body: string) => new DOMParser().parseFromString(body, 'text/html');
const script = (text: string, type = '') => `<script${type ? ` type="${type}"` : ''}>${text}</script>`;

describe('definitions', () => {
  it('reads the objects of a name out of data blocks and plain scripts, each once', () => {
    const doc = parse(
      script('{"define":[["Other",[],{"a":0},1],["Wanted",[],{"a":1},2]]}', 'application/json') +
        script('s.handle({define:[["Wanted",[],{"a":{"b":"}"}},2]]});f(["Wanted",[],{"a":3}])'),
    );
    expect(definitions(doc, 'Wanted')).toEqual([{ a: 1 }, { a: { b: '}' } }, { a: 3 }]);
    expect(definitions(doc, 'Want')).toEqual([]);
  });

  it.each([
    ['another shape', '["Wanted",null,{"a":1}]'],
    ['dependencies of its own', '["Wanted",["x"],{"a":1}]'],
    ['broken JSON', '["Wanted",[],{a:1}]'],
    ['no end', '["Wanted",[],{"a":1'],
    ['a quotation in a text', '{"text":"[\\"Wanted\\",[],{\\"a\\":1}]"}'],
    ['a name without a value', '["Wanted"]'],
  ])('gives nothing for %s', (_what, text) => {
    expect(definitions(parse(script(text)), 'Wanted')).toEqual([]);
  });

  it('takes a moment only for scripts made to hold it up', () => {
    const start = performance.now();
    expect(definitions(parse(script('["Wanted",[],{"a":'.repeat(50_000))), 'Wanted')).toEqual([]);
    definitions(parse(script(`["Wanted",${' '.repeat(1_000_000)}[],{}]`)), 'Wanted');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('inherits nothing', () => {
    const [made] = definitions(parse(script('["Wanted",[],{"__proto__":{"polluted":1}}]')), 'Wanted');
    expect(Object.hasOwn(made ?? {}, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('dataNodes', () => {
  it('gives the objects of blocks that mention the word, and of no other script', () => {
    const doc = parse(
      script('{"a":{"code":"x"}}', 'application/json') +
        script('{"b":{"code":"y"}}', 'application/json') +
        script('{"c":{"code":"x"}}'),
    );
    expect([...dataNodes(doc, '"x"')]).toEqual([{ a: { code: 'x' } }, { code: 'x' }]);
  });

  it('passes over a block that is no JSON', () => {
    expect([...dataNodes(parse(script('{"a":', 'application/json')), '"a"')]).toEqual([]);
  });
});
