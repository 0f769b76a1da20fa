import { describe, expect, test } from 'vitest';
import type { Files } from '../../support/content.ts';
import { ARTICLES, checkFiles, edited, HERE, withParagraph } from '../../support/fingerprints.ts';
import type { Articles } from '../../support/fingerprints.ts';

/** `content/events/a.md:25:33 rule: …` without the file, and what stands behind the rule. */
const PLACE_AND_RULE = /:(?<place>\d+:\d+) (?<rule>[\w-]+): (?<message>[^|]*[^|\s])/;

/** Which rules speak in some files, and in notes; each must speak at its mark. */
async function rulesIn(
  files: Files,
  articles: Articles = ARTICLES,
): Promise<{ problems: string[]; notes: string[] }> {
  const { problems, notes: all, places } = await checkFiles(files, articles);
  // That the site has no words of its own in the language of a story is not asked here.
  const notes = all.filter((line) => !line.includes(' language-without-words: '));
  const part = (name: string, lines: readonly string[]): string[] =>
    lines.map((line) => PLACE_AND_RULE.exec(line)?.groups?.[name] ?? line);
  expect(part('place', [...problems, ...notes])).toEqual(
    places.map(({ line, column }) => `${line}:${column}`),
  );
  return { problems: part('rule', problems), notes: part('rule', notes) };
}

const messagesIn = async (files: Files, articles: Articles): Promise<string[]> =>
  (await checkFiles(files, articles)).problems.map(
    (line) => PLACE_AND_RULE.exec(line)?.groups?.message ?? line,
  );

const said = (text: string): Files => withParagraph(`${text} [@harbour-report]`);
const NOTHING = { problems: [], notes: [] };
const NOT_CITED = { problems: ['quotation-not-cited'], notes: [] };

/** The words of the harbour, in a story in another language. */
const inLanguage = (language: string, text: string): Files => ({
  ...said(text),
  ...Object.fromEntries(
    Object.entries(edited('story.yaml', 'language: en', `language: ${language}`)).filter(
      ([path]) => path === 'story.yaml',
    ),
  ),
});

describe('a quotation in single marks', () => {
  test.each([
    ['proved', 'She counted ‘every crate on the northern quay’ there.'],
    ['in straight marks', "She counted 'every crate on the northern quay' there."],
    ['short', 'She called it ‘plainly wrong’.'],
    ['of eight words and more', 'She counted ‘every crate on the northern quay twice before’.'],
    ['with an apostrophe', 'It would take ‘the board’s men at least four winters’.'],
    ['with one inside', '‘We counted every crate’, she said, ‘on the “northern” quay twice’.'],
  ])('is one like any other: %s', async (_name, text) => {
    expect(await rulesIn(said(text))).toEqual(NOTHING);
  });

  test.each([
    ['invented', `She said ‘${HERE}nobody was ever seen there’.`],
    ['in straight marks', `She said '${HERE}nobody was ever seen there'.`],
    ['with a changed word', `She counted ‘every crate on the ${HERE}southern quay twice’.`],
    ['with another within', `‘${HERE}She said “yes” to me’ and no more.`],
  ])('must stand in a source: %s', async (_name, text) => {
    expect(await rulesIn(said(text))).toEqual(NOT_CITED);
  });

  test('may not be too long', async () => {
    const words = 'Nobody has shown us a longer list than this one, and nobody will before the ice';
    expect(await rulesIn(said(`‘${HERE}${words}’`))).toEqual({
      problems: ['quotation-too-long'],
      notes: [],
    });
  });
});

describe('what looks like a quotation mark', () => {
  test.each([
    ['apostrophes', 'don’t, ’tis the soldiers’ barracks, rock ’n’ roll, the ’90s'],
    ['straight ones', "don't, 'tis the soldiers' barracks, rock 'n' roll, the '90s"],
    ['measures', `it is 6'5" or 5′10″ tall, with a 12" gun at 40°26'46"N`],
    ['gershayim', 'צה"ל וצה״ל וג׳ וגם דו"חות'],
    ['transliterations', "Sana'a, Qur’an, Hawai‘i, Ta'izz, Sh’ar"],
  ])('passes where it is none: %s', async (_name, text) => {
    expect(await rulesIn(said(`Here ${text}.`))).toEqual(NOTHING);
  });

  test.each([
    ['an opening mark alone', `The ${HERE}‘okina is a letter.`],
    ['what a name may begin with', `The men of ${HERE}‘Amr and the soldiers’ camp.`],
    ['an elided word', `It is ${HERE}'tis the season' all over.`],
  ])('is noted and fails nothing where it is unsure: %s', async (_name, text) => {
    expect(await rulesIn(said(text))).toEqual({ problems: [], notes: ['quotation-not-cited'] });
  });

  test('is read as a mark where the words between two stand in a source', async () => {
    const articles = {
      ...ARTICLES,
      'town-report': 'A song: ‘’Tis the season for counting crates’.',
    };
    const files = withParagraph("They sang 'Tis the season for counting crates'. [@town-report]");
    expect(await rulesIn(files, articles)).toEqual(NOTHING);
  });
});

describe('the marks of the language of a story', () => {
  test.each([
    ['sv', '”#”'],
    ['sv', '’#’'],
    ['fi', '»#»'],
    ['da', '»#«'],
    ['pl', '„#”'],
    ['he', '„#”'],
    ['ja', '「#」'],
    ['zh', '‘#’'],
  ])('are read: %s, %s', async (language, marks) => {
    const quoting = (words: string): string => `Ada ${marks.replace('#', words)}.`;
    expect(
      await rulesIn(inLanguage(language, quoting('every crate on the northern quay'))),
    ).toEqual(NOTHING);
    expect(
      await rulesIn(inLanguage(language, quoting(`every crate on the ${HERE}southern quay`))),
    ).toEqual(NOT_CITED);
  });
});

describe('a script without spaces between words', () => {
  const ISLAND =
    '島の漁協の組合長は記者団に「私たちは毎朝、港で木箱を一つ残らず数えている。数が合わない日は一度もなく、' +
    '帳面は誰でも見られる」と語った。';
  const articles = { ...ARTICLES, 'town-report': ISLAND };
  const files = (text: string): Files => withParagraph(`${text} [@town-report]`);

  test('lets a part of a sentence be quoted, and finds a changed character', async () => {
    const words = '毎朝、港で木箱を一つ残らず数えている';
    expect(await rulesIn(files(`「${words}」と言った。`), articles)).toEqual(NOTHING);
    expect(
      await rulesIn(files(`「${words.replace('数え', `${HERE}眺め`)}」と言った。`), articles),
    ).toEqual(NOT_CITED);
  });

  test('limits a quotation to 30 characters', async () => {
    const quoted = ISLAND.slice(ISLAND.indexOf('私'), ISLAND.indexOf('、帳面'));
    const letters = [...quoted].filter((character) => /\p{L}/u.test(character));
    expect(letters).toHaveLength(34);
    expect(await messagesIn(files(`「${quoted}」と。`), articles)).toEqual([
      'Unexpected quotation of 34 characters in a row, expected at most 30',
    ]);
    expect(await rulesIn(files(`「${quoted.slice(0, -4)}」と。`), articles)).toEqual(NOTHING);
  });

  test('reports 16 copied characters, and not 15', async () => {
    const copied = '港で木箱を一つ残らず数えている。数';
    expect(await messagesIn(files(`朝から${copied}と書いた。`), articles)).toEqual([
      'Unexpected 16 characters in a row as they stand in source “town-report”',
    ]);
    expect(await rulesIn(files(`朝から${copied.slice(0, -2)}と書いた。`), articles)).toEqual(
      NOTHING,
    );
  });
});
