// @ts-check
import { preview } from 'astro';
import { place } from './place.mjs';
import { untilStopped } from './stop.mjs';

// Serves a built course: `node scripts/serve.mjs [folder] [port]`. With a port named, that one or none.
const [outDir = 'dist', port] = process.argv.slice(2);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit());
process.on('disconnect', () => process.exit());

await untilStopped(async () => {
  const { base } = place(process.env);
  const server = await preview({
    logLevel: 'error',
    outDir,
    server: { port: Number(port ?? 4321) },
    vite: { preview: { strictPort: port !== undefined } },
  });
  console.log(`Warm Hello: http://localhost:${server.port}${base} (Ctrl+C stops it)`);
});
