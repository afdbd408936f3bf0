// @ts-check
import { install } from './install.mjs';
import { place } from './place.mjs';
import { announced, nodePath, root, run, runTool } from './run.mjs';
import { Stop, untilStopped } from './stop.mjs';

await untilStopped(async () => {
  place(process.env);
  await install();
  const build = await announced('Building the course', () =>
    runTool('astro', ['build'], { quiet: true }),
  );
  if (!build.passed)
    throw new Stop(`${build.output}\nThe course did not build: Astro says above where and why.`);
  const { passed } = await run(nodePath(), [`${root}scripts/serve.mjs`]);
  if (!passed) throw new Stop('The server ended by itself: it says above why.');
});
