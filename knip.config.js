const FRONTMATTER = /^---\n(.*?)\n---\n/s;
const SCRIPT = /<script\b[^>]*\bsrc="(?<path>[^"]+)"/g;

/** What a component imports: in its frontmatter, and as the sources of its scripts. */
function importsOf(component) {
  const [, code = ''] = FRONTMATTER.exec(component) ?? [];
  const scripts = [...component.matchAll(SCRIPT)].map(({ groups }) => `import '${groups.path}';`);
  return [code, ...scripts].join('\n');
}

/** @type {import('knip').KnipConfig} */
export default {
  compilers: { astro: importsOf },
  entry: [
    // Put into every page of the development server.
    'src/scripts/reloadAfterEdit.ts',
    // Loaded before a build under test, by name.
    'tests/site/support/{fullDisk,otherConditions}.ts',
    // Named in what is given to the mutation tests.
    'tests/mutation/{hitLimit,vitest.config}.ts',
  ],
  project: ['src/**', 'tests/**'],
  ignoreDependencies: [
    // Tests read the files of these fonts from the packages.
    '@fontsource/frank-ruhl-libre',
    '@fontsource/heebo',
    '@fontsource/noto-sans-arabic',
    // Named in tests/mutation/mutate.ts as a plugin.
    '@stryker-mutator/vitest-runner',
  ],
  // A type that an exported one is made of is exported beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
