import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHECK_USAGE } from '../../src/cli/checking/checkOptions.ts';
import { fingerprintOf } from '../../src/fingerprint/articleFingerprint.ts';

const DATELINE = fileURLToPath(new URL('../../src/cli/dateline.js', import.meta.url));
const onWindows = process.platform === 'win32';
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/;

const FINGERPRINT = 'content/sources/first-report.fingerprint.json';
const FILES = {
  'content/story.yaml':
    'title: Ships\n' +
    'summary: Who counted which ships.\n' +
    'language: en\n' +
    'period: 1900/2100\n' +
    'licence: { name: CC BY 4.0, url: "https://example.org/licence" }\n' +
    'site: https://example.org/\n' +
    'contact: desk@example.org\n',
  'content/sources/first-report.md': '---\nlabel: The first report\nlanguage: en\n---\n',
  [FINGERPRINT]: JSON.stringify(
    fingerprintOf('On Wednesday somebody spoke of 40 vessels.', 'first-report'),
  ),
  'content/actors/port-authority.yaml': 'name: Port authority\nkind: agency\n',
  'content/measures/ships.yaml':
    'title: Ships in port\nsummary: Ships of any size.\nunit: { one: ship, other: ships }\n',
  'content/events/2024-10-23-count.md': [
    '---',
    'title: The port counts its ships',
    'date: 2024-10-23',
    'datePrintedIn: [first-report]',
    'kind: statement',
    'summary: There were many.',
    'sources: [first-report]',
    'claims:',
    '  - id: forty',
    '    by: port-authority',
    '    says: There are 40 ships.',
    '    figure: { measure: ships, value: 40, hedge: exactly, asOf: 2024-10-23 }',
    '    sources: [first-report]',
    '---',
    '',
  ].join('\n'),
} as const;
const EVENT = 'content/events/2024-10-23-count.md';

let folder = '';
/**
 * Compiled code, kept between the runs of one test run: a third of the time of each is compiling.
 */
const compiled = mkdtempSync(join(tmpdir(), 'dateline-compiled-'));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const edit = (path: keyof typeof FILES, from: string, to: string): void => {
  expect(FILES[path]).toContain(from);
  write({ [path]: FILES[path].replace(from, () => to) });
};

/** The environment of these tests without what would change a report. */
const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !['GITHUB_ACTIONS', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS'].includes(name),
    ),
  ),
  NODE_COMPILE_CACHE: compiled,
  ...more,
});

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(
  name: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  node: readonly string[] = [],
): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, DATELINE, name, ...args],
    { cwd: folder, env: environment(env), encoding: 'utf8', maxBuffer: 1e9 },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  write(FILES);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

afterAll(() => {
  rmSync(compiled, { recursive: true, force: true });
});

const PLACE_REPORT = `content/events/2024-10-23-count.md: 1 problem

  content/events/2024-10-23-count.md:5:1 unknown-field
  Unexpected field “knd”
    3 | date: 2024-10-23
    4 | datePrintedIn: [first-report]
  > 5 | knd: statement
      | ^
    6 | kind: statement
    7 | summary: There were many.
  “kind” is here already: take one of the two out.
  CONTRIBUTING.md#unknown-field

1 problem in 1 file
`;
const PLACE_ANNOTATION =
  '::error file=content/events/2024-10-23-count.md,line=5,col=1,title=unknown-field::' +
  'Unexpected field “knd”%0A“kind” is here already: take one of the two out.%0A' +
  'CONTRIBUTING.md#unknown-field\n';
const breakPlace = (): void => edit(EVENT, 'kind: statement', 'knd: statement\nkind: statement');

describe('check', () => {
  test('with nothing wrong, says how much it has read, exit status 0', () => {
    expect(run('check')).toEqual({
      status: 0,
      stdout: 'No problems in 1 event, 1 source, 1 actor and 1 measure.\n',
      stderr: '',
    });
  });

  test('with a problem, prints the whole report, exit status 1', () => {
    breakPlace();
    expect(run('check')).toEqual({ status: 1, stdout: PLACE_REPORT, stderr: '' });
  });

  test('finds the problems of all files in one run, in the order of the files', () => {
    breakPlace();
    edit('content/story.yaml', 'language: en', 'language: "-"');
    edit('content/actors/port-authority.yaml', 'kind: agency', 'kind: agence');
    const { status, stdout } = run('check');
    expect(status).toBe(1);
    expect(stdout.match(/^ {2}content.*$/gm)).toEqual([
      '  content/actors/port-authority.yaml:2:7 unknown-value',
      '  content/events/2024-10-23-count.md:5:1 unknown-field',
      '  content/story.yaml:3:11 language-form',
    ]);
    expect(stdout).toContain(
      '  Unexpected “agence” in “kind”, expected one of: person, office, government, ' +
        'agency, organisation, group, publication\n',
    );
    expect(stdout).toContain('\n  Did you mean “agency”?\n');
    expect(stdout.endsWith('\n\n3 problems in 3 files\n')).toBe(true);
  });

  test('finds what is wrong between files', () => {
    edit(EVENT, 'by: port-authority', 'by: port-autority');
    const { status, stdout } = run('check');
    expect(status).toBe(1);
    expect(stdout).toContain('  Unexpected actor “port-autority”, which does not exist\n');
    expect(stdout).toContain(
      '\n  Did you mean “port-authority”?\n  CONTRIBUTING.md#unknown-reference\n',
    );
  });

  test.each([
    [['nowhere'], 'There is no file or folder “nowhere”.'],
    [['content', 'content/events/x.md'], 'There is no file or folder “content/events/x.md”.'],
    [['content/events/*.yaml'], 'No file matches “content/events/*.yaml”.'],
    [['notes.md'], '“notes.md” is in no content folder: none around it has a story.yaml.'],
    [['.'], '“.” is in no content folder: none around it has a story.yaml.'],
    [
      ['content/.draft.md'],
      '“content/.draft.md” is not read: its name, or its folder’s, begins with a dot.',
    ],
  ])('%j cannot be checked, exit status 2', (args, message) => {
    write({ 'notes.md': 'x', 'content/.draft.md': 'x' });
    expect(run('check', args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` });
  });

  test('without a content folder there is nothing to check, exit status 2', () => {
    rmSync(join(folder, 'content'), { recursive: true });
    expect(run('check')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'There is no folder “content”. Run the command in the project’s folder, or name the ' +
        'content folder.\n',
    });
  });

  describe('of files and folders that are named', () => {
    const ACTOR = 'content/actors/port-authority.yaml';
    const ELSEWHERE = '\n1 more problem in 1 other file: npm run check shows all.\n';

    test('shows their problems, and says how many there are elsewhere', () => {
      breakPlace();
      edit(ACTOR, 'kind: agency', 'kind: agence');
      expect(run('check', [EVENT])).toEqual({
        status: 1,
        stdout: PLACE_REPORT + ELSEWHERE,
        stderr: '',
      });
      expect(run('check', ['content/events']).stdout).toBe(PLACE_REPORT + ELSEWHERE);
      expect(run('check', ['content/ev*/*count.md']).stdout).toBe(PLACE_REPORT + ELSEWHERE);
      expect(run('check', [`./${EVENT}`, ACTOR]).stdout).toContain('2 problems in 2 files\n');
      expect(run('check', [EVENT, 'content']).stdout).toContain('2 problems in 2 files\n');
      const json = run('check', [EVENT, '--format=json']).stdout;
      expect(JSON.parse(json)).toMatchObject([{ file: EVENT, rule: 'unknown-field' }]);
    });

    test('knows the ids of all others, and is content where only others have problems', () => {
      edit(ACTOR, 'kind: agency', 'kind: agence');
      expect(run('check', [EVENT])).toEqual({
        status: 0,
        stdout: `No problems in ${EVENT}.\n${ELSEWHERE}`,
        stderr: '',
      });
      expect(run('check', ['content/events', 'content/sources']).stdout).toBe(
        `No problems in 2 files.\n${ELSEWHERE}`,
      );
    });

    test('shows only their notes', () => {
      rmSync(join(folder, FINGERPRINT));
      expect(run('check', [EVENT]).stdout).toBe(`No problems in ${EVENT}.\n`);
      expect(run('check', ['content/sources']).stdout).toMatch(/^Note on content\/sources\//);
    });

    test('finds their content folder from within it, and takes several', () => {
      write(
        Object.fromEntries(
          Object.entries(FILES).map(([path, text]) => [path.replace('content', 'other'), text]),
        ),
      );
      expect(run('check', ['other/events', 'content']).stdout).toBe(
        'No problems in other/events.\n' +
          'No problems in 1 event, 1 source, 1 actor and 1 measure.\n',
      );
      rmSync(join(folder, 'content/story.yaml'));
      expect(run('check', ['content/events']).stdout).toContain('1 more problem in 1 other file');
    });
  });

  describe('--fix', () => {
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const FINE = 'No problems in 1 event, 1 source, 1 actor and 1 measure.\n';
    const MENDED =
      `${EVENT}:4: “first-report” became “[first-report]”\n` +
      `${EVENT}:5: a space was put behind “kind:”\n` +
      `${EVENT}:12: “4,000” became “4000”\n` +
      '3 mends in 1 file.\n';
    const wrong = FILES[EVENT].replace('kind: statement', 'kind:statement')
      .replace('datePrintedIn: [first-report]', 'datePrintedIn: first-report')
      .replace('value: 40', 'value: 4,000');
    const right = FILES[EVENT].replace('value: 40', 'value: 4000');
    const files = (): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

    test('mends what has one right answer, says so, and reports what is left', () => {
      write({ [EVENT]: `\uFEFF${wrong}`.replaceAll('\n', '\r\n') });
      const before = files();
      const { status, stdout } = run('check', ['--fix']);
      expect(status).toBe(1);
      const [told = '', ...report] = stdout.split('\n\n');
      expect(told.split('\n').sort()).toEqual(MENDED.trim().split('\n').sort());
      expect(report[0]).toBe(`${EVENT}: 1 problem`);
      expect(report[1]).toContain(`${EVENT}:12:38 figure-not-printed\n`);
      expect(read(EVENT)).toBe(`\uFEFF${right}`.replaceAll('\n', '\r\n'));
      expect(files()).toEqual(before);
      expect(run('check', ['--fix']).stdout).toMatch(/^Nothing was mended\.\n\ncontent/);
    });

    test('puts fields in order, with nothing wrong in them', () => {
      const actor = 'content/actors/port-authority.yaml';
      write({ [actor]: '# what it is\nkind: agency\nname: Port authority  \n' });
      expect(run('check', ['--fix'])).toEqual({
        status: 0,
        stdout:
          `${actor}:3: spaces at the end of the line were taken out\n` +
          `${actor}:1: the fields were put in the order of the guide\n` +
          `2 mends in 1 file.\n\n${FINE}`,
        stderr: '',
      });
      expect(read(actor)).toBe('name: Port authority\n# what it is\nkind: agency\n');
    });

    test('writes the present id for one that an entry had before', () => {
      edit('content/actors/port-authority.yaml', 'kind: agency', 'kind: agency\naliases: [port]');
      edit(
        'content/sources/first-report.md',
        'language: en\n',
        'language: en\naliases: [report]\n',
      );
      const body = '\nIt [counts](actors/port), a [port](actors/port). [@report]\n';
      write({ [EVENT]: `${FILES[EVENT].replace('by: port-authority', 'by: "port"')}${body}` });
      const { status, stdout } = run('check', ['--fix']);
      expect([status, stdout.match(/became.*/g)]).toEqual([
        0,
        ['became “port-authority”', 'became “actors/port-authority”', 'became “@first-report”'],
      ]);
      expect(read(EVENT)).toContain('by: "port-authority"\n');
      expect(read(EVENT)).toContain(
        'It [counts](actors/port-authority), a [port](actors/port-authority). [@first-report]',
      );
    });

    test('changes nothing but the files that are named', () => {
      const actor = 'content/actors/port-authority.yaml';
      write({ [EVENT]: wrong, [actor]: 'kind: agency\nname: Port authority\n' });
      expect(run('check', ['--fix', actor]).stdout).toContain('1 mend in 1 file.\n');
      expect(read(EVENT)).toBe(wrong);
    });

    test('a report for programs stays one, and the mends are told beside it', () => {
      write({ [EVENT]: wrong.replace('4,000', '40') });
      const { status, stdout, stderr } = run('check', ['--fix', '--format=json']);
      expect([status, stdout]).toEqual([0, '[]\n']);
      expect(stderr).toContain('2 mends in 1 file.\n');
    });

    test('the report says what could be mended', () => {
      write({ [EVENT]: wrong });
      expect(run('check').stdout).toMatch(/\nWith --fix, npm run check mends \d of them\.\n$/);
      const found = JSON.parse(run('check', ['--format=json']).stdout) as { fix?: unknown }[];
      expect(found.flatMap(({ fix }) => fix ?? [])).toContainEqual({
        ...{ line: 5, column: 1, was: 'kind:', text: 'kind: ' },
        what: 'a space was put behind “kind:”',
      });
      expect(read(EVENT)).toBe(wrong);
    });

    test('with a disk that fills up, changes no file', () => {
      const other = 'content/events/2024-10-24-count-again.md';
      write({ [EVENT]: wrong, [other]: wrong });
      const before = files();
      const fullDisk = new URL('support/fullDisk.ts', import.meta.url).href;
      const { status, stderr } = run('check', ['--fix'], {}, ['--import', fullDisk]);
      expect(status).toBe(2);
      expect(stderr).toContain('ENOSPC: no space left on device');
      expect([read(EVENT), read(other), files()]).toEqual([wrong, wrong, before]);
    });
  });

  describe('--watch', () => {
    /** A check that watches, what it has printed, and a wait for words in what comes next. */
    function watching(...args: string[]) {
      const child = spawn(process.execPath, [DATELINE, 'check', '--watch', ...args], {
        cwd: folder,
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let printed = '';
      let listener = (): void => undefined;
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        listener();
      });
      const until = (words: string): Promise<void> =>
        new Promise((resolve) => {
          listener = () => {
            if (printed.includes(words)) resolve();
          };
          listener();
        });
      const next = async (words: string): Promise<string> => {
        await until(words);
        const all = printed;
        printed = '';
        return all;
      };
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      return { child, next, ended };
    }

    test.skipIf(onWindows)(
      'checks again after each change, and ends well with Ctrl-C',
      async () => {
        const { child, next, ended } = watching();
        const fine = 'No problems in 1 event, 1 source, 1 actor and 1 measure.\n';
        expect(await next('Ctrl-C ends it.\n')).toBe(
          `${fine}\nWatching content for changes. Ctrl-C ends it.\n`,
        );
        breakPlace();
        const broken = await next('1 problem in 1 file\n');
        expect(broken).toContain(`--- changed: ${EVENT} ---\n${PLACE_REPORT}`);
        expect(broken).not.toMatch(/\u001b/);
        // Most editors write a new file and put it in the place of the old one.
        write({ 'fresh.md': FILES[EVENT] });
        renameSync(join(folder, 'fresh.md'), join(folder, EVENT));
        expect(await next(fine)).toContain(`--- changed: ${EVENT} ---\n${fine}`);
        write({ 'content/events/2024-10-24-new.md': '---\n' });
        expect(await next('in 1 file\n')).toContain('content/events/2024-10-24-new.md');
        child.kill('SIGINT');
        expect(await ended).toBe(0);
      },
    );

    test.each([
      [
        ['--fix'],
        'Unexpected --fix with --watch, which would change files while you write in them',
      ],
      [['--format=json'], 'Unexpected --format=json with --watch, which has no end to it'],
    ])('%j with it is an error of usage', (args, message) => {
      const { status, stdout, stderr } = run('check', ['--watch', ...args]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.split('\n')[0]).toBe(message);
    });
  });

  test('says everything as SARIF when asked', () => {
    breakPlace();
    rmSync(join(folder, FINGERPRINT));
    const { status, stdout, stderr } = run('check', ['--format=sarif']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const { runs } = JSON.parse(stdout) as { runs: { results: object[] }[] };
    expect(runs[0]?.results).toMatchObject([
      { ruleId: 'unknown-field', level: 'error' },
      { ruleId: 'source-unverified', level: 'note' },
    ]);
  });

  test('in a GitHub workflow adds to the summary of the step', () => {
    breakPlace();
    write({ 'summary.md': 'Before.\n' });
    const GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
    const told = run('check', [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY });
    expect(told).toEqual({ status: 1, stdout: `${PLACE_ANNOTATION}\n${PLACE_REPORT}`, stderr: '' });
    const summary = readFileSync(GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^Before\.\n### The check of the content: 1 problem in 1 file\n/);
    run('check', [], { GITHUB_STEP_SUMMARY });
    expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toBe(summary);
    const failed = run('check', [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: folder });
    expect([failed.status, failed.stdout]).toEqual([1, told.stdout]);
    expect(failed.stderr).toMatch(/^The summary of the step could not be written: .*EISDIR/);
  });

  test('a folder elsewhere can be named, and files are named as seen from here', () => {
    write(
      Object.fromEntries(
        Object.entries(FILES).map(([path, text]) => [
          `a b/${path}`,
          text.replace('kind: statement', 'kind: statment'),
        ]),
      ),
    );
    const { status, stdout } = run('check', ['a b/content']);
    expect(status).toBe(1);
    expect(stdout).toContain('  a b/content/events/2024-10-23-count.md:5:7 unknown-kind\n');
    expect(stdout).toContain('  > 5 | kind: statment\n');
  });

  test('says everything as JSON when asked', () => {
    expect(run('check', ['--format=json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    breakPlace();
    const { status, stdout, stderr } = run('check', ['--format', 'json', 'content']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      {
        file: EVENT,
        line: 5,
        column: 1,
        rule: 'unknown-field',
        message: 'Unexpected field “knd”',
        tip: '“kind” is here already: take one of the two out.',
        level: 'problem',
      },
    ]);
  });

  test('in a GitHub workflow prints annotations and the report', () => {
    breakPlace();
    expect(run('check', [], { GITHUB_ACTIONS: 'true' })).toEqual({
      status: 1,
      stdout: `${PLACE_ANNOTATION}\n${PLACE_REPORT}`,
      stderr: '',
    });
    expect(run('check', ['--format=text'], { GITHUB_ACTIONS: 'true' }).stdout).toBe(PLACE_REPORT);
    expect(run('check', ['--format=github']).stdout).toBe(PLACE_ANNOTATION);
  });

  test('in a GitHub workflow with nothing wrong prints no annotation', () => {
    expect(run('check', [], { GITHUB_ACTIONS: 'true' })).toEqual({
      status: 0,
      stdout: 'No problems in 1 event, 1 source, 1 actor and 1 measure.\n',
      stderr: '',
    });
    expect(run('check', ['--format=json'], { GITHUB_ACTIONS: 'true' }).stdout).toBe('[]\n');
  });

  test('content gives no orders to the runner of a workflow', () => {
    edit(EVENT, 'kind: statement', 'kind: "##[set-output name=x]y"');
    for (const args of [[], ['--format=text'], ['--format=json']]) {
      const { status, stdout } = run('check', args, { GITHUB_ACTIONS: 'true' });
      expect(status).toBe(1);
      expect(
        stdout.split('\n').filter((line) => line.includes('##[') && !line.startsWith('::error ')),
      ).toEqual([]);
      expect(stdout).toContain('set-output');
    }
  });

  test('a note is told and does not make the check fail', () => {
    rmSync(join(folder, FINGERPRINT));
    const note =
      'Note on content/sources/first-report.md: Source “first-report” has no ' +
      'fingerprint, so its quotations and figures are not checked\n' +
      '  With the article’s text at hand, run npm run fingerprint -- first-report <text ' +
      'file>.\n' +
      '  CONTRIBUTING.md#source-unverified\n\n';
    const fine = 'No problems in 1 event, 1 source, 1 actor and 1 measure.\n';
    expect(run('check')).toEqual({ status: 0, stdout: note + fine, stderr: '' });
    const { status, stdout } = run('check', [], { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::notice file=content\/sources\/first-report\.md,line=1,col=1,/);
    expect(stdout).toMatch(/^[^\n]*,title=source-unverified::Source .*\n\nNote on /);
    const json = run('check', ['--format=json']);
    expect(json.status).toBe(0);
    expect(JSON.parse(json.stdout)).toMatchObject([{ rule: 'source-unverified', level: 'note' }]);
  });

  const USAGE = `${CHECK_USAGE}\n`;
  test.each([
    [['--fromat=json'], 'Unknown option “--fromat”. Did you mean “--format”?\n'],
    [['--fixx'], 'Unknown option “--fixx”. Did you mean “--fix”?\n'],
    [['-x'], 'Unknown option “-x”\n'],
    [['--format'], 'Missing value of the option “--format”\n'],
    [['--format=xml'], 'Unexpected format “xml”, expected one of: text, github, json, sarif\n'],
    [
      ['--format=\u001b[2Jx\ny'],
      'Unexpected format “␛[2Jx␊y”, expected one of: text, github, json, sarif\n',
    ],
  ])('%j is an error of usage, exit status 2', (args, message) => {
    expect(run('check', args)).toEqual({ status: 2, stdout: '', stderr: message + USAGE });
  });

  /** Loaded before the program, so that it throws where it sorts the problems. */
  const SABOTAGE = [
    'data:text/javascript,const keep = Array.prototype.sort;',
    'Array.prototype.sort = function (compare) {',
    '  if (new Error().stack.includes("sort" + "Problems"))',
    '    throw new TypeError("broken\\u001b[2J\\nhere");',
    '  return keep.call(this, compare);',
    '};',
  ].join('');
  const REPORT_IT =
    'This is a fault of the program: run the command again with --debug, ' +
    'and report what it prints.';

  test('an unexpected failure is one clear line and what to do, exit status 2', () => {
    const { status, stdout, stderr } = run('check', [], {}, ['--import', SABOTAGE]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const [first, ...rest] = stderr.split('\n');
    expect(first).toMatch(/^Failed, not because of the content: TypeError: broken␛\[2J␊here \(/);
    expect(first).toMatch(/src[/\\]problems[/\\]problem\.ts:\d+:\d+\)$/);
    expect(rest).toEqual([REPORT_IT, '']);
  });

  test.each([
    ['--debug', ['--debug'], {}],
    ['DEBUG=1', [], { DEBUG: '1' }],
  ])('with %s an unexpected failure shows the whole stack', (_, args, env) => {
    const { status, stdout, stderr } = run('check', args, env, ['--import', SABOTAGE]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Failed, not because of the content: TypeError: broken␛\[2J␊here \(/);
    expect(stderr).toMatch(/^ {4}at sortProblems \(.*problem\.ts:\d+:\d+\)$/m);
    expect(stderr).toMatch(/^ {4}at async .*dateline\.js:\d+:\d+\)?$/m);
    expect(stderr.replaceAll('\n', '')).not.toMatch(CONTROL);
    expect(stderr.endsWith(`\n${REPORT_IT}\n`)).toBe(true);
  });

  test('--debug changes nothing where the program does not fail', () => {
    breakPlace();
    expect(run('check', ['--debug'])).toEqual({ status: 1, stdout: PLACE_REPORT, stderr: '' });
  });

  test('a reader that goes away early changes nothing: same exit status, no noise', async () => {
    edit(
      'content/story.yaml',
      'title: Ships\n',
      `title: Ships\n${Array.from({ length: 2000 }, (_, i) => `f${i}: 1\n`).join('')}`,
    );
    const child = spawn(process.execPath, [DATELINE, 'check', '--format=github'], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  describe('hostile content', () => {
    const everyFormat = (): Run[] =>
      [[], ['--format=github'], ['--format=json']].map((args) => run('check', args));
    const expectProblem = (file: string, rule: string): void => {
      const runs = everyFormat();
      for (const { status, stdout, stderr } of runs) {
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
        expect(stdout).not.toMatch(CONTROL);
        expect(stdout).toContain(rule);
      }
      expect(runs[0]?.stdout).toContain(`\n  ${file}:`);
    };

    test('sequences that clear the screen or turn the direction of writing', () => {
      edit(EVENT, 'There were many.', 'There\u001b[2J were \u202emany\u009b31m.');
      expectProblem(EVENT, 'control-character');
      expect(run('check').stdout).toContain('  > 6 | summary: There␛[2J were �many�31m.\n');
    });

    test.skipIf(onWindows)('a file name with a new line and an escape', () => {
      write({ 'content/events/a\n::error::\u001b[31m.md': FILES[EVENT] });
      expectProblem('content/events/a␊::error::␛[31m.md', 'file-name');
    });

    test('a line of 200,000 characters', () => {
      edit(EVENT, 'summary: There were many.', `summary: ${'x'.repeat(200_000)}`);
      expectProblem(EVENT, 'text-too-long');
      expect(run('check').stdout.length).toBeLessThan(1500);
    });

    test('an id of 200,000 characters, which its message quotes', () => {
      edit(EVENT, 'by: port-authority', `by: ${'X'.repeat(200_000)}`);
      expectProblem(EVENT, 'id-form');
      expect(run('check').stdout.length).toBeLessThan(2500);
    });

    test('two thousand problems in one file', () => {
      edit(
        'content/story.yaml',
        'title: Ships\n',
        `title: Ships\nkinds: [${Array.from({ length: 2000 }, (_, i) => `f${i}`).join(', ')}]\n`,
      );
      const { status, stdout } = run('check');
      expect(status).toBe(1);
      expect(
        stdout.endsWith(
          '\n\n  … and 1900 more problems in this file; --format=json lists all of ' +
            'them.\n\n' +
            '2000 problems in 1 file\n',
        ),
      ).toBe(true);
      expect(JSON.parse(run('check', ['--format=json']).stdout)).toHaveLength(2000);
    });

    test('aliases that blow up, and a hundred thousand brackets', () => {
      write({
        'content/measures/a.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
        'content/measures/b.yaml': '['.repeat(100_000),
      });
      expectProblem('content/measures/a.yaml', 'yaml-alias');
      expectProblem('content/measures/b.yaml', 'too-complex');
    });

    test('bytes that are not UTF-8 are shown as �', () => {
      write({
        'content/actors/port-authority.yaml': Buffer.from([
          0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xff, 0x0a,
        ]),
      });
      expectProblem('content/actors/port-authority.yaml', 'not-utf-8');
      expect(run('check').stdout).toContain('  > 1 | name: �\n');
    });

    test.skipIf(onWindows)('a link is reported and not followed', () => {
      write({ 'secret.txt': 'a secret' });
      symlinkSync(join(folder, 'secret.txt'), join(folder, 'content/events/link.md'));
      expectProblem('content/events/link.md', 'link-refused');
      for (const { stdout } of everyFormat()) expect(stdout).not.toContain('a secret');
    });

    test('a byte order mark and Windows line ends are fine', () => {
      write({ [EVENT]: `\ufeff${FILES[EVENT].replaceAll('\n', '\r\n')}` });
      expect(run('check').status).toBe(0);
      const broken = FILES[EVENT].replace('kind: statement', 'knd: statement\nkind: statement');
      write({ [EVENT]: `\ufeff${broken.replaceAll('\n', '\r\n')}` });
      expect(run('check').stdout).toBe(PLACE_REPORT);
    });
  });
});

describe('the entry of the command line', () => {
  const start = (args: readonly string[]): Run => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [DATELINE, ...args], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('alone lists every command of package.json that it runs', () => {
    const { status, stdout, stderr } = start([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { scripts } = JSON.parse(file) as { scripts: Record<string, string> };
    const run = Object.entries(scripts)
      .filter(([, script]) => script.includes('dateline.js'))
      .map(([name, script]) => [name, script.split(' ').at(-1)]);
    expect(run.length).toBeGreaterThan(3);
    for (const [name, called] of run) {
      expect(called).toBe(name);
      expect(stdout).toMatch(new RegExp(`^  ${name ?? ''} +\\w`, 'm'));
    }
  });

  test.each(['--help', '-h'])('with %s lists the commands too', (option) => {
    expect(start([option])).toEqual(start([]));
  });

  test('an unknown command is an error of usage', () => {
    const { status, stdout, stderr } = start(['chek']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unexpected command “chek”\nUsage: node src\/cli\/dateline\.js </);
  });

  describe.skipIf(onWindows)('with a Node that cannot run TypeScript', () => {
    /** A project with the entry alone, and in the place of its own Node a script. */
    function project(script?: string): string {
      const name = `node-${process.platform === 'darwin' ? 'bin-' : ''}${MACHINE}`;
      write({
        'package.json': '{ "type": "module" }',
        'src/cli/dateline.js': readFileSync(DATELINE),
        ...(script === undefined ? {} : { [`node_modules/${name}/bin/node`]: script }),
      });
      if (script !== undefined) chmodSync(join(folder, `node_modules/${name}/bin/node`), 0o755);
      return join(folder, 'src/cli/dateline.js');
    }
    const MACHINE = `${process.platform}-${process.arch}`;
    const OLD = '--no-experimental-strip-types';

    test('the project’s own runs, with the same arguments, input and exit status', () => {
      const entry = project('#!/bin/sh\necho "$@"\ncat\necho no >&2\nexit 3\n');
      const options = { cwd: folder, env: environment(), encoding: 'utf8', input: 'in' } as const;
      const ended = spawnSync(process.execPath, [OLD, entry, 'check', 'a b', '--x'], options);
      expect(ended).toMatchObject({
        status: 3,
        stdout: `${realpathSync(entry)} check a b --x\nin`,
        stderr: 'no\n',
      });
    });

    test('a signal reaches the project’s own', async () => {
      const entry = project(
        '#!/bin/sh\ntrap "exit 7" TERM\necho ready\nwhile :; do sleep 0.1; done\n',
      );
      const child = spawn(process.execPath, [OLD, entry, 'check'], {
        env: environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((ready) => child.stdout.once('data', ready));
      child.kill('SIGTERM');
      expect(await new Promise((ended) => child.once('close', ended))).toBe(7);
    });

    test('and no other, one sentence says what to do', () => {
      const options = { cwd: folder, env: environment(), encoding: 'utf8' } as const;
      const ended = spawnSync(process.execPath, [OLD, project(), 'check'], options);
      expect(ended).toMatchObject({
        status: 2,
        stdout: '',
        stderr:
          `Node ${process.versions.node} cannot run this program: ` +
          'run npm ci, which brings a newer Node, or install Node 24 or later.\n',
      });
    });
  });
});

describe('new', () => {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const NEXT =
    'Next: fill in the fields that are empty, and take out the lines that begin with # ' +
    'and are not needed.\n';
  const LAST =
    'Then: npm run check, which notes what is missing. npm run dev shows the draft.\n' +
    'When all is there, take out the line “draft: true”: then it is published.\n' +
    'Each field is explained in CONTRIBUTING.md, under “Fields”.\n';

  /** The fields that the check notes as missing in a file, which is all that it finds there. */
  function notedOf(path: string): (string | undefined)[] {
    const { status, stdout } = run('check', ['--format=json']);
    expect(status).toBe(0);
    return (JSON.parse(stdout) as { file: string; rule: string; level: string; message: string }[])
      .filter(({ file, rule }) => file === path.replaceAll('\\', '/') && rule === 'missing-field')
      .map(({ message }) => /^Missing field “([a-z.]+)”$/.exec(message)?.[1]);
  }

  test('writes an event, and the check then asks for what is to be filled in, nothing else', () => {
    const path = join('content', 'events', '2024-11-02-new-count.md');
    expect(run('new', ['event', '2024-11-02', 'new-count'])).toEqual({
      status: 0,
      stdout: `Wrote ${path}\n${NEXT}${LAST}`,
      stderr: '',
    });
    expect(notedOf(path)).toEqual(['title', 'kind', 'summary', 'sources']);
    expect(run('check').stdout).toContain(
      'No problems in 1 event, 1 source, 1 actor and 1 measure. Not published: 1 draft.\n',
    );
  });

  test.each([
    [
      'source',
      'sources',
      '.md',
      'Then: npm run fingerprint -- a-b1 <text file>, so that quotations from it can be checked.\n',
      ['label'],
    ],
    ['actor', 'actors', '.yaml', '', ['name', 'kind']],
    ['measure', 'measures', '.yaml', '', ['title', 'summary', 'one', 'other']],
  ])('writes a new %s', (word, kind, ending, more, fields) => {
    const path = join('content', kind, `a-b1${ending}`);
    expect(run('new', [word, 'a-b1'])).toEqual({
      status: 0,
      stdout: `Wrote ${path}\n${NEXT}${more}${LAST}`,
      stderr: '',
    });
    expect(notedOf(path)).toEqual(fields);
  });

  test('writes a claim in a file of its own, for an event that is there', () => {
    const path = join('content', 'claims', '2024-10-23-count', 'fifty.yaml');
    expect(run('new', ['claim', '2024-10-23-count', 'fifty'])).toEqual({
      status: 0,
      stdout: `Wrote ${path}\n${NEXT}${LAST}`,
      stderr: '',
    });
    expect(notedOf(path)).toEqual(['by', 'says', 'sources']);
  });

  test.each([
    ['2024-10-01~/2024-10-15~', '2024-10-01'],
    ['2024-10', '2024-10'],
    ['2024', '2024'],
    ['2024-10-24?', '2024-10-24'],
    ['2024-10-24/..', '2024-10-24'],
    ['../2024-10-24', '2024-10-24'],
    ['../2024-02', '2024-02'],
    ['2024-23', '2024'],
    ['202X', '2020'],
    ['../..', ''],
    ['2024-10', '2024-10', '50-ships-arrive'],
    ['2024', '2024', '12-ships-arrive'],
  ])('the date %s gives a file name that the check takes', (date, prefix, name = 'x') => {
    expect(run('new', ['event', date, name]).status).toBe(0);
    const path = `content/events/${prefix && `${prefix}-`}${name}.md`;
    write({
      [path]: read(path)
        .replace('draft: true\n', '')
        .replace('title: ""', 'title: T')
        .replace('kind: ""', 'kind: statement')
        .replace('summary: ""', 'summary: S')
        .replace('sources: []', 'sources: [first-report]')
        .replace('# dateBasis: ""', 'dateBasis: B\ndateAssumes: A'),
    });
    expect(run('check')).toEqual({
      status: 0,
      stdout: 'No problems in 2 events, 1 source, 1 actor and 1 measure.\n',
      stderr: '',
    });
  });

  test('never overwrites', () => {
    const before = read('content/actors/port-authority.yaml');
    expect(run('new', ['actor', 'port-authority'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        `There is a file ${join('content', 'actors', 'port-authority.yaml')} already. It ` +
        'was not touched.\n',
    });
    expect(read('content/actors/port-authority.yaml')).toBe(before);
  });

  test('writes to the content folder that is named, and makes the folder of a kind', () => {
    write({ 'elsewhere/story.yaml': '' });
    expect(run('new', ['actor', 'x', '--content', 'elsewhere']).status).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere/actors'))).toEqual(['x.yaml']);
  });

  test('takes the name of a place, and an id that can be made of it', () => {
    const { status, stdout } = run('new', ['place', '서울: 항구']);
    expect(status).toBe(0);
    expect(stdout).toContain(`Wrote ${join('content', 'places', 'place-1.yaml')}\n`);
    expect(stdout).toContain('Its id is “place-1”. To choose another, rename the file before');
    expect(read('content/places/place-1.yaml')).toMatch(/^name: "서울: 항구"$/m);
    expect(run('new', ['place', 'Łódź Fabryczna']).stdout).toContain('lodz-fabryczna.yaml');
    expect(run('new', ['place', '**x**']).status).toBe(2);
  });

  test('makes no content folder where there is none', () => {
    expect(run('new', ['actor', 'x', '--content=nowhere'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'There is no folder “nowhere”. Run the command in the project’s folder, or name ' +
        'the content folder with --content.\n',
    });
    expect(run('new', ['place', '서울', '--content=nowhere']).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['content']);
  });

  const USAGE =
    'Usage: npm run new -- event <date> <short-name> [--content <folder>]\n' +
    '       npm run new -- source|actor|measure|place|thread <id> [--content <folder>]\n' +
    '       npm run new -- place <name> [--content <folder>]\n' +
    '       npm run new -- claim <event-id> <claim-id> [--content <folder>]\n' +
    '       npm run new -- story [--aside|--remove] [--dry-run] [--content <folder>]\n' +
    '           [--title … --summary … --language … --period … --site … --licence …\n' +
    '           --licence-url … --repository … --publisher … --contact …]\n' +
    'For example: npm run new -- event 2024-11-02 short-name\n';
  const ID_TIP = 'Use small letters a to z, digits and single hyphens, at most 100 characters.';
  test.each([
    [
      [],
      'Missing kind of entry, expected one of: event, source, actor, measure, place, thread, ' +
        'claim, story',
    ],
    [
      ['events', 'x'],
      'Unexpected “events”, expected one of: event, source, actor, measure, place, thread, ' +
        'claim, story',
    ],
    [
      ['claim', 'forty'],
      'Unexpected number of words after “claim”, expected: id of the event, id of the claim',
    ],
    [
      ['claim', '2024-10-23-cuont', 'fifty'],
      'Unexpected event “2024-10-23-cuont”, which does not exist. ' +
        'Did you mean “2024-10-23-count”?',
    ],
    [['claim', '2024-10-23-count', '../x'], 'Unexpected id “../x”. Write “x”.'],
    [
      ['event', '2024-11-02'],
      'Unexpected number of words after “event”, expected: date, short name',
    ],
    [['actor', 'a', 'b'], 'Unexpected number of words after “actor”, expected: id'],
    [
      ['event', '2024-02-30', 'x'],
      'Unexpected date “2024-02-30”, expected a day that exists. 2024-02 has 29 days; ' +
        '2024-02-30 is not one of them.',
    ],
    [['event', '2024-11-02', '../../x'], 'Unexpected id “../../x”. Write “x”.'],
    [['event', '2024-11-02', ''], 'Unexpected empty argument'],
    [['actor', '../x'], 'Unexpected id “../x”. Write “x”.'],
    [['actor', 'A\u001b[2J'], `Unexpected id “A␛[2J”. ${ID_TIP}`],
    [['source', 'x'.repeat(101)], `Unexpected id “${'x'.repeat(80)}…”. ${ID_TIP}`],
    [
      ['event', '2024-11-02', 'x'.repeat(95)],
      `Unexpected id “2024-11-02-${'x'.repeat(69)}…”. ${ID_TIP}`,
    ],
    [['actor', 'x', '--kontent=a'], 'Unknown option “--kontent”. Did you mean “--content”?'],
  ])('%j is refused, and nothing is written', (args, message) => {
    expect(run('new', args)).toEqual({ status: 2, stdout: '', stderr: `${message}\n${USAGE}` });
    expect(readdirSync(join(folder, 'content/events'))).toEqual(['2024-10-23-count.md']);
    expect(readdirSync(join(folder, 'content/actors'))).toEqual(['port-authority.yaml']);
    expect(readdirSync(join(folder, 'content'))).not.toContain('claims');
  });
});

describe('schemas', () => {
  const SCHEMA = '.astro/collections/claim-file.schema.json';
  const schema = (): string => readFileSync(join(folder, SCHEMA), 'utf8');

  test('writes them for editors, and a new entry is in them', () => {
    expect(run('schemas')).toEqual({
      status: 0,
      stdout: 'The schemas for editors are in .astro/collections.\n',
      stderr: '',
    });
    expect(schema()).toContain('"port-authority"');
    expect(schema()).not.toContain('"somebody-new"');
    expect(run('new', ['actor', 'somebody-new']).status).toBe(0);
    expect(schema()).toContain('"somebody-new"');
  });

  test('where they cannot be written, an entry is begun all the same', () => {
    write({ '.astro': 'a file' });
    expect(run('new', ['actor', 'somebody-new']).status).toBe(0);
    expect(run('schemas').status).toBe(2);
  });
});

describe('guide', () => {
  const marked = (inner: string): string =>
    '# Mine\n' +
    `<!-- fields: made by npm run guide -->${inner}<!-- end of fields -->\n` +
    '<!-- rules: made by npm run guide -->\n' +
    '<!-- end of rules -->\n';

  test('says that a guide is stale, renews it, and is content with it then', () => {
    write({ 'guide.md': marked(' old ') });
    expect(run('guide', ['--check', 'guide.md'])).toEqual({
      status: 1,
      stdout: 'The guide no longer says what the schemas and rules say. Run: npm run guide\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toBe(marked(' old '));
    expect(run('guide', ['guide.md'])).toEqual({
      status: 0,
      stdout: 'The fields and rules in the guide were written anew.\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toMatch(
      /^# Mine\n<!-- fields[^]*\n### unknown-field\n[^]*<!-- end of rules -->\n$/,
    );
    expect(run('guide', ['--check', 'guide.md'])).toEqual({
      status: 0,
      stdout: 'The guide is up to date.\n',
      stderr: '',
    });
  });

  test('without its marks, a guide is left alone', () => {
    write({ 'guide.md': '# Mine\n' });
    expect(run('guide', ['guide.md'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'The guide guide.md does not have the lines <!-- fields: made by npm run guide --> and ' +
        '<!-- end of fields -->. Put them where its fields belong, or name another guide.\n',
    });
    expect(readFileSync(join(folder, 'guide.md'), 'utf8')).toBe('# Mine\n');
  });

  test.each([
    [['nowhere.md'], 'There is no file “nowhere.md”'],
    [['content'], 'Unexpected folder “content”, expected a file'],
    [['a', 'b'], 'Unexpected “b”, expected one guide at most'],
    [['--chek'], 'Unknown option “--chek”. Did you mean “--check”?'],
    [['--check=yes'], 'Unexpected value of the option “--check”'],
  ])('%j is an error of usage', (args, message) => {
    expect(run('guide', args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `${message}\nUsage: npm run guide -- [--check] [<guide>]\n`,
    });
  });
});

describe('migrate', () => {
  const OLD_FORM = ['--import', new URL('support/withOldForm.ts', import.meta.url).href];
  const migrate = (...args: string[]): Run => run('migrate', args, {}, OLD_FORM);
  const WHAT = `${join(EVENT)}: “headline” becomes “title”.\n`;
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const everyFile = (): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

  const old = `\uFEFF${FILES[EVENT].replace('title: ', 'headline:  ')}\nA text. [@first-report]\n`
    .replaceAll('\n', '\r\n')
    .replace('statement\r\n', 'statement # sic\n');

  test('without an old form, changes nothing', () => {
    expect(run('migrate')).toEqual({
      status: 0,
      stdout: 'No file has an old form.\n',
      stderr: '',
    });
    for (const [path, text] of Object.entries(FILES)) expect(read(path)).toBe(text);
  });

  test('reads an old form, names it, and rewrites it in place, once', () => {
    write({ [EVENT]: old });
    const files = everyFile();
    expect(run('check', [], {}, OLD_FORM).status).toBe(0);
    expect(run('check').status).toBe(1);
    expect(migrate('--check')).toEqual({
      status: 1,
      stdout: `${WHAT}1 file has an old form. Run: npm run migrate\n`,
      stderr: '',
    });
    expect(read(EVENT)).toBe(old);
    expect(migrate()).toEqual({
      status: 0,
      stdout: `${WHAT}1 file was rewritten.\n`,
      stderr: '',
    });
    expect(read(EVENT)).toBe(old.replace('headline:', 'title:'));
    expect(everyFile()).toEqual(files);
    expect(run('check').status).toBe(0);
    expect(migrate()).toEqual({
      status: 0,
      stdout: 'No file has an old form.\n',
      stderr: '',
    });
  });

  test('reads and rewrites the old form of a claim in a file of its own', () => {
    const path = 'content/claims/2024-10-23-count/fifty.yaml';
    const relation = 'kind: differs, claim: 2024-10-23-count#forty';
    const fields = 'by: port-authority\nsays: There are 50.\nsources: [first-report]\n';
    write({ [path]: `${fields}relation: { ${relation} }\n` });
    expect(run('migrate').stdout).toBe(
      `${join(path)}: The “relation” of a claim becomes the list “relations”.\n` +
        '1 file was rewritten.\n',
    );
    expect(read(path)).toBe(`${fields}relations: [{ ${relation} }]\n`);
  });

  test('rewrites what it can read, and says what it cannot', () => {
    write({ [EVENT]: old, 'content/actors/port-authority.yaml': 'name: "Port\n' });
    expect(migrate('content')).toEqual({
      status: 1,
      stdout:
        `${join('content', 'actors', 'port-authority.yaml')}: ` +
        'cannot be read and was left alone. Run: npm run check\n' +
        `${WHAT}1 file was rewritten.\n`,
      stderr: '',
    });
    expect(read('content/actors/port-authority.yaml')).toBe('name: "Port\n');
  });

  describe('of places', () => {
    const other = 'content/events/2024-10-23-count-again.md';
    const placed = (place: string): string =>
      FILES[EVENT].replace('title: ', `place: ${place}\ntitle: `);
    const BECOMES = 'The text “place” becomes the list “places”, with the id of the place.\n';

    test('makes the files that events need, and says which', () => {
      write({ [EVENT]: placed('THE PORT'), [other]: placed('The port # again') });
      const says =
        `${join('content', 'places', 'the-port.yaml')}: a new file, for the place “The port”\n` +
        `${join(other)}: ${BECOMES}${join(EVENT)}: ${BECOMES}`;
      expect(run('migrate', ['--check'])).toMatchObject({
        status: 1,
        stdout: `${says}2 files have an old form. Run: npm run migrate\n`,
      });
      expect(everyFile()).not.toContain(join('content', 'places'));
      expect(run('migrate')).toMatchObject({
        status: 0,
        stdout: `${says}2 files were rewritten.\n`,
      });
      expect(read('content/places/the-port.yaml')).toBe('name: The port\n');
      expect(read(other)).toBe(placed('x').replace('place: x', 'places: [the-port] # again'));
      expect(readdirSync(join(folder, 'content/places'))).toEqual(['the-port.yaml']);
      expect(run('check').status).toBe(0);
      expect(run('migrate').stdout).toBe('No file has an old form.\n');
    });

    test('overwrites nothing, and then changes nothing', () => {
      write({
        [EVENT]: placed('Aport'),
        [other]: placed('Port'),
        'content/places/port.yaml/x': 'a folder of that name',
      });
      const files = everyFile();
      expect(run('migrate')).toMatchObject({ status: 2, stdout: '' });
      expect(run('migrate').stderr).toContain(
        `There is a file ${join('content', 'places', 'port.yaml')} already. No file was changed.`,
      );
      expect([read(EVENT), read(other)]).toEqual([placed('Aport'), placed('Port')]);
      expect(everyFile()).toEqual(files);
    });

    test('gives a text that makes no id a number, and says so', () => {
      write({ [EVENT]: placed('항구') });
      const { status, stdout } = run('migrate');
      expect(status).toBe(0);
      expect(stdout).toContain(
        `${join('content', 'places', 'place-1.yaml')}: a new file, for the place “항구”. No id ` +
          'can be made of its letters. To choose one, rename the file and write its new name in ' +
          'the events.\n',
      );
      expect(read('content/places/place-1.yaml')).toBe('name: 항구\n');
      expect(read(EVENT)).toBe(placed('x').replace('place: x', 'places: [place-1]'));
      expect(run('check').status).toBe(0);
    });

    test('leaves names of several places, and all while a file of a place is not in order', () => {
      write({
        [EVENT]: placed('Port'),
        'content/places/port.yaml': 'name: Port\n',
        'content/places/old-port.yaml': 'name: Old port\nnames: [{ name: Port, kind: other }]\n',
      });
      expect(run('migrate')).toMatchObject({
        status: 0,
        stdout:
          'The place “Port” may be old-port or port, so it stays a text. Write the id of the one ' +
          'that is meant under “places”.\nNo file has an old form.\n',
      });
      write({ [EVENT]: placed('The port'), 'content/places/quay.yaml': 'nmae: The port\n' });
      expect(run('migrate')).toMatchObject({
        status: 1,
        stdout:
          `${join('content', 'places')}: a file in it is not in order, so places stay texts. ` +
          'Run: npm run check\nNo file has an old form.\n',
      });
    });
  });

  test('with a disk that fills up, changes no file', () => {
    const other = 'content/events/2024-10-24-count-again.md';
    write({ [EVENT]: old, [other]: old });
    const files = everyFile();
    const fullDisk = new URL('support/fullDisk.ts', import.meta.url).href;
    const { status, stdout, stderr } = run('migrate', [], {}, [...OLD_FORM, '--import', fullDisk]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('ENOSPC: no space left on device');
    expect([read(EVENT), read(other)]).toEqual([old, old]);
    expect(everyFile()).toEqual(files);
  });

  test.each([
    [['nowhere'], 'There is no folder “nowhere”. Run the command in the project’s folder, or name'],
    [
      ['--chek'],
      'Unknown option “--chek”. Did you mean “--check”?\n' +
        'Usage: npm run migrate -- [--check] [<content folder>]\n',
    ],
    [['a', 'b'], 'Unexpected “b”, expected one content folder at most\nUsage: npm run migrate'],
  ])('%j is refused', (args, message) => {
    const { status, stdout, stderr } = migrate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
