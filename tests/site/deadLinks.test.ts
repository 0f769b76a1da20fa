import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../links/ask.ts';
import { askAll } from '../links/askAll.ts';
import { linksMarkdown } from '../links/linksMarkdown.ts';
import { freePort } from './support/server.ts';

const MANNERS = { userAgent: 'Dateline-links/1', timeoutMs: 300, pauseMs: 1 };

/** What a server saw: the method, the path, and who asked. */
let seen: string[] = [];
let server: Server;
let base = '';
let [open, mostOpen] = [0, 0];

/** How the server answers, by the path: a status for HEAD, and one for GET. */
const STATUSES: Readonly<Record<string, readonly [number, number]>> = {
  '/well': [200, 200],
  '/no-head': [405, 200],
  '/gone': [404, 404],
  '/closed': [403, 403],
  '/broken': [500, 500],
};

beforeAll(async () => {
  server = createServer(({ method = '', url = '', headers }, response) => {
    seen.push(`${method} ${url}`);
    expect(headers['user-agent']).toBe('Dateline-links/1');
    if (url === '/silent') return;
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    setTimeout(() => {
      open -= 1;
      if (url === '/moved') response.writeHead(301, { location: '/well' });
      else if (url === '/busy') response.writeHead(seen.length < 2 ? 503 : 200);
      else response.writeHead(STATUSES[url]?.[method === 'HEAD' ? 0 : 1] ?? 200);
      response.end();
    }, 5);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  seen = [];
  mostOpen = 0;
});

afterAll(
  async () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
);

describe('asking for an address', () => {
  test.each([
    ['/well', 'well', ['HEAD /well']],
    ['/moved', 'well', ['HEAD /moved', 'HEAD /well']],
    ['/no-head', 'well', ['HEAD /no-head', 'GET /no-head']],
    ['/busy', 'well', ['HEAD /busy', 'HEAD /busy']],
    ['/gone', 'gone', ['HEAD /gone', 'GET /gone']],
    ['/closed', 'closed', ['HEAD /closed', 'GET /closed']],
  ])('%s: %s', async (path, state, requests) => {
    expect((await ask(`${base}${path}`, MANNERS)).state).toBe(state);
    expect(seen).toEqual(requests);
  });

  test('is repeated where a server fails, and given up', async () => {
    expect(await ask(`${base}/broken`, MANNERS)).toEqual({
      state: 'silent',
      why: 'the server answers 500',
    });
    expect(seen).toEqual([
      ...Array<string>(3).fill('HEAD /broken'),
      ...Array<string>(3).fill('GET /broken'),
    ]);
  });

  test('ends where nothing answers', async () => {
    expect(await ask(`${base}/silent`, MANNERS)).toEqual({
      state: 'silent',
      why: 'no answer in time',
    });
    const { state, why } = await ask(`http://127.0.0.1:${await freePort()}/`, MANNERS);
    expect([state, why]).toEqual(['silent', 'it cannot be reached (ECONNREFUSED)']);
  });

  test('happens one after the other at one host', async () => {
    const urls = Array.from({ length: 8 }, (_, n) => `${base}/well?${n}`);
    const answers = await askAll(urls, MANNERS);
    expect([...answers.values()].every(({ state }) => state === 'well')).toBe(true);
    expect(mostOpen).toBe(1);
  });
});

describe('the list of dead addresses', () => {
  const asked = (
    url: string,
    state: 'well' | 'gone' | 'silent' | 'closed',
  ): Parameters<typeof linksMarkdown>[0][number] => ({
    url,
    sources: ['herald'],
    isArchive: url.includes('archive'),
    answer: { state, why: state === 'well' ? '' : 'why' },
  });

  test('says what is gone, and of which source', () => {
    const markdown = linksMarkdown([
      asked('https://a.example/1', 'well'),
      asked('https://archive.example/1', 'gone'),
      asked('https://a.example/@octocat`', 'closed'),
    ]);
    expect(markdown).toContain('**Addresses of sources that lead nowhere: 1 of 3.**');
    expect(markdown).toContain(
      '- `content/sources/herald.md`: the kept copy `https://archive.example/1` (`why`)',
    );
    expect(markdown).toContain('`` https://a.example/@octocat` ``');
    expect(markdown).not.toContain('https://a.example/1');
  });

  test('fits into an issue', () => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      asked(`https://a.example/${n}/${'x'.repeat(900)}`, 'gone'),
    );
    expect(linksMarkdown(many).length).toBeLessThan(65_000);
  });
});
