import { describe, expect, it } from 'vitest';

/**
 * The dependency rule of the house: each room names what it may import. Arrows point down; a room that is
 * not listed here does not exist.
 */
const sources = import.meta.glob(
  ['/entrypoints/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/utils/**/*.{ts,tsx}'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
) as Record<string, string>;

const CORE = ['utils/core', 'utils/model'];
const RULES: Record<string, { ours: string[]; packages: RegExp }> = {
  'utils/core': { ours: ['utils/core', 'utils/model'], packages: /^uuid$/ },
  'utils/model': { ours: ['utils/core', 'utils/model', 'utils/scene'], packages: /^zod\/mini$/ },
  'utils/scene': { ours: ['utils/scene', ...CORE], packages: /^(zod\/mini|culori)(\/|$)/ },
  'utils/photo': { ours: ['utils/photo', ...CORE], packages: /^$/ },
  'utils/channels': { ours: ['utils/channels', ...CORE], packages: /^$/ },
  'utils/checks': { ours: ['utils/checks', 'utils/channels', ...CORE], packages: /^(zod\/mini|re2js)$/ },
  'utils/captions': {
    ours: ['utils/captions', 'utils/channels', 'utils/checks', ...CORE],
    packages: /^(liquidjs|node-diff3)$/,
  },
  'utils/calendar': { ours: ['utils/calendar', ...CORE], packages: /^ical\.js$/ },
  'utils/moments': { ours: ['utils/moments', 'utils/calendar', ...CORE], packages: /^$/ },
  'utils/plan': { ours: ['utils/plan', 'utils/calendar', 'utils/moments', ...CORE], packages: /^$/ },
  'utils/reminders': { ours: ['utils/reminders', 'utils/calendar', ...CORE], packages: /^$/ },
  'utils/results': { ours: ['utils/results', 'utils/calendar', ...CORE], packages: /^$/ },
  'utils/i18n': { ours: ['utils/i18n', ...CORE], packages: /^(i18next|react-i18next)$/ },
  'utils/platforms': {
    ours: ['utils/platforms', ...CORE],
    packages: /^(@mozilla\/readability|entities\/decode|jsonrepair)$/,
  },
  'utils/canvas': {
    ours: ['utils/canvas', 'utils/scene', 'utils/photo', ...CORE],
    packages: /^(fabric|image-size|heic-to|extract-colors|uqr)(\/|$)|^@fontsource[\w/-]+\/unicode\.json$/,
  },
  'utils/db': { ours: ['utils/db', 'utils/scene', ...CORE], packages: /^(dexie|zod\/mini)$/ },
  'utils/backup': {
    ours: ['utils/backup', ...CORE],
    packages: /^(zod\/mini|@zip\.js\/zip\.js\/lib\/zip-core-custom\.js)$/,
  },
  'utils/sheets': { ours: ['utils/sheets', ...CORE], packages: /^papaparse$/ },
  'utils/messaging': {
    ours: ['utils/messaging', 'utils/platforms', ...CORE],
    packages: /^(zod\/mini|#imports)$/,
  },
  components: {
    ours: ['components', 'utils'],
    packages:
      /^(react|react-dom|react-i18next|@mantine|@tabler|dexie-react-hooks|dayjs|@tanstack|react-image-crop|frimousse)(\/|$)/,
  },
  entrypoints: {
    ours: ['entrypoints', 'components', 'utils'],
    packages: /^(react|@mantine|@fontsource-variable|#imports)(\/|$)?/,
  },
};

/** Addresses of `import … from 'x'`, `export … from 'x'`, `import 'x'` and `import('x')`. */
const importsOf = (code: string): string[] => {
  const statements = code.matchAll(/^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm);
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [...statements, ...calls].flatMap(([, path]) => path ?? []);
};

/** The path from the root that an import leads to, or null for a package. */
function target(from: string, path: string): string | null {
  if (path.startsWith('@/')) return path.slice(2);
  if (!path.startsWith('.')) return null;
  return new URL(path, `file://${from}`).pathname.slice(1);
}

const roomOf = (file: string) =>
  Object.keys(RULES).find((room) => file === room || file.startsWith(`${room}/`)) ?? null;

/** Style sheets and fonts of packages are no code. */
const isAsset = (path: string) => path.endsWith('.css');

function offences(): string[] {
  const found: string[] = [];
  for (const [file, code] of Object.entries(sources)) {
    const room = roomOf(file.slice(1));
    if (room === null) {
      found.push(`${file} stands in no known room`);
      continue;
    }
    const rule = RULES[room] as (typeof RULES)[string];
    for (const path of importsOf(code)) {
      const inside = target(file, path);
      const [own, other] = [file.slice(1), inside ?? ''].map((name) => name.split('/')[1]);
      if (room === 'entrypoints' && inside?.startsWith('entrypoints/') && own !== other) {
        found.push(`${file} imports ${inside}: an entrypoint may not use another`);
      }
      if (inside === null) {
        if (!isAsset(path) && !rule.packages.test(path))
          found.push(`${file} imports ${path}, which ${room} may not`);
      } else if (!rule.ours.some((allowed) => inside === allowed || inside.startsWith(`${allowed}/`))) {
        found.push(`${file} imports ${inside}, which ${room} may not`);
      }
    }
  }
  return found;
}

describe('the dependency rule', () => {
  it('reads every source file', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(60);
  });

  it('is kept by every file', () => {
    expect(offences()).toEqual([]);
  });

  it('lets a feature be entered only through its door', () => {
    const wrong = Object.entries(sources).flatMap(([file, code]) =>
      importsOf(code)
        .map((path) => target(file, path))
        .filter((path) => path?.startsWith('components/'))
        .filter((path) => {
          const [, feature = '', inner] = (path ?? '').split('/');
          return (
            !file.startsWith(`/components/${feature}/`) && inner !== undefined && !path?.endsWith('.css')
          );
        })
        .map((path) => `${file} reaches into ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the database, React and Zod out of what runs on a page', () => {
    const wrong = Object.entries(sources)
      .filter(([file]) =>
        /^\/(entrypoints\/(page\.content|reader|composer|identity|pictures)|utils\/platforms)/.test(file),
      )
      .filter(([, code]) =>
        /^import (?!type)[^;]*from ['"][^'"]*(zod|dexie|react|utils\/db|\.\.\/model)['"]/m.test(code),
      )
      .map(([file]) => file);
    expect(wrong).toEqual([]);
  });

  it('never writes HTML from text', () => {
    const wrong = Object.entries(sources)
      .filter(([, code]) =>
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(code),
      )
      .map(([file]) => file);
    expect(wrong).toEqual([]);
  });
});
