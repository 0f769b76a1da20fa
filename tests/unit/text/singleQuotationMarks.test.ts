import { describe, expect, test } from 'vitest';
import { doubleQuotedRanges } from '../../../src/text/doubleQuotationMarks.ts';
import { blankLinesOf } from '../../../src/text/paragraphs.ts';
import { singleQuotedRanges } from '../../../src/text/singleQuotationMarks.ts';

const read = (text: string, language = 'en') =>
  singleQuotedRanges(text, language, doubleQuotedRanges(text, language).ranges, blankLinesOf(text));

/** What is quoted: `a|b` where a quotation may as well be `b`, `?` before what may be none. */
const singles = (text: string, language?: string): string[] =>
  read(text, language).ranges.map(({ start, end, otherEnds, isCertain }) => {
    const readings = [end, ...otherEnds].map((each) => text.slice(start, each));
    return (isCertain ? '' : '?') + readings.join('|');
  });

describe('singleQuotedRanges', () => {
  test.each([
    ['China’s ‘silence is striking’, he says', ['silence is striking']],
    ["the troops' mission is 'fake news', he says", ['fake news']],
    ['“they call it ‘a day’s work’ here”', ['a day’s work']],
    ["'90s music and 'news'", ['news']],
    ['‘𝐛𝐨𝐥𝐝’', ['𝐛𝐨𝐥𝐝']],
    ["'a' and 'b'", ['a', 'b']],
    ["‘a' b’ ‘c‘ d’", ["a' b", 'c‘ d']],
    ["'a ‘b’ c'", ['b']],
    ["'a 'b' c'", ['b']],
    ['‚a’ b‘', ['a’ b|a']],
    ['‚a’ b', ['a']],
    ['‘a ’b c’', ['a ’b c']],
    ['‘they’re here’', ['they’re here']],
    ["'7'", ['7']],
    ["don't say 'It's ours.'", ["It's ours."]],
    ['„er sagt ‚Lüge‘ dazu“ und ‚Quatsch‘', ['Lüge', 'Quatsch']],
    ['‘he said “yes” to me’', ['he said “yes” to me']],
    ["('yes')—'no'—'maybe'", ['yes', 'no', 'maybe']],
    ['‘one\n\n‘two’ three', ['one\n\n‘two']],
    ['‘one\n\ntwo’ three', []],
    ["他说‘好的’，也说'行'的", ['好的', '行']],
    ["그는 ‘좋다’고, '아니'라고", ['좋다', '아니']],
  ])('finds the quotations of %j', (text, expected) => {
    expect(singles(text)).toEqual(expected);
  });

  test.each([
    ["don't, they’re, o'clock, Sana'a, Qur’an, Hawai‘i, об’єкт, צ'ילי"],
    ['the soldiers’ barracks, the boys’, ma’, goin’ home'],
    ['’tis, ’90s, rock ’n’ roll, ’em'],
    ["'tis, the '90s, rock 'n' roll, rock ‘n’ roll and ‘tis the ‘90s"],
    ["x'a' b, a ' news' here"],
    ["6'5, 6' tall, 40°26'46"],
    ["’a' b ’c"],
    ["'Abd al-Rahman's men"],
    ["un po' d'acqua e l'azione dell’uomo"],
    [''],
  ])('finds none in %j', (text) => {
    expect(singles(text)).toEqual([]);
  });

  test.each([
    ['‘the soldiers’ barracks were hit’ he said', ['the soldiers’ barracks were hit|the soldiers']],
    ['‘nice guys’ and the ‘bad’', ['nice guys', 'bad']],
    ['‘nice guys’ went to the teachers’ room', ['nice guys|nice guys’ went to the teachers']],
    ['‘Nice guys’ went home', ['?Nice guys']],
    ["'tis the season' he sang", ['?tis the season']],
    ['’no’ he said', ['?no']],
    ['‘we’re goin’ home’', ['we’re goin’ home|we’re goin']],
    ["'over 6' tall'", ["over 6' tall|over 6"]],
  ])('says what the marks of %j leave open', (text, expected) => {
    expect(singles(text)).toEqual(expected);
  });

  test.each([
    ['sv', 'Hon sa ’nej’.', ['nej']],
    ['fi-FI', '”kyllä ’ehkä’ niin”', ['ehkä']],
    ['de', '’nein’', ['?nein']],
    ['nl', "'s morgens vroeg' zei hij", ['?s morgens vroeg']],
    ['it', "la 'ndrangheta c'è, un 'si'", ['si']],
    ['de', "'im Westen' sagte er", ['im Westen']],
  ])('goes by the language %s', (language, text, expected) => {
    expect(singles(text, language)).toEqual(expected);
  });

  test.each([
    ['‘silence is striking, he says', [0]],
    ['‚nein', [0]],
    ['the ‘okina and ‘a’', [4]],
    ["'silence, ’silence, soldiers’", []],
    ['‘90s and ‘tis', []],
  ])('names the marks of %j that may have lost their partner', (text, lone) => {
    expect(read(text).lone).toEqual(lone);
  });
});
