// @ts-check
// One command of Astro's: `node scripts/astro.mjs build`. It installs what is missing, checks where the site will
// stand, and turns telemetry off before Astro asks about it, which is before it reads its config.
import { install } from './install.mjs';
import { place } from './place.mjs';
import { runTool } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

await untilStopped(async () => {
  place(process.env);
  await install();
  const args = process.argv.slice(2);
  const { passed } = await runTool('astro', args);
  if (!passed) throw new Stop(`\`astro ${args.join(' ')}\` failed: it says above where and why.`);
});
