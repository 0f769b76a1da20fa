import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultReport, oneLine } from '../../../src/cli/fault.ts';

const PROGRAM = join(import.meta.dirname, '../../..');
const REPORT_IT =
  'This is a fault of the program: run the command again with --debug, and report what it prints.';

const withStack = (error: Error, ...frames: string[]): Error =>
  Object.assign(error, { stack: [String(error), ...frames].join('\n') });
const frame = (path: string): string => `    at f (${pathToFileURL(join(PROGRAM, path)).href}:3:7)`;

test('a fault names the first place in our own code, what was made, and what to do', () => {
  const error = Object.assign(
    withStack(
      new TypeError('broken'),
      frame('node_modules/zod/src/parse.ts'),
      frame('src/pages/[id].astro'),
      frame('src/rules/rule.ts'),
    ),
    { hint: 'While making a' },
  );
  const place = relative('', join(PROGRAM, 'src/pages/[id].astro'));
  expect(faultReport(error, 'It failed', false)).toBe(
    `It failed: TypeError: broken (${place}:3:7)\nWhile making a\n${REPORT_IT}\n`,
  );
});

test('a path without a scheme, as source maps give it, is read too', () => {
  const path = join(PROGRAM, 'src/rules/rule.ts');
  const error = withStack(new Error('broken'), `    at async f (${path}:3:7)`);
  expect(faultReport(error, 'It failed', false)).toContain(` (${relative('', path)}:3:7)\n`);
});

test('where none of our code is in the stack, the first module is named', () => {
  const error = withStack(new Error('broken'), frame('node_modules/zod/index.js'));
  const place = relative('', join(PROGRAM, 'node_modules/zod/index.js'));
  expect(faultReport(error, 'It failed', false)).toContain(`Error: broken (${place}:3:7)\n`);
  expect(faultReport('broken', 'It failed', false)).toBe(`It failed: broken\n${REPORT_IT}\n`);
});

describe('a module that could not be loaded', () => {
  const path = join(PROGRAM, 'src/rules/rule.ts');
  const place = relative('', path);
  const LOADER = '    at parse (node:internal/modules/typescript:57:40)';
  const unloaded = (error: Error, ...above: string[]): Error =>
    Object.assign(error, {
      stack: [
        ...above,
        String(error),
        LOADER,
        frame('src/cli/commands/index.ts'),
        frame('src/cli/run.ts'),
      ].join('\n'),
    });
  const syntaxError = unloaded(
    new SyntaxError('No enum here'),
    `${pathToFileURL(path).href}:10`,
    '];',
    'enum A { B }\u0007',
    '^^^^^^^^^^^^',
    '',
  );

  test('is named, with the line and what stands there', () => {
    expect(faultReport(syntaxError, 'It failed', false)).toBe(
      `It failed: SyntaxError: No enum here (${place}:10)\n` +
        `  ];\n  enum A { B }␇\n  ^^^^^^^^^^^^\n${REPORT_IT}\n`,
    );
  });

  test('shows what stands there once, with the whole stack too', () => {
    const report = faultReport(syntaxError, 'It failed', true);
    expect(report.match(/enum A/g)).toHaveLength(1);
    expect(report).toContain(LOADER);
  });

  test('is the one that asks for a name which another does not have', () => {
    const error = unloaded(
      new SyntaxError("'./a.ts' has no 'bb'"),
      `${pathToFileURL(path).href}:5`,
      "import { bb } from './a.ts';",
      '         ^^',
    );
    expect(faultReport(error, 'It failed', false)).toBe(
      `It failed: SyntaxError: './a.ts' has no 'bb' (${place}:5)\n` +
        `  import { bb } from './a.ts';\n           ^^\n${REPORT_IT}\n`,
    );
  });

  test('without a name in the stack is not taken for the one that loads it', () => {
    const FIND_IT = 'Node does not say in which file: npm run types does.';
    const syntax = unloaded(new SyntaxError('Invalid regular expression'));
    expect(faultReport(syntax, 'It failed', false)).toBe(
      `It failed: SyntaxError: Invalid regular expression\n${FIND_IT}\n${REPORT_IT}\n`,
    );
    const missing = unloaded(new Error('Cannot find module a.ts imported from b.ts'));
    expect(faultReport(missing, 'It failed', false)).toBe(
      `It failed: Error: Cannot find module a.ts imported from b.ts\n${REPORT_IT}\n`,
    );
  });

  test('is the configuration of Astro, where its place is in the message', () => {
    const config = join(PROGRAM, 'astro.config.mjs');
    const error = withStack(
      new Error(`Parse failure at file: ${config}:3:6`),
      frame('node_modules/rolldown/index.js'),
    );
    expect(faultReport(error, 'It failed', false)).toContain(` (${relative('', config)}:3:6)\n`);
  });
});

test('of errors that a bundler throws together the first is shown, without its picture', () => {
  const first = new Error('\u001b[31m[transform]\u001b[0m Unexpected token\n  [ a.ts:1:2 ]');
  const error = Object.assign(
    withStack(
      new Error('Build failed with 1 error:\n\nUnexpected token\n  [ src/views/site.ts:4:12 ]'),
      frame('node_modules/rolldown/index.js'),
    ),
    { errors: [first] },
  );
  const place = relative('', join(PROGRAM, 'src/views/site.ts'));
  expect(faultReport(error, 'It failed', false).split('\n')[0]).toBe(
    `It failed: Error: [transform] Unexpected token (${place}:4:12)`,
  );
});

test('on request, the whole stack and the causes are shown', () => {
  const cause = withStack(new Error('below'), frame('src/parse/entry.ts'));
  const error = withStack(new Error('above\u001b[2J', { cause }), frame('src/rules/rule.ts'));
  const lines = faultReport(error, 'It failed', true).split('\n');
  expect(lines.filter((line) => line.includes('rule.ts:3:7'))).toHaveLength(2);
  expect(lines.some((line) => line.includes('[cause]: Error: below'))).toBe(true);
  expect(lines.join('')).not.toContain('\u001b');
  expect(lines.slice(-2)).toEqual([REPORT_IT, '']);
});

test('what the operating system refused is no fault of the program', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  expect(faultReport(error, 'It failed', false)).not.toContain(REPORT_IT);
});

test('a package that is missing is asked for', () => {
  const error = Object.assign(new Error("Cannot find package 'zod' imported from a.ts"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  expect(faultReport(error, 'It failed', false)).toMatch(
    /\nA package that the program needs is missing: run npm ci\.\n$/,
  );
});

describe('a text as one line', () => {
  test('shows what could move the cursor, and is cut', () => {
    expect(oneLine(' a\nb\u001b[2J ')).toBe('a␊b␛[2J');
    expect(oneLine('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
  });
});
