import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';

/** Kilobytes of the check and of what it needs, minified and compressed, that a page may load. */
const MOST = 480;

test('what the form needs runs in a browser, and is no larger than it has to be', async () => {
  const modules = ['addClaim', 'checkFiles', 'entryText', 'newIds', 'template'];
  const entryPoints = modules.map((name) =>
    fileURLToPath(new URL(`../../../src/editing/${name}.ts`, import.meta.url)),
  );
  // For a browser no import of Node’s own modules is resolved, so that one ends the build.
  const { outputFiles, warnings } = await build({
    ...{ entryPoints, bundle: true, splitting: true, write: false, outdir: 'out' },
    ...{ platform: 'browser', format: 'esm', minify: true },
  });
  expect(warnings).toEqual([]);
  const sizes = outputFiles.map(({ contents }) => gzipSync(contents).length / 1024);
  const sum = Math.round(sizes.reduce((a, b) => a + b, 0));
  expect(sum).toBeLessThanOrEqual(MOST);
});
