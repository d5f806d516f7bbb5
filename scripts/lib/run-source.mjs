// Runs a module of the source that finds its parts by glob, as the build does: `main(args)` of the file named.
import { createServer } from 'vite';

const [file, ...args] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
try {
  const { main } = await server.ssrLoadModule(`/${file}`);
  process.exitCode = (await main(args)) ?? 0;
} finally {
  await server.close();
}
