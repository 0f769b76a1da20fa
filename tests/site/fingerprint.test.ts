import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintCommand } from '../../src/cli/commands/fingerprintCommand.ts';
import type { ArticleFingerprint } from '../../src/fingerprint/articleFingerprint.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { FIRST_PRINT } from '../unit/fingerprint/firstPrint.ts';
import { ARTICLES, EVENT, FILES, fingerprintFile } from '../support/fingerprints.ts';
import type { Ended } from './support/build.ts';
import { plainEnvironment, PROJECT } from './support/build.ts';

const ARTICLE = `${ARTICLES['harbour-report']} The list was filed at a café by the quay.`;
const COUNT = tokensOf(ARTICLE).length;
const WRITTEN = `content/${fingerprintFile('harbour-report')}`;
const USAGE = `${fingerprintCommand.usage}\n`;
const DONE = `${WRITTEN}: the fingerprint of ${COUNT} words\n`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function command(name: string, args: readonly string[], input: string | Uint8Array = ''): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/cli/dateline.js'), name, ...args],
    { cwd: folder, env: plainEnvironment(), encoding: 'utf8', input },
  );
  // What is seen of a path is written as the system writes it.
  return { status, stdout: stdout.replaceAll('\\', '/'), stderr };
}

const fingerprint = (args: readonly string[], input?: string | Uint8Array): Ended =>
  command('fingerprint', ['--taken=2024-11-07', ...args], input);
const written = (): string => readFileSync(join(folder, WRITTEN), 'utf8');

const sourceFiles = (): string[] => readdirSync(join(folder, 'content/sources')).sort();

/** The fingerprint that the command writes of a text. */
function fingerprintOfText(text: string | Uint8Array): string {
  expect(fingerprint(['harbour-report'], text)).toEqual({ status: 0, stdout: DONE, stderr: '' });
  return written();
}

describe('what has no fingerprint yet', () => {
  const missing = (...args: string[]): Ended => command('fingerprint', ['--missing', ...args]);

  test('is listed with its address and the command to run, versions and drafts too', () => {
    fingerprint(['harbour-report'], ARTICLE);
    const put = (path: string, text: string): void =>
      writeFileSync(join(folder, 'content/sources', path), text);
    put(
      'seen-twice.md',
      '---\nlabel: Seen twice\nurl: https://news.example/twice\nlanguage: en\nversions:\n' +
        '  - { seen: 2024-10-24T14:05Z, url: https://news.example/first }\n' +
        '  - { seen: 2024-10-25 }\n---\n',
    );
    put('a-draft.md', '---\ndraft: true\nlabel: ""\narchive: https://archive.example/a\n---\n');
    fingerprint(['seen-twice', '--seen=2024-10-24T14:05Z'], ARTICLE);
    expect(missing()).toEqual({
      status: 0,
      stdout: `a-draft
  https://archive.example/a
  npm run fingerprint -- a-draft <text file>

seen-twice, as seen at 2024-10-25
  https://news.example/twice
  npm run fingerprint -- seen-twice <text file> --seen=2024-10-25

town-report
  Its entry has no address.
  npm run fingerprint -- town-report <text file>

3 texts without a fingerprint.
`,
      stderr: '',
    });
  });

  test('is nothing where all have one, those that are private included', () => {
    fingerprint(['harbour-report'], ARTICLE);
    fingerprint(['town-report', '--private'], ARTICLE);
    expect(missing()).toEqual({
      status: 0,
      stdout: 'Every source has a fingerprint.\n',
      stderr: '',
    });
  });

  test.each([
    [['harbour-report'], 'Unexpected “harbour-report”, expected nothing but options'],
    [['--private'], 'Unexpected --private with --missing'],
    [['--results'], 'Unexpected --missing with --results'],
    [['--renew=texts'], 'Unexpected --missing with --renew'],
    [['--taken=2024-11-07'], 'Unexpected --taken with --missing'],
  ])('is asked for with nothing else: %j', (args, says) => {
    const { status, stderr } = missing(...args);
    expect(status).toBe(2);
    expect(stderr).toBe(`${says}\n${USAGE}`);
  });
});

describe('npm run fingerprint', () => {
  test('of a text whose language nobody knows says what it cannot prove', () => {
    const path = join(folder, 'content/sources/harbour-report.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('language: en\n', ''));
    expect(fingerprint(['harbour-report'], ARTICLE)).toEqual({
      status: 0,
      stdout:
        `${DONE}Its language is not known, so it proves no numbers. Who can tell adds “language” ` +
        'to content/sources/harbour-report.md and runs this again.\n',
      stderr: '',
    });
    expect(JSON.parse(written())).toMatchObject({ language: 'und', numbers: { hashes: '' } });
    expect(command('check', []).status).toBe(0);
  });

  /**
   * The fingerprint of the article as it stands above, written by the command once for all tests.
   */
  let known: string | undefined;
  const plain = (): string => (known ??= fingerprintOfText(ARTICLE));

  test('writes the fingerprint of a file beside the source and says so', () => {
    writeFileSync(join(folder, 'article.txt'), ARTICLE);
    expect(fingerprint(['harbour-report', 'article.txt'])).toEqual({
      status: 0,
      stdout: DONE,
      stderr: '',
    });
    expect(sourceFiles()).toEqual([
      'harbour-report.fingerprint.json',
      'harbour-report.md',
      'town-report.md',
    ]);
    const lines = [
      '^\\{',
      '  "version": 3,',
      '  "algorithm": "sha256",',
      '  "source": "harbour-report",',
      '  "language": "en",',
      '  "taken": "2024-11-07",',
      '  "words": \\d+,',
      '(?:  "(?:quoted|prose|phrases|numbers|doubtful|places)": \\{\n    "bits": \\d+,\n' +
        '    "hashes": "[A-Za-z0-9+/=]*"\n  \\},?\n){6}\\}',
      '$',
    ];
    expect(written()).toMatch(new RegExp(lines.join('\n')));
  });

  test('writes the same for a file and for standard input, whatever stood there before', () => {
    writeFileSync(join(folder, 'article.txt'), ARTICLE);
    expect(fingerprint(['harbour-report', 'article.txt']).status).toBe(0);
    const ofFile = written();
    writeFileSync(join(folder, WRITTEN), 'something else, and longer than what comes '.repeat(500));
    expect(fingerprintOfText(ARTICLE)).toBe(ofFile);
    expect(plain()).toBe(ofFile);
  });

  test('takes the content folder as an option, from anywhere', () => {
    expect(
      fingerprint(['harbour-report', `--content=${join(folder, 'content')}`], ARTICLE),
    ).toEqual({ status: 0, stdout: DONE, stderr: '' });
    expect(written()).toBe(plain());
    rmSync(join(folder, WRITTEN));
    expect(fingerprint(['--content', 'content', 'harbour-report'], ARTICLE).status).toBe(0);
    expect(written()).toBe(plain());
  });

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['straight marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ['curly apostrophes', (text) => text.replaceAll("board's", 'board’s')],
    ['a byte order mark and space at the end', (text) => `\uFEFF${text}\n\n`],
    ['other white space', (text) => text.replaceAll(' ', '\u00A0 ')],
    ['other dashes', (text) => text.replaceAll(', ', ' — ')],
    ['ungrouped thousands', (text) => text.replace('3,000', '3000')],
    ['ligatures', (text) => text.replaceAll('fi', 'ﬁ')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['a soft hyphen', (text) => text.replace('reporters', 're\u00ADporters')],
  ])('writes the same bytes for another print of the same words: %s', (_name, print) => {
    expect(print(ARTICLE)).not.toBe(ARTICLE);
    expect(fingerprintOfText(print(ARTICLE))).toBe(plain());
  });

  test('writes other bytes for one other word', () => {
    expect(fingerprintOfText(ARTICLE.replace('northern', 'southern'))).not.toBe(plain());
  });

  test('writes nothing of the article’s words', () => {
    const text = plain().toLowerCase();
    const prints = JSON.parse(plain()) as ArticleFingerprint;
    const names = 'source quoted prose words numbers phrases doubtful hashes harbour report'.split(
      ' ',
    );
    // Shorter ones can stand in Base64 by chance.
    const long = tokensOf(ARTICLE)
      .map((token) => token.text)
      .filter((token) => token.length >= 5 && !names.includes(token));
    expect(long.length).toBeGreaterThan(30);
    expect(long.filter((token) => text.includes(token))).toEqual([]);
    const { quoted, prose, phrases, numbers, places = quoted } = prints;
    for (const { hashes } of [quoted, prose, phrases, numbers, places]) {
      const bytes = Buffer.from(hashes, 'base64').toString('latin1').toLowerCase();
      expect(long.filter((token) => bytes.includes(token))).toEqual([]);
    }
    expect(text.length).toBeLessThan(ARTICLE.length * 2);
  });
});

describe('npm run fingerprint refuses, and leaves what is there', () => {
  function expectRefused(ended: Ended, message: string): void {
    expect(ended).toEqual({ status: 2, stdout: '', stderr: `${message}\n${USAGE}` });
    expect(sourceFiles()).toEqual(['harbour-report.md', 'town-report.md']);
  }

  test('a source that does not exist, with the nearest id', () => {
    expectRefused(
      fingerprint(['harbor-report'], ARTICLE),
      'Unexpected source “harbor-report”, which does not exist. Did you mean “harbour-report”?',
    );
    expectRefused(
      fingerprint(['twon-report'], ARTICLE),
      'Unexpected source “twon-report”, which does not exist. Did you mean “town-report”?',
    );
  });

  test('a source that is like no other, with the way to add it', () => {
    expectRefused(
      fingerprint(['gazette'], ARTICLE),
      'Unexpected source “gazette”, which does not exist. Add it first: npm run new -- ' +
        'source gazette',
    );
  });

  test('a path for an id', () => {
    expect(fingerprint(['../sources/harbour-report'], ARTICLE)).toMatchObject({
      status: 2,
      stdout: '',
    });
    expect(sourceFiles()).toEqual(['harbour-report.md', 'town-report.md']);
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\n'],
    ['no words', '— “…” —\n'],
  ])('a text of %s', (_name, text) => {
    expectRefused(fingerprint(['harbour-report'], text), 'Unexpected text without words');
    writeFileSync(join(folder, 'article.txt'), text);
    expectRefused(fingerprint(['harbour-report', 'article.txt']), 'Unexpected text without words');
  });

  test('an empty text, without touching the fingerprint that is there', () => {
    const before = fingerprintOfText(ARTICLE);
    expect(fingerprint(['harbour-report'], '').status).toBe(2);
    expect(written()).toBe(before);
  });

  test('no source, or more than one file', () => {
    expectRefused(fingerprint([]), 'Missing id of a source');
    expectRefused(
      fingerprint(['harbour-report', 'one.txt', 'two.txt']),
      'Unexpected “two.txt”, expected the id of a source and one file at most',
    );
  });

  test('an option that it does not have', () => {
    expect(fingerprint(['harbour-report', '--force'], ARTICLE)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(USAGE) as string,
    });
    expect(existsSync(join(folder, WRITTEN))).toBe(false);
  });

  test.each([
    ['nowhere.txt', 'There is no file “nowhere.txt”'],
    ['content/story.yaml/text', 'There is no file “content/story.yaml/text”'],
    ['content', 'Unexpected folder “content”, expected a file'],
  ])('%s, which is no file', (path, message) => {
    expectRefused(fingerprint(['harbour-report', path]), message);
  });

  test.each(['nowhere', 'content/story.yaml'])('the content folder %s', (path) => {
    expect(fingerprint(['harbour-report', `--content=${path}`], ARTICLE)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        `There is no folder “${path}”. Run the command in the project’s folder, or name the ` +
        'content folder with --content.\n',
    });
  });

  test('a text that is not UTF-8, of which it would read wrong words', () => {
    expect(
      fingerprint(
        ['harbour-report'],
        Buffer.from('The list was filed at a café by the quay.', 'latin1'),
      ).status,
    ).toBe(2);
  });

  test('an article whose fingerprint the check would refuse', () => {
    const long = Array.from({ length: 170_000 }, (_, i) => `word${i}`).join(' ');
    const { status } = fingerprint(['harbour-report'], long);
    expect([status, existsSync(join(folder, WRITTEN))]).toEqual([2, false]);
  });
});

describe('npm run fingerprint for a version', () => {
  const MOMENT = '2024-03-08T14:05Z';
  const FILE = 'harbour-report.2024-03-08T1405Z.fingerprint.json';
  const list = (...moments: readonly string[]): void => {
    const path = 'sources/harbour-report.md';
    const versions = moments.map((moment) => `{ seen: ${moment} }`).join(', ');
    const text = FILES[path].replace('language: en', `versions: [${versions}]\nlanguage: en`);
    writeFileSync(join(folder, 'content', path), text);
  };
  const refused = (message: string): Ended => ({
    status: 2,
    stdout: '',
    stderr: `${message}\n${USAGE}`,
  });

  test('writes it under the moment, without colons, and the check finds it there', () => {
    list(MOMENT);
    expect(fingerprint(['harbour-report', `--seen=${MOMENT}`], ARTICLE)).toEqual({
      status: 0,
      stdout: `content/sources/${FILE}: the fingerprint of ${COUNT} words\n`,
      stderr: '',
    });
    expect(sourceFiles()).toEqual([FILE, 'harbour-report.md', 'town-report.md']);
    const { status, stdout } = command('check', []);
    expect(status).toBe(0);
    expect(stdout).not.toContain('harbour-report');
  });

  test('refuses a version that the entry does not list', () => {
    list('2024-03-07', MOMENT);
    const ADD = 'Add it first, under versions in content/sources/harbour-report.md';
    expect(fingerprint(['harbour-report', '--seen=2024-03-08'], ARTICLE)).toEqual(
      refused(
        'Unexpected version “2024-03-08” of source “harbour-report”, expected one of 2024-03-07, ' +
          `${MOMENT}. ${ADD}`,
      ),
    );
    expect(fingerprint(['town-report', '--seen=../../out'], ARTICLE)).toMatchObject({ status: 2 });
    expect(sourceFiles()).toEqual(['harbour-report.md', 'town-report.md']);
  });

  test('has to be told which one', () => {
    list('2024-03-07', MOMENT);
    expect(fingerprint(['harbour-report'], ARTICLE)).toEqual(
      refused(
        'Missing --seen: source “harbour-report” has versions, expected one of 2024-03-07, ' +
          MOMENT,
      ),
    );
  });
});

describe('the check after npm run fingerprint', () => {
  const NOTE = (id: string): string =>
    `Note on content/sources/${id}.md: Source “${id}” has no fingerprint, so its quotations ` +
    'and figures are not checked\n  With the article’s text at hand, run npm run ' +
    `fingerprint -- ${id} <text file>.\n  CONTRIBUTING.md#source-unverified\n\n`;
  const NO_PROBLEMS = 'No problems in 1 event, 2 sources, 1 actor and 1 measure.\n';

  test('passes, and has one note less with each', () => {
    expect(command('check', [])).toEqual({
      status: 0,
      stdout: `${NOTE('harbour-report')}${NOTE('town-report')}${NO_PROBLEMS}`,
      stderr: '',
    });
    expect(fingerprint(['harbour-report'], ARTICLE).status).toBe(0);
    expect(command('check', [])).toEqual({
      status: 0,
      stdout: `${NOTE('town-report')}${NO_PROBLEMS}`,
      stderr: '',
    });
    expect(fingerprint(['town-report'], ARTICLES['town-report']).status).toBe(0);
    expect(command('check', [])).toEqual({ status: 0, stdout: NO_PROBLEMS, stderr: '' });
  });

  test('fails at a changed word', () => {
    expect(fingerprint(['harbour-report'], ARTICLE.replaceAll('\n', '\r\n')).status).toBe(0);
    writeFileSync(
      join(folder, 'content', EVENT),
      FILES[EVENT].replace('northern quay', 'southern quay'),
    );
    const { status, stdout } = command('check', []);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `content/${EVENT}:16:34 quotation-mismatch\n  Unexpected “southern” in a quotation: ` +
        'here it stops matching source “harbour-report”\n',
    );
  });
});

describe('what is noted of a text', () => {
  test('stands in the fingerprint', () => {
    const noted = ['--by=Ada Lund', '--copy=the web page'];
    expect(fingerprint(['harbour-report', ...noted], ARTICLE).status).toBe(0);
    expect(JSON.parse(written())).toMatchObject({
      ...{ taken: '2024-11-07', by: 'Ada Lund', copy: 'the web page' },
    });
  });

  test('has today’s day, where none is given', () => {
    expect(command('fingerprint', ['harbour-report'], ARTICLE).status).toBe(0);
    expect(written()).toMatch(/"taken": "\d{4}-\d\d-\d\d"/);
  });

  test.each([
    [
      '--taken=yesterday',
      'Unexpected day “yesterday” for --taken, expected one such as 2024-11-07',
    ],
    ['--by= ', 'Unexpected empty text, expected words for --by'],
  ])('is refused: %s', (option, message) => {
    expect(command('fingerprint', ['harbour-report', option], ARTICLE)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\n${USAGE}`,
    });
  });
});

const SECRET = 'content/private/harbour-report.fingerprint.json';

describe('npm run fingerprint -- --renew', () => {
  const texts = (...names: readonly string[]): string => {
    mkdirSync(join(folder, 'texts'));
    for (const name of names) writeFileSync(join(folder, 'texts', `${name}.txt`), ARTICLE);
    return '--renew=texts';
  };

  test('takes again what has a text, keeps what was noted, and says of each what it did', () => {
    fingerprint(['harbour-report', '--by=Ada Lund'], ARTICLES['town-report']);
    writeFileSync(
      join(folder, 'content', fingerprintFile('town-report')),
      JSON.stringify({ ...FIRST_PRINT, source: 'town-report' }),
    );
    expect(fingerprint([texts('harbour-report', 'nobody')])).toEqual({
      status: 0,
      stdout:
        `${DONE}town-report: left as it was (version 1), because there is no ` +
        'texts/town-report.txt\ntexts/nobody.txt: nothing was taken. No source has this name.\n',
      stderr: '',
    });
    expect(JSON.parse(written())).toMatchObject({ by: 'Ada Lund', words: COUNT });
  });

  test('takes first ones too, and says which source still has none', () => {
    expect(fingerprint([texts('harbour-report', 'twon-report')])).toEqual({
      status: 0,
      stdout:
        `${DONE}town-report: has no fingerprint, and there is no texts/town-report.txt\n` +
        'texts/twon-report.txt: nothing was taken. No source has this name. Did you mean ' +
        '“town-report”?\n',
      stderr: '',
    });
    expect(JSON.parse(written())).toMatchObject({ words: COUNT, taken: '2024-11-07' });
  });

  test('takes first ones as private ones, where that is asked for or they had been so', () => {
    const option = texts('harbour-report');
    expect(fingerprint([option, '--private']).stdout).toContain(SECRET);
    fingerprint(['--results']);
    rmSync(join(folder, 'content/private'), { recursive: true });
    expect(fingerprint([option]).stdout).toContain(SECRET);
    expect(sourceFiles()).not.toContain('harbour-report.fingerprint.json');
    rmSync(join(folder, 'content/private'), { recursive: true });
    rmSync(join(folder, 'texts/harbour-report.txt'));
    expect(fingerprint([option]).stdout).toContain(
      'harbour-report: its private fingerprint is not here, and there is no texts/harbour-report',
    );
  });

  test('goes on after a text that cannot be taken', () => {
    const option = texts('harbour-report', 'town-report');
    writeFileSync(join(folder, 'texts/harbour-report.txt'), '—');
    const { status, stdout } = fingerprint([option]);
    expect(status).toBe(1);
    expect(stdout).toBe(
      'texts/harbour-report.txt: nothing was taken. Unexpected text without words\n' +
        `content/${fingerprintFile('town-report')}: the fingerprint of ${COUNT} words\n`,
    );
  });

  test.each([
    [['--renew=texts', '--seen=2024-03-08'], 'Unexpected --seen with --renew'],
    [['--renew=texts', '--results'], 'Unexpected --results with --renew'],
    [['--results', '--private'], 'Unexpected --private with --results'],
  ])('refuses %j, of which one would be passed over', (args, message) => {
    expect(fingerprint(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\n${USAGE}`,
    });
  });

  test('refuses a folder that is not there', () => {
    expect(fingerprint(['--renew=nowhere'])).toMatchObject({
      status: 2,
      stderr: `There is no folder “nowhere”\n${USAGE}`,
    });
  });
});

describe('a private fingerprint', () => {
  const RESULTS = 'content/sources/harbour-report.results.json';

  test('stays in a folder of its own, and only its results are published', () => {
    expect(fingerprint(['harbour-report', '--private'], ARTICLE).stdout).toContain(
      'content/private/harbour-report.fingerprint.json: ',
    );
    expect(sourceFiles()).toEqual(['harbour-report.md', 'town-report.md']);
    const stale = command('check', []).stdout;
    expect(stale).toContain('The results of source “harbour-report” are not those of its private');

    expect(fingerprint(['--results'])).toEqual({
      status: 0,
      stdout: `${RESULTS}: 2 proved, 0 not\n`,
      stderr: '',
    });
    expect(readFileSync(join(folder, RESULTS), 'utf8')).toContain('"checked": "2024-11-07"');
    expect(fingerprint(['--results']).stdout).toBe('The results are what they were.\n');
    expect(command('check', []).stdout).not.toContain('harbour-report');
  });

  test('is not needed by who has its results, but for what is new', () => {
    fingerprint(['harbour-report', '--private'], ARTICLE);
    fingerprint(['--results']);
    rmSync(join(folder, 'content/private'), { recursive: true });
    expect(command('check', [])).toMatchObject({ status: 0 });
    expect(command('check', []).stdout).not.toContain('harbour-report');

    const event = join(folder, 'content', EVENT);
    const text = readFileSync(event, 'utf8');
    writeFileSync(event, text.replace('quay twice before sunrise', 'quay'));
    const { status, stdout } = command('check', []);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'The quotation is not checked: it has no result for source “harbour-report” yet',
    );
  });

  test('is not given away by a public one, nor the other way round', () => {
    const refused = (has: string, option: string, wanted: string, files: string): Ended => ({
      status: 2,
      stdout: '',
      stderr:
        `“harbour-report” has a ${has} fingerprint. ${option} to take it again; or, to have a ` +
        `${wanted} one, first delete ${files}.\n`,
    });
    fingerprint(['harbour-report', '--private'], ARTICLE);
    fingerprint(['--results']);
    expect(fingerprint(['harbour-report'], ARTICLE)).toEqual(
      refused('private', 'Add --private', 'public', `${SECRET} and ${RESULTS}`),
    );
    rmSync(join(folder, SECRET));
    rmSync(join(folder, RESULTS));
    expect(fingerprint(['harbour-report'], ARTICLE).status).toBe(0);
    expect(fingerprint(['harbour-report', '--private'], ARTICLE)).toEqual(
      refused('public', 'Leave --private out', 'private', WRITTEN),
    );
  });

  test('beside a public one is one problem, and no note', () => {
    fingerprint(['harbour-report', '--private'], ARTICLE.replace('3,000', '4,000'));
    fingerprint(['--results']);
    writeFileSync(join(folder, WRITTEN), readFileSync(join(folder, SECRET)));
    const { status, stdout } = command('check', ['--format=json']);
    expect(status).toBe(1);
    const found = JSON.parse(stdout) as { file: string; rule: string }[];
    expect(found.map(({ file, rule }) => [file, rule])).toEqual([
      [RESULTS, 'fingerprint-form'],
      ['content/sources/town-report.md', 'source-unverified'],
    ]);
  });

  describe('in a project that Git keeps', () => {
    const git = (...args: readonly string[]): string =>
      spawnSync('git', args, { cwd: folder, env: plainEnvironment(), encoding: 'utf8' }).stdout;
    const kept = (): string[] => {
      git('add', '--all');
      return git('ls-files')
        .split('\n')
        .filter((path) => /private|txt|gitignore/.test(path));
    };
    const other = 'stories/harbour/content';

    beforeEach(() => {
      git('init', '--quiet');
      mkdirSync(join(folder, 'stories/harbour'), { recursive: true });
      renameSync(join(folder, 'content'), join(folder, other));
    });

    test('is left alone in whatever content folder, though the project says nothing of it', () => {
      const { stdout } = fingerprint(
        ['harbour-report', '--private', `--content=${other}`],
        ARTICLE,
      );
      expect(stdout).toBe(
        `${other}/private/harbour-report.fingerprint.json: the fingerprint of ${COUNT} words\n`,
      );
      expect(kept()).toEqual([]);
    });

    test('is left alone beside another .gitignore too', () => {
      mkdirSync(join(folder, other, 'private'));
      writeFileSync(join(folder, other, 'private/.gitignore'), '!*.json');
      fingerprint(['harbour-report', '--private', `--content=${other}`], ARTICLE);
      expect(kept()).toEqual([]);
    });

    test('is told of where Git has it already', () => {
      const secret = `${other}/private/harbour-report.fingerprint.json`;
      mkdirSync(join(folder, other, 'private'));
      writeFileSync(join(folder, secret), '{}');
      expect(kept()).toEqual([secret]);
      expect(
        fingerprint(['harbour-report', '--private', `--content=${other}`], ARTICLE).stdout,
      ).toContain(`git rm --cached ${secret}\n`);
    });

    test('and so is a text that Git would take in, with a place where it would not', () => {
      writeFileSync(join(folder, 'article.txt'), ARTICLE);
      const take = (text: string): string =>
        fingerprint(['harbour-report', text, `--content=${other}`]).stdout;
      expect(take('article.txt')).toContain(
        'Git would take in article.txt. Move what is an article’s text out of the project, or to ' +
          `${other}/private/, which Git leaves alone.\n`,
      );
      renameSync(join(folder, 'article.txt'), join(folder, other, 'private/harbour-report.txt'));
      expect(kept()).toEqual([]);
      expect(take(`${other}/private/harbour-report.txt`)).not.toContain('Git');
      expect(fingerprint([`--renew=${other}/private`, `--content=${other}`]).stdout).toContain(
        `the fingerprint of ${COUNT} words\n`,
      );
      expect(command('check', [other]).status).toBe(0);
    });
  });

  test('needs no results where there is none', () => {
    expect(fingerprint(['--results']).stdout).toBe(
      'There is no private fingerprint of version 3 or later.\n',
    );
  });
});
