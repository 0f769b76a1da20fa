import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  /** address of the site’s home, with a slash at its end */
  url: string;
  close: () => Promise<void>;
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => {
    probe.listen(0, '127.0.0.1', listening);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const file = resolve(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  return (await stat(file).catch(() => undefined))?.isFile() ? file : undefined;
}

/** The path that a site was built for, with a slash at both ends, as its home says. */
export async function baseOf(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const home = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return home === undefined ? '/' : decodeURIComponent(new URL(home).pathname);
}

/**
 * Serves a built site on this machine alone, under the path it was built for, as static hosts do:
 * compressed, cached, `404.html` for what is not there.
 */
export async function serve(folder: string): Promise<Served> {
  const root = resolve(folder);
  const base = await baseOf(root);
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
      const found = path.startsWith(base)
        ? await fileAt(root, path.slice(base.length) || '/')
        : undefined;
      const file = found ?? join(root, '404.html');
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const compressed =
        /text|xml|json|javascript/.test(type) &&
        /\bgzip\b/.test(String(request.headers['accept-encoding']));
      const body = await readFile(file);
      response.writeHead(found === undefined ? 404 : 200, {
        'content-type': type,
        'cache-control': 'max-age=31536000',
        ...(compressed ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
      });
      response.end(compressed ? gzipSync(body) : body);
    };
    answer().catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(base, `http://127.0.0.1:${port}`).href,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
