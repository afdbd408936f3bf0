import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * A host of static files, as a course is deployed to: it can be switched off, and to another folder, at the same
 * address.
 */
export class Host {
  /** What was asked for, in order, since the last `forget`. */
  asked: string[] = [];
  #folder: string;
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;

  /**
   * @param folder what it serves
   * @param base the path under which it serves it, with a slash at both ends
   */
  constructor(folder: string, base = '/') {
    this.#folder = folder;
    this.#base = base;
  }

  get address(): string {
    return `http://localhost:${this.#port}${this.#base}`;
  }

  /** Serves another version from now on. */
  deploy(folder: string): void {
    this.#folder = folder;
  }

  async on(): Promise<void> {
    const server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      void this.#answer(new URL(request.url ?? '', 'http://localhost').pathname, response);
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject).listen(this.#port, 'localhost', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  /** Dead, as a server is: nobody answers. */
  async off(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }

  async #answer(pathname: string, response: ServerResponse): Promise<void> {
    const asked = normalize(decodeURIComponent(pathname)).replace(this.#base, '/');
    const file = join(this.#folder, asked.endsWith('/') ? `${asked}index.html` : asked);
    try {
      const content = await readFile(file);
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(content);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(await readFile(join(this.#folder, '404.html')).catch(() => 'Not found'));
    }
  }
}
