import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

const ABOVE_VIEWS = [
  'basics',
  'problems',
  'text',
  'numbers',
  'fingerprint',
  'schema',
  'parse',
  'rules',
  'editing',
  'domain',
  'words',
  'addresses',
] as const;
const ABOVE_PAGES = [...ABOVE_VIEWS, 'views', 'exports'] as const;

/**
 * What each folder of `src` may import from besides itself. Data flows one way: from the content
 * files to the pages.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  basics: [],
  problems: ['basics'],
  text: ['basics', 'problems'],
  numbers: ['basics', 'text'],
  fingerprint: ['basics', 'problems', 'text', 'numbers'],
  schema: ['basics', 'problems', 'text', 'numbers', 'fingerprint'],
  parse: ['basics', 'problems', 'text', 'numbers', 'fingerprint', 'schema'],
  rules: ['basics', 'problems', 'text', 'numbers', 'fingerprint', 'schema', 'parse'],
  editing: ['basics', 'problems', 'text', 'numbers', 'fingerprint', 'schema', 'parse', 'rules'],
  domain: ['basics', 'text', 'numbers', 'fingerprint', 'schema', 'parse'],
  words: ['schema', 'domain'],
  addresses: ['schema', 'domain'],
  views: ABOVE_VIEWS,
  exports: [...ABOVE_VIEWS, 'views'],
  cli: ABOVE_PAGES,
  scripts: ['text', 'fingerprint'],
  contribute: [...ABOVE_VIEWS, 'views'],
  styles: [],
  components: ['words', 'addresses', 'views', 'scripts', 'contribute', 'styles'],
  layouts: ['words', 'addresses', 'views', 'scripts', 'styles', 'components'],
  pages: [
    'words',
    'addresses',
    'views',
    'exports',
    'scripts',
    'styles',
    'components',
    'layouts',
    'astro',
  ],
  astro: [...ABOVE_PAGES, 'cli'],
  'content.config.ts': ['astro', 'domain', 'schema'],
  'middleware.ts': ['astro'],
  'env.d.ts': ['views', 'words', 'addresses'],
};

const IN_PLAIN_NODE: readonly string[] = ABOVE_PAGES;

interface File {
  /** below `src`, with forward slashes */
  path: string;
  stage: string;
  text: string;
}

const FILES: readonly File[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(?:ts|js|mjs|astro)$/.test(item.name))
  .map((item) => {
    const full = join(item.parentPath, item.name);
    const path = relative(SRC, full).split(sep).join('/');
    return { path, stage: path.split('/')[0] ?? '', text: readFileSync(full, 'utf8') };
  })
  .sort((a, b) => (a.path < b.path ? -1 : 1));

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|<script\b[^>]*\bsrc=)(["'])([^"'\n]+)\1/g;

/** What a file imports, comments left out. */
const importsOf = (text: string): string[] =>
  [...text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '').matchAll(IMPORT)].map(
    (match) => match[2] ?? '',
  );

/** The stage that an import leads to, or nothing when it leads to a package. */
function stageOf(path: string, imported: string): string | undefined {
  return imported.startsWith('.')
    ? posix.normalize(posix.join(dirname(path), imported)).split('/')[0]
    : undefined;
}

const wrongImports = (files: readonly File[]): string[] =>
  files.flatMap(({ path, stage, text }) =>
    importsOf(text)
      .filter((imported) => {
        const to = stageOf(path, imported);
        return to !== undefined && to !== stage && !MAY_IMPORT[stage]?.includes(to);
      })
      .map((imported) => `${path} imports ${imported}`),
  );

describe('a stage imports only from the stages before it', () => {
  test('every folder of src has its place', () => {
    expect(
      [...new Set(FILES.map(({ stage }) => stage))].filter((stage) => !(stage in MAY_IMPORT)),
    ).toEqual([]);
  });

  test('no arrow points back', () => {
    expect(wrongImports(FILES)).toEqual([]);
  });

  test('an arrow that points back is found, however it is written', () => {
    const file = (text: string): File => ({ path: 'domain/known.ts', stage: 'domain', text });
    for (const text of [
      "import { a } from '../views/dates.ts';",
      "import type { A } from '../views/dates.ts';",
      "export { a } from '../views/dates.ts';",
      "import '../views/dates.ts';",
      "await import('../views/dates.ts')",
      'import {\n  a,\n} from "../views/dates.ts";',
      '<script src="../views/dates.ts"></script>',
    ]) {
      expect(wrongImports([file(text)])).toEqual(['domain/known.ts imports ../views/dates.ts']);
    }
    expect(
      wrongImports([
        file(
          [
            "import { a } from '../schema/date.ts';",
            "import { b } from './order.ts';",
            "// import { c } from '../views/dates.ts';",
            "import z from 'zod';",
          ].join('\n'),
        ),
      ]),
    ).toEqual([]);
  });
});

describe('everything before the pages runs in plain Node', () => {
  const files = FILES.filter(({ stage }) => IN_PLAIN_NODE.includes(stage));

  test('without Astro', () => {
    expect(
      files.flatMap(({ path, text }) =>
        importsOf(text)
          .filter((imported) => /^(?:astro|@astrojs)(?:$|[/:])/.test(imported))
          .map((imported) => `${path} imports ${imported}`),
      ),
    ).toEqual([]);
  });

  test('without files, but for the one reader of the content folder', () => {
    const readers = files.filter(({ text }) =>
      importsOf(text).some((imported) =>
        /^(?:node:)?(?:fs|child_process|net|http|https)(?:\/|$)/.test(imported),
      ),
    );
    expect(readers.map(({ path }) => path)).toEqual(['parse/diskFiles.ts']);
  });

  test('and a fingerprint is taken in a browser too: nothing that it needs is of Node', () => {
    const textOf = new Map(files.map(({ path, text }) => [path, text]));
    const needed = new Set(['fingerprint/articleFingerprint.ts']);
    const packages = new Set<string>();
    // A set is gone through in the order of what is added to it, also while it grows.
    for (const path of needed)
      for (const imported of importsOf(textOf.get(path) ?? ''))
        if (imported.startsWith('.')) needed.add(posix.join(dirname(path), imported));
        else packages.add(imported);
    expect(needed.size).toBeGreaterThan(50);
    expect([...packages]).toContain('@noble/hashes/sha2.js');
    expect([...packages].filter((name) => name.startsWith('node:'))).toEqual([]);
    const OF_NODE = /\b(?:Buffer|process|require)\b[.(]/;
    expect([...needed].filter((path) => OF_NODE.test(textOf.get(path) ?? ''))).toEqual([]);
  });

  test('without network, clock, chance or environment', () => {
    const OUTSIDE = [
      /\bDate\.now\b/,
      /\bnew Date\(\)/,
      /\bfetch\(/,
      /\bMath\.random\b/,
      /\bprocess\./,
      /\bperformance\.now\b/,
      /\bgetTimezoneOffset\b/,
    ];
    expect(
      files.flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => OUTSIDE.some((one) => one.test(line)))
          .map((line) => `${path}: ${line.trim()}`),
      ),
    ).toEqual([]);
  });
});

describe('addresses are put together in one place', () => {
  const FOLDERS = 'events|sources|actors|measures|known|corrections|about|search|data';
  const AN_ADDRESS = new RegExp(
    `["'\`}](?:/(?:${FOLDERS})(?:/|["'\`])|(?:${FOLDERS})/)` +
      '|\\b(?:href|src|action)=(?:"|\\{["\'`])/(?!/)' +
      '|\\}#|[(]["\'`]#["\'`][)]',
  );

  const found = (files: readonly File[]): string[] =>
    files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(
          (line) =>
            AN_ADDRESS.test(line) && !/^\s*(?:\/\/|\*|\/\*|import\b)|\bfrom ["']/.test(line),
        )
        .map((line) => `${path}: ${line.trim()}`),
    );

  test('no component, page, view or script has one of its own', () => {
    const printing = FILES.filter(
      ({ path, stage }) =>
        ['components', 'layouts', 'pages', 'views', 'scripts'].includes(stage) &&
        // It has the addresses of what was found from the index.
        path !== 'scripts/searchForm.ts',
    );
    expect(found(printing)).toEqual([]);
  });

  test('one is found, however it is written', () => {
    for (const line of [
      '<a href="/about/">',
      "const to = '/events/' + id;",
      'href={`${base}sources/${id}/`}',
      '`/known/${day}/`',
      'const all = "/measures";',
      '<img src="/crane.png">',
      'href={`/`}',
      'href={`${addresses.about}#_corrections`}',
      "const [page] = href.split('#');",
    ]) {
      expect(found([{ path: 'pages/a.astro', stage: 'pages', text: line }])).toHaveLength(1);
    }
    for (const line of [
      "import { sources } from './sources/index.ts';",
      '<script src="../scripts/startFilters.ts"></script>',
      'href={addresses.about}',
      '<a href="#_main">',
      "const of = { kind: 'events' };",
    ]) {
      expect(found([{ path: 'pages/a.astro', stage: 'pages', text: line }])).toEqual([]);
    }
  });
});

describe('no two files have the same name', () => {
  const stemOf = (path: string): string => posix.basename(path).split('.')[0]?.toLowerCase() ?? '';

  /** The names that several files have. Astro names its routes and the file of collections. */
  const sharedNames = (paths: readonly string[]): string[][] => {
    const isFree = (path: string): boolean =>
      path.startsWith('pages/') || path === 'content.config.ts' || stemOf(path) === 'index';
    const named = paths.filter((path) => !isFree(path));
    return [...Map.groupBy(named, stemOf).values()].filter(({ length }) => length > 1);
  };

  test('under src', () => {
    const paths = readdirSync(SRC, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => relative(SRC, join(item.parentPath, item.name)).split(sep).join('/'));
    expect(sharedNames(paths)).toEqual([]);
  });

  test('two of one name are found, whatever their endings and capitals', () => {
    const paths = ['views/search.ts', 'components/Search.astro', 'pages/search.astro'];
    expect(sharedNames([...paths, 'rules/index.ts', 'words/index.ts'])).toEqual([
      ['views/search.ts', 'components/Search.astro'],
    ]);
  });
});

test('no module has more than 250 lines, but for the catalogues of words', () => {
  const isCatalogue = (path: string): boolean => /^words\/[a-z]{2}\.ts$/.test(path);
  const long = FILES.filter(({ text }) => text.split('\n').length - 1 > 250);
  expect(long.map(({ path }) => path).filter((path) => !isCatalogue(path))).toEqual([]);
});

describe('no two modules export the same name', () => {
  const EXPORTED =
    /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

  /** The names that several files export, each with these files. */
  function sharedExports(files: readonly Pick<File, 'path' | 'text'>[]): string[] {
    const pathsOf = new Map<string, Set<string>>();
    for (const { path, text } of files)
      for (const [, name = ''] of text.matchAll(EXPORTED))
        pathsOf.set(name, (pathsOf.get(name) ?? new Set()).add(path));
    return [...pathsOf]
      .filter(([, paths]) => paths.size > 1)
      .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
  }

  test('under src', () => {
    // Astro names what a route exports.
    expect(sharedExports(FILES.filter(({ stage }) => stage !== 'pages'))).toEqual([]);
  });

  test('two of one name are found, whatever they are', () => {
    const files = [
      { path: 'a.ts', text: 'export interface Passage {}\nexport const id = 1;\n' },
      { path: 'b.ts', text: 'export type Passage = string;\nexport async function id() {}\n' },
      { path: 'c.ts', text: "export type { Passage } from './a.ts';\nconst id = 2;\n" },
      { path: 'd.ts', text: 'export function f(a: 1): 1;\nexport function f(a: 2): 2;\n' },
    ];
    expect(sharedExports(files)).toEqual(['Passage: a.ts, b.ts', 'id: a.ts, b.ts']);
  });
});

describe('a page follows its recipe', () => {
  const routes = FILES.filter(({ path }) => /^pages\/.*\.astro$/.test(path));
  const KINDS_OF_ENTRY = ['actors', 'events', 'measures', 'places', 'sources', 'threads'];

  test('every kind of entry has a page in the frame of entries, and a list', () => {
    for (const kind of KINDS_OF_ENTRY) {
      const page = routes.find(({ path }) => path === `pages/${kind}/[id].astro`);
      expect(page?.text).toMatch(/getStaticPaths = entryPaths\(/);
      expect(page?.text).toMatch(/<EntryPage\b/);
      if (kind === 'events') continue;
      const list = routes.find(({ path }) => path === `pages/${kind}/[...index].astro`);
      expect(list?.text).toContain(`getStaticPaths = listPath('${kind}')`);
    }
    const frames = routes.filter(({ text }) => /<EntryPage\b/.test(text));
    expect(frames.map(({ path }) => path)).toEqual(
      KINDS_OF_ENTRY.map((kind) => `pages/${kind}/[id].astro`),
    );
  });

  test('every other page stands in the frame of pages', () => {
    const bare = routes.filter(({ text }) => !/<(?:EntryPage|Page|Moved)\b/.test(text));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('no page or component makes a head or a section of its own', () => {
    const own = FILES.filter(
      ({ path, text }) =>
        path.endsWith('.astro') &&
        !/^components\/(?:Lead|Section)\.astro$/.test(path) &&
        /<header class="lead"|<section\b[^>]*>\s*<h2\b/.test(text),
    );
    expect(own.map(({ path }) => path)).toEqual([]);
  });

  test('the site reaches components by Astro.locals, never from hand to hand', () => {
    const handed = FILES.filter(
      ({ path, text }) => path.endsWith('.astro') && /\b(?:site|words)=\{/.test(text),
    );
    expect(handed.map(({ path }) => path)).toEqual([]);
  });
});

describe('the documentation', () => {
  const ROOT = fileURLToPath(new URL('../../', import.meta.url));
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
    readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
  );

  test.each(documents)('%s names only files and folders that are there', (document) => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    const named = [...text.matchAll(/`((?:src|tests|docs)\/[\w./[\]-]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('has every stage, in the order in which they may be imported', () => {
    const text = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)\/`/gm)].map(([, stage = '']) => stage);
    expect(rows.slice(0, IN_PLAIN_NODE.length)).toEqual(IN_PLAIN_NODE);
  });

  test.each([
    ['docs/architecture.md', /^\| (`\w+\/`.*?) \|/gm],
    ['docs/developing.md', /^ {2}((?:[a-z]+\/ +)+)/gm],
  ])('has in %s no stage that imports from one below it', (document, rows) => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    const listed = [...text.matchAll(rows)].map(([, row = '']) => row).join();
    const order = [...listed.matchAll(/\w+(?=\/)/g)].map(([stage]) => stage);
    const stages = Object.keys(MAY_IMPORT).filter((stage) => !stage.endsWith('.ts'));
    expect(order.filter((stage) => stage in MAY_IMPORT).toSorted()).toEqual(stages.toSorted());
    const back = stages.flatMap((stage) =>
      (MAY_IMPORT[stage] ?? [])
        .filter((to) => order.indexOf(to) > order.indexOf(stage))
        .map((to) => `${stage} imports ${to}`),
    );
    expect(back).toEqual([]);
  });
});
