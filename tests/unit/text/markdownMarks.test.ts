import { expect, test } from 'vitest';
import { sentence, title } from '../../../src/schema/texts.ts';
import { marksInPlainText } from '../../../src/text/markdownMarks.ts';

test.each([
  ['It is **twelve**.', [[6, 'strong emphasis']]],
  ['__Twelve__ cranes', [[0, 'strong emphasis']]],
  ['See [there](https://a.example/)', [[4, 'link']]],
  ['Twelve. [@gazette]', [[8, 'citation']]],
  [
    'Twelve&nbsp;cranes &#8217;',
    [
      [6, 'code of a character'],
      [19, 'code of a character'],
    ],
  ],
  [
    '~~a~~ ==b==',
    [
      [0, 'struck-out text'],
      [6, 'highlight'],
    ],
  ],
  ['[[a ~~b~~]]', [[0, 'wiki link']]],
])('a text of a field has its marks: %s', (text, marks) => {
  expect(marksInPlainText(text).map(({ offset, name }) => [offset, name])).toEqual(marks);
});

test('a text of a field may have signs that mark nothing', () => {
  const ordinary = ['f**k and s**t', 'a__b__c', '[sic](see below)', 'R&D; AT&T', '2 ** 3', '*a*'];
  expect(ordinary.flatMap(marksInPlainText)).toEqual([]);
});

test.each([title, sentence])('a field reports the first of them', (type) => {
  const { error } = type.safeParse('The **harbour** [@gazette]');
  expect(error?.issues).toMatchObject([
    { message: 'Unexpected strong emphasis', params: { rule: 'unsupported-markdown' } },
  ]);
});
