import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client asked for. */
export interface Request {
  method: string;
  path: string;
  body: unknown;
}

export interface FakeGitHub {
  url: string;
  /** what was written to it, in order */
  writes: Request[];
  close: () => Promise<void>;
}

/**
 * A server on this machine that answers as the API of GitHub does, with the lists given by their
 * paths, and that remembers what it was told to write.
 */
export async function fakeGitHub(lists: Readonly<Record<string, unknown>>): Promise<FakeGitHub> {
  const writes: Request[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      const path = decodeURIComponent(url.replace('/repos/owner/name/', ''));
      const list = lists[path.replace(/[?&]per_page=100&page=1$/, '')];
      if (method !== 'GET') writes.push({ method, path, body: JSON.parse(text) });
      const isKnown = method !== 'GET' || list !== undefined;
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(method === 'GET' ? (list ?? {}) : {}));
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    writes,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
