import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { STATIC_MATCHES } from './utils/platforms/matches';

/** Permissions and hosts are pinned by tests/contract/manifest.test.ts. */
interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Every module that the side panel needs before it can draw: its entry and all that it imports statically. */
function eagerInPanel(graph: ModuleGraph, entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || !isPanelPart(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(entry);
  for (const id of withoutUnnamedIcons(found)) found.delete(id);
  // The entry itself stays out: what shares the file with it, such as the studio, would run the panel too.
  found.delete(entry);
  return found;
}

/** The icons' index names them all, so what counts is which of them our own files in `found` name. */
function withoutUnnamedIcons(found: ReadonlySet<string>): string[] {
  const ours = [...found].filter((id) => /\.tsx?$/.test(id) && !id.includes('node_modules'));
  const named = new Set(ours.flatMap((id) => readFileSync(id, 'utf8').match(/\bIcon[A-Z]\w+/g) ?? []));
  return [...found].filter((id) => {
    const icon = /@tabler\/icons-react\/.*\/(Icon\w+)\.\w+$/.exec(id)?.[1];
    return icon !== undefined && !named.has(icon);
  });
}

const PANEL_ENTRY = resolve(import.meta.dirname, 'entrypoints/sidepanel/main.tsx');
const PICTURE_STEP = resolve(import.meta.dirname, 'components/picture/PictureStep.tsx');

/** Rooms that only pictures are made in: what others share with them stays where it is. */
const PICTURE_ROOMS = /\/(components\/(picture|previews)|utils\/(scene|canvas))\//;

/** What the picture step needs of its own rooms before it can draw, beyond what the panel has by then. */
function partsOfPictureStep(graph: ModuleGraph, inPanel: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || inPanel.has(id) || !PICTURE_ROOMS.test(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  visit(PICTURE_STEP);
  return found;
}

/** The kit's parts that the panel shows at once are those whose styles it loads at once. */
const kitStyles = readFileSync(resolve(import.meta.dirname, 'components/ui/mantine.css'), 'utf8');
const PANEL_PARTS = new Set([...kitStyles.matchAll(/styles\/(\w+)\.layer/g)].map(([, part]) => part));

/** False for the parts that only the studio uses: the kit's index names them all. */
function isPanelPart(id: string): boolean {
  const part = id.match(/@mantine\/core\/esm\/components\/(\w+)\//)?.[1];
  return part === undefined || PANEL_PARTS.has(part);
}

let eager: Set<string> | null = null;
let pictureStep: Set<string> | null = null;

/** Puts a page's style sheets into the page itself: one file fewer to wait for before it can draw. */
function inlineStyles(folder: string, page: string): void {
  const file = resolve(folder, page);
  const html = readFileSync(file, 'utf8').replaceAll(
    /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g,
    // The link stays, switched off: parts that come later ask for it by its address, and a style sheet that comes
    // twice makes the browser forget the typefaces that it has loaded.
    (link, path: string) =>
      `<style>${readFileSync(resolve(folder, path), 'utf8')}</style>${link.replace('<link ', '<link disabled ')}`,
  );
  writeFileSync(file, html);
}

export default defineConfig({
  hooks: {
    'build:done': ({ config }) => inlineStyles(config.outDir, 'sidepanel.html'),
  },
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    build: {
      // A typeface inside a style sheet would be a `data:` address, which the pages' policy refuses.
      assetsInlineLimit: (path: string) => (/\.woff2?$/.test(path) ? false : undefined),
      // Extensions run in browsers that know modulepreload.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          // One file for all that the panel opens with, and one for the picture step, where six pictures are to stand
          // at once: each further file costs several milliseconds.
          advancedChunks: {
            groups: [
              {
                name: (id: string, graph: ModuleGraph) => {
                  eager ??= eagerInPanel(graph, PANEL_ENTRY);
                  pictureStep ??= partsOfPictureStep(graph, eager);
                  if (eager.has(id) || /wxt-html-plugins|rolldown[/\\]runtime/.test(id)) return 'panel';
                  return pictureStep.has(id) ? 'picture-step' : null;
                },
              },
            ],
          },
        },
      },
    },
  }),
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    // Asked for by the switch that turns reminders on.
    optional_permissions: ['notifications'],
    host_permissions: STATIC_MATCHES,
    // Photo hosts differ from shop to shop, so each is asked for by name when its photo is wanted.
    optional_host_permissions: ['https://*/*'],
    // Our pages load nothing from elsewhere; the one way out is the fetch of a photo that the user asked for.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' blob: data:; font-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; object-src 'none'",
    },
    action: { default_title: '__MSG_open_panel__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'pajang@pajang.invalid', strict_min_version: '140.0' } },
    }),
  }),
});
