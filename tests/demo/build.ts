import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cachedFolder } from './cached-folder';
import { CACHE_DIR, DEMO_DIR } from './paths';
import { filesBelow, sourceHash } from './source-hash';

/** The demo pages: each is a folder in pages/ with index.html and main.ts. */
export const PAGE_IDS = ['shopee-product', 'seller-new', 'instagram', 'facebook'] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** Bundles one entry into a single script file and, when it imports styles, one style file. */
export async function bundle(id: string, entry: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: DEMO_DIR,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      cssCodeSplit: true,
      rollupOptions: {
        input: { [id]: entry },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/**
 * Bundles the demo pages into .cache/demo-pages/<hash>/ and returns that folder. Nothing is done when
 * their sources have not changed since.
 */
export async function buildDemoPages(): Promise<string> {
  const pages = join(DEMO_DIR, 'pages');
  const sources = [...filesBelow(pages), join(DEMO_DIR, 'products.ts'), join(DEMO_DIR, 'build.ts')];
  return cachedFolder(join(CACHE_DIR, 'demo-pages'), sourceHash(DEMO_DIR, sources), async (dir) => {
    for (const id of PAGE_IDS) {
      await bundle(id, join(pages, id, 'main.ts'), dir);
      copyFileSync(join(pages, id, 'index.html'), join(dir, `${id}.html`));
    }
  });
}
