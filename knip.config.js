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
  ],
  project: ['src/**', 'tests/**'],
  // Tests read the files of these fonts from the packages.
  ignoreDependencies: ['@fontsource/frank-ruhl-libre', '@fontsource/heebo'],
  // A type that an exported one is made of is exported beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
