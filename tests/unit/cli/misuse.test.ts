import { parseArgs } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Refusal, UsageError } from '../../../src/cli/command.ts';
import { asksForHelp, misuseReport, refuseEmpty } from '../../../src/cli/misuse.ts';

const USAGE = 'Usage: x';

/** What is printed for what a function throws. */
function reportOf(run: () => void): string | undefined {
  try {
    run();
  } catch (error) {
    return misuseReport(error, USAGE);
  }
  return 'nothing was thrown';
}

describe('a mistake of the caller', () => {
  test.each([
    [['--x'], 'Unknown option “--x”'],
    [['-x'], 'Unknown option “-x”'],
    [["--it's. so"], "Unknown option “--it's. so”"],
    [['--text'], 'Missing value of the option “--text”'],
    [['--text', '--flag'], 'Missing value of the option “--text”'],
    [['--flag=yes'], 'Unexpected value of the option “--flag”'],
    [['--x\n\u001b[2J'], 'Unknown option “--x␊␛[2J”'],
  ])('in %j is one line, and the usage', (args, message) => {
    for (const allowPositionals of [true, false]) {
      const options = { text: { type: 'string' }, flag: { type: 'boolean' } } as const;
      expect(reportOf(() => parseArgs({ args, allowPositionals, options }))).toBe(
        `${message}\n${USAGE}\n`,
      );
    }
  });

  test('is a word too many', () => {
    expect(reportOf(() => parseArgs({ args: ["it's. so"] }))).toBe(
      `Unexpected argument “it's. so”\n${USAGE}\n`,
    );
  });

  test('is shown with the usage where that helps', () => {
    expect(misuseReport(new UsageError('a\nb'), USAGE)).toBe(`a␊b\n${USAGE}\n`);
    expect(misuseReport(new Refusal('a\nb'), USAGE)).toBe('a␊b\n');
  });

  test('is no other error', () => {
    expect(misuseReport(new TypeError('a'), USAGE)).toBeUndefined();
    expect(misuseReport('a', USAGE)).toBeUndefined();
  });
});

test('an unknown option is compared with those that the usage names', () => {
  const usage = 'Usage: x [--format=a|b] [--fix] [--dry-run]';
  const said = (option: string): string | undefined => {
    try {
      parseArgs({ args: [option], options: {} });
    } catch (error) {
      return misuseReport(error, usage)?.split('\n')[0];
    }
    return undefined;
  };
  expect(said('--fromat')).toBe('Unknown option “--fromat”. Did you mean “--format”?');
  expect(said('--dryrun')).toBe('Unknown option “--dryrun”. Did you mean “--dry-run”?');
  expect(said('--elsewhere')).toBe('Unknown option “--elsewhere”');
  expect(said('-f')).toBe('Unknown option “-f”');
});

test('an empty word or option is refused', () => {
  expect(reportOf(() => refuseEmpty(['a', '']))).toBe(`Unexpected empty argument\n${USAGE}\n`);
  expect(reportOf(() => refuseEmpty(['a', '--b-c=']))).toBe(
    `Missing value of the option “--b-c”\n${USAGE}\n`,
  );
  expect(() => refuseEmpty(['a', '--b=c', '--d', '='])).not.toThrow();
  expect(() => refuseEmpty([])).not.toThrow();
});

test('help is asked for anywhere, in both ways', () => {
  expect(asksForHelp(['a', '--help'])).toBe(true);
  expect(asksForHelp(['-h', 'a'])).toBe(true);
  expect(asksForHelp(['help', '--helpful'])).toBe(false);
});
