// @ts-check
// Astro asks about telemetry before it reads its config, so the answer cannot stand there.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
