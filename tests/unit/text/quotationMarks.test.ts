import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsIn, quotedInArticle, quotedRanges } from '../../../src/text/quotationMarks.ts';

const quoted = (text: string, language = 'en'): string[] =>
  quotedRanges(text, language).ranges.map(({ start, end }) => text.slice(start, end));
const unbalancedIn = (text: string, language = 'en'): number | undefined =>
  quotedRanges(text, language).unbalanced;

const PAIRS = ('“” "" „“ „” „" ”” ”“ «» »« »» ‹› ›‹ ›› 「」 『』 ' + "‘’ ’’ ''").split(' ');

describe('quotedRanges', () => {
  test.each([
    ['He said “yes” and “no”.', ['yes', 'no']],
    ['He said "yes" and "no".', ['yes', 'no']],
    ['"Go," he said."Now."', ['Go,', 'Now.']],
    ['“She said ‘yes’ to me,” he said', ['She said ‘yes’ to me,']],
    ['“the "new" rules”', ['the "new" rules']],
    ["‘yes’ and it's", ['yes']],
    ['‘she said “yes” and “no” to me’ and “yes”', ['she said “yes” and “no” to me', 'yes']],
    ['“she said ‘he said “no” to me’ to us”', ['she said ‘he said “no” to me’ to us']],
    ['the soldiers’ “yes”', ['yes']],
    ["'Tis “yes” and the boss'.", ['yes']],
    ['6\'5" and a 12" gun and "6\'5" tall"', ['6\'5" tall']],
    ['“a 12" gun, a 14" gun” and “so”', ['a 12" gun, a 14" gun', 'so']],
    ['„ein 12" Rohr“ und „in 2024" und „so“', ['ein 12" Rohr', 'in 2024', 'so']],
    ['"he said “a 12" gun” today" and "so"', ['he said “a 12" gun” today', 'so']],
    ['„in 2024" a “word” b', ['in 2024', 'word']],
    ['News » World › Asia « x »', [' x ']],
    ['“one\n\n“two\n\n“three” four', ['one\n\n“two\n\n“three']],
    ['« un\n\n» deux » trois', [' un\n\n» deux ']],
    ['“”', ['']],
    ['', []],
    ['Er sagt „ja“ und „nein“.', ['ja', 'nein']],
    ['Powiedział „tak” i „nie”.', ['tak', 'nie']],
    ['Elle dit «oui» et « non ».', ['oui', ' non ']],
    ['Er sagt »ja« (»nein«).', ['ja', 'nein']],
    ['‹oui› et ›nein‹', ['oui', 'nein']],
    ['그는 「가는 길」과 『집』을', ['가는 길', '집']],
    ['「彼は『はい』と言った」', ['彼は『はい』と言った']],
    ['«elle dit “oui” et "non"»', ['elle dit “oui” et "non"']],
    ['“le «oui» de tous”', ['le «oui» de tous']],
    ['»er sagt ›ja‹ dazu«', ['er sagt ›ja‹ dazu']],
    ['News » World › Asia', []],
    ['"le «oui» de tous"', ['le «oui» de tous']],
    ['„a ” b', ['a ']],
  ])('finds the quotations of %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
    expect(unbalancedIn(text)).toBeUndefined();
  });

  test.each([
    ['a “b', [], 2],
    ['a b” c “d”', ['d'], 3],
    ['“a “b” c', ['b'], 0],
    ['“a” b ” c “d', ['a'], 6],
    ['a "b', [], 2],
    ['a b" c "d"', ['d'], 3],
    ['"a "b" c', ['b'], 0],
    ['a " b', [], 2],
    ['a " b" c', [], 2],
    ['"a “b” c', ['b'], 0],
    ['"a” b" c', ['a” b'], 2],
    ['“a" b “c”', ['c'], 0],
    ['„a b', [], 0],
    ['„a „b“ c', ['b'], 0],
    ['“a „b“ c', ['b'], 0],
    ['„a “b” c', ['b'], 0],
    ['a «b', [], 2],
    ['a b» «c»', ['c'], 3],
    ['«a «b» c', ['b'], 0],
    ['a »b', [], 2],
    ['a b› c', [], 3],
    ['「a', [], 0],
    ['a」「b」', ['b'], 1],
    ['«a› b', [], 0],
    ['"a " b" c', [], 0],
    ['a»b', [], 1],
  ])('reports the lone mark of %j', (text, expected, unbalanced) => {
    expect(quoted(text)).toEqual(expected);
    expect(unbalancedIn(text)).toBe(unbalanced);
  });

  test.each([
    ['sv', 'Hon sa ”ja”, »nej» och »kanske«.', ['ja', 'nej', 'kanske']],
    ['da', 'Han sagde »ja« og „nej“.', ['ja', 'nej']],
    ['pl', 'Powiedział „tak, «nie»” i „być" może.', ['tak, «nie»', 'być']],
    ['hu', 'Azt mondta: „igen »nem« talán”.', ['igen »nem« talán']],
    ['ru', '«Я читал „Правду“ вчера»', ['Я читал „Правду“ вчера']],
    ['fr', '« oui ‹ non › » ou «non»', [' oui ‹ non › ', 'non']],
    ['he', 'צה"ל ב„כן” ו”לא” ב"הארץ" צה״ל ״אולי״ ה”ארץ” צה”ל', ['כן', 'לא', 'הארץ', 'אולי', 'ארץ']],
    ['ar', 'قال ”نعم“ و “لا” و «ربما»', ['نعم', 'لا', 'ربما']],
    ['ja', '「はい『いいえ』」と＂言＂った。〝あ〟｢い｣', ['はい『いいえ』', '言', 'あ', 'い']],
    ['zh', '他说“好的‘不’行”和‘好’。', ['好的‘不’行', '好']],
    ['ko', '“‘아니’라고” ‘네’라고 《책》', ['‘아니’라고', '네']],
    ['ko-KP', '《로동신문》은', ['로동신문']],
    ['cs', '„ano ‚ne‘“', ['ano ‚ne‘']],
    ['th', '"ใช่"และ“ไม่”', ['ใช่', 'ไม่']],
  ])('reads the marks of %s', (language, text, expected) => {
    expect(quoted(text, language)).toEqual(expected);
    expect(unbalancedIn(text, language)).toBeUndefined();
  });

  test('gives ranges that stand between two marks and do not overlap', () => {
    const unit = fc.constantFrom(...'“”"‘’\'„«»‹›「」『』 a\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        let before = 0;
        for (const { start, end } of quotedRanges(text, 'en').ranges) {
          expect(start).toBeGreaterThan(before);
          expect(PAIRS).toContain(text.charAt(start - 1) + text.charAt(end));
          before = end;
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('quotationsIn', () => {
  const quotations = (text: string, printed: readonly string[]): string[] =>
    quotationsIn(text, 'en', (words) => printed.includes(words)).map(({ start, end }) =>
      text.slice(start, end),
    );

  test.each([['the soldiers’ camp'], ['the soldiers']])(
    'takes the reading that is printed: %j',
    (printed) => {
      expect(quotations('‘the soldiers’ camp’ it is', [printed])).toEqual([printed]);
    },
  );

  test('takes the likelier one where none is', () => {
    expect(quotations('‘the soldiers’ camp’ it is', [])).toEqual(['the soldiers’ camp']);
  });

  test('takes what may be apostrophes for marks only where the words are printed', () => {
    expect(quotations("'tis the season' and “so”", ['tis the season'])).toEqual([
      'tis the season',
      'so',
    ]);
    expect(quotations("'tis the season' and “so”", [])).toEqual(['so']);
  });
});

describe('quotedInArticle', () => {
  test.each([
    ['“a ‘b’ c” ‘d “e” f’', ['a ‘b’ c', 'b', 'd “e” f', 'e']],
    ["'Tis a' b", ['Tis a']],
    ['‘as’ b’', ['as’ b', 'as']],
    ['“a\n\n“b” c', ['a\n\n“b']],
    ['‘a\nb’', ['a\nb']],
    ['‘a.\nb’', []],
    ['‘a\nb’\n\nc', ['a\nb']],
  ])('finds every quotation that %j may have', (text, expected) => {
    expect(quotedInArticle(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    );
  });

  const paragraphs = (...texts: string[]): string => texts.join('\n\n');
  const quotedIn = (text: string, language = 'en'): string[] =>
    quotedInArticle(text, language).map(({ start, end }) => text.slice(start, end).trim());

  test.each([
    ['“”', 'en'],
    ['""', 'en'],
    ['‘’', 'en'],
    ["''", 'en'],
    ['„“', 'de'],
    ['„”', 'pl'],
    ['‚‘', 'de'],
    ['»«', 'de'],
    ['””', 'sv'],
    ['’’', 'sv'],
    ['»»', 'fi'],
    ['«»', 'ru'],
    ['‹›', 'fr'],
    ['「」', 'ja'],
    ['『』', 'ja'],
    ['＂＂', 'ja'],
  ])(
    'ends %s with its paragraph where the next does not begin with it',
    ([open, close], language) => {
      const said = (text: string): string => `${open ?? ''}${text}`;
      const lost = paragraphs(said('One two.'), 'He left.', `${said('Six.')}${close ?? ''} So.`);
      expect(quotedIn(lost, language)).toEqual(['One two.', 'Six.']);
      expect(quotedIn(lost.replaceAll('\n\n', '\n'), language)).toEqual(['One two.', 'Six.']);
      const sloppy = paragraphs(said('One two.'), `Three.${close ?? ''} So.`);
      expect(quotedIn(sloppy, language)).toEqual(['One two.']);
      const whole = paragraphs(said('One two.'), `${said('Three.')}${close ?? ''} So.`);
      expect(quotedIn(whole, language)).toEqual([whole.slice(1, -5)]);
      const wrapped = `So ${said('one two')}\nthree.${close ?? ''}\nSo.`;
      expect(quotedIn(wrapped, language)).toEqual(['one two\nthree.']);
    },
  );

  test.each([
    // Opened again once, and then not closed.
    [paragraphs('“One.', '“Two.', 'He left.'), ['One.\n\n“Two.']],
    // Nothing says where these end.
    [paragraphs('“One, he said.', 'He left.'), []],
    [paragraphs('“One, he said.', 'He left. “Six.”'), ['Six.']],
    [paragraphs('‘Amr went.', 'They were the boys’.', '‘Amr ate.'), []],
    // A line that only wraps begins no paragraph.
    [paragraphs('“One two three. Four\n“five” six.', 'Seven.'), ['five']],
    [paragraphs('“One two.\nThree four.”', 'Five.'), ['One two.\nThree four.']],
    // Paragraphs at line ends below a title.
    [paragraphs('Title', '“One two.\n“Three.” So.'), ['One two.\n“Three.']],
    [paragraphs('Title', '“One two.\nHe left.\n“Three.” So.'), ['Three.']],
    // A quotation within another.
    [
      paragraphs('‘He said “one.', '‘“Two” and three.’'),
      ['He said “one.\n\n‘“Two” and three.', 'one.\n\n‘“Two'],
    ],
    [
      paragraphs('“He said ‘one.', '“‘Two’ and three.”'),
      ['He said ‘one.\n\n“‘Two’ and three.', 'one.\n\n“‘Two'],
    ],
    [paragraphs('“He said «one.', '“Two» and three.”'), ['He said «one.\n\n“Two» and three.']],
    [paragraphs('“One isn’t two.', 'It isn’t.', '“Three.”'), ['One isn’t two.', 'Three.']],
    [
      paragraphs('« Un.', '» Deux. »', '« Trois.', 'Il part.', '« Quatre. »'),
      ['Un.\n\n» Deux.', 'Trois.', 'Quatre.'],
    ],
  ])('takes no words of the reporter from %j', (text, expected) => {
    expect(quotedIn(text)).toEqual(expected);
  });
});
