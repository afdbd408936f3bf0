// @ts-check
import { preview } from 'astro';
import { place } from './place.mjs';
import { untilStopped } from './stop.mjs';

// Serves a built course: `node scripts/serve.mjs [folder] [port]`. With a port named, that one or none. Its own port is
// not that of `npm run dev`: the copy of the course that a browser keeps would stand before the pages being written.
const [outDir = 'dist', port] = process.argv.slice(2);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());
process.on('disconnect', () => process.exit());

await untilStopped(async () => {
  const { base } = place(process.env);
  const server = await preview({
    logLevel: 'error',
    outDir,
    server: { port: Number(port ?? 4355) },
    vite: { preview: { strictPort: port !== undefined } },
  });
  console.log(`Warm Hello: http://localhost:${server.port}${base} (Ctrl+C stops it)`);
});
