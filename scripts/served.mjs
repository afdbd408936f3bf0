// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { nodePath, root } from './run.mjs';

/**
 * Serves a built site at a free port, until the process is killed. Throws where the server names no address.
 * @param {string} folder from the project's root
 */
export async function served(folder) {
  const server = spawn(nodePath(), ['scripts/serve.mjs', folder, '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!server.stdout) throw new Error('Expected what the server prints, found nothing.');
  const [line] = await once(createInterface(server.stdout), 'line');
  const address = /http:\S+/.exec(String(line))?.[0];
  if (address === undefined) throw new Error(`Expected an address, found “${line}”.`);
  return { address, server };
}
