import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { plainEnvironment } from './build.ts';
import { freePort } from './server.ts';

/** The development server of a project, started as `npm run dev` starts it, once it answers. */
export async function startDevelopment(
  project: string,
): Promise<{ server: ChildProcess; url: string; printed: () => string }> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: project,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const url = `http://127.0.0.1:${port}/repo/`;
  const deadline = Date.now() + 60_000;
  // Asked as a browser asks: for anything else the server has no report.
  while (
    !(await fetch(url, { headers: { accept: 'text/html' } }).then(
      () => true,
      () => false,
    ))
  ) {
    if (server.exitCode !== null || Date.now() > deadline) {
      await stop(server);
      throw new Error(`The development server did not start.\n${printed}`);
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  return { server, url, printed: () => printed };
}

/** Ends a development server. */
export async function stop(server: ChildProcess | undefined): Promise<void> {
  if (server?.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((done) => server.once('close', done));
  server.kill();
  await ended;
}
