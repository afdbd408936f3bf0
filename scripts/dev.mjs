// @ts-check
import { install } from './install.mjs';
import { place } from './place.mjs';
import { runTool } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

await untilStopped(async () => {
  place(process.env);
  await install();
  const { passed } = await runTool('astro', ['dev', ...process.argv.slice(2)]);
  if (!passed) throw new Stop('Astro’s server ended by itself: it says above why.');
});
