import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/scripts/excerpts.ts';
import type { Term } from '../../../src/scripts/askedWords.ts';
import type { Fragment, Part } from '../../../src/scripts/excerpts.ts';
import { indexedText } from '../../../src/text/indexedText.ts';

const bracketed = (parts: readonly Part[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/**
 * A fragment in which the words in brackets were searched for, `#id` begins the row of that id, and
 * `#_id` another part of the page.
 */
function fragment(text: string, title = 'The title'): Fragment {
  const words: string[] = [];
  const anchors: { element: string; id: string; location: number }[] = [];
  const hits: { location: number; balanced_score: number }[] = [];
  for (const word of text.split(' ')) {
    if (word.startsWith('#'))
      anchors.push({
        element: word.startsWith('#_') ? 'div' : 'tr',
        id: word.slice(1),
        location: words.length,
      });
    else {
      if (word.includes('[')) hits.push({ location: words.length, balanced_score: 1 });
      words.push(word.replace(/[[\]]/g, ''));
    }
  }
  return {
    url: '/x/',
    content: words.join(' '),
    meta: { title },
    anchors,
    weighted_locations: hits,
  };
}
const show = (given: Fragment, most = 3, terms: readonly Term[] = []) => {
  const { title, passages } = excerptOf(given, most, terms);
  return {
    title: bracketed(title),
    passages: passages.map(({ anchor, parts }) => [anchor, bracketed(parts)]),
  };
};

describe('a page that was found', () => {
  test('shows the words in its title and in its claims, each with its address', () => {
    expect(
      show(
        fragment(
          '23 October. The [soldiers] come. Prose of no matter. #one Kirby: “[fair] ' +
            '[targets].” #two Nobody: nothing.',
          'The soldiers come',
        ),
      ),
    ).toEqual({
      title: 'The [soldiers] come',
      passages: [['one', 'Kirby: “[fair targets].”']],
    });
  });

  test('shows first what has most of the different words', () => {
    expect(
      show(
        fragment(
          'The title. #one [soldiers] and [soldiers] and [soldiers] #two [3,000] [soldiers]',
        ),
      ).passages.map(([anchor]) => anchor),
    ).toEqual(['two', 'one']);
    expect(show(fragment('The title. #one [a] #two [a] #three [a]'), 2).passages).toHaveLength(2);
  });

  test('cuts a long passage around the words, and says so', () => {
    const filler = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    const [[, text] = []] = show(fragment(`The title. ${filler} [found] ${filler}`)).passages;
    expect(text).toMatch(/^…w52 .*w59 \[found\] w0 .*…$/);
    expect(text?.split(' ')).toHaveLength(30);
  });

  test('says whose the words of a long claim are from which it shows a part', () => {
    const filler = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    const passage = (text: string) => show(fragment(`The title. ${text}`)).passages[0];
    expect(passage(`#one Ada for the town (in May): ${filler} [found]`)).toEqual([
      'one',
      expect.stringMatching(/^Ada for the town \(in May\): …w31 .*w59 \[found\]$/),
    ]);
    expect(passage(`#one [Ada]: ${filler}`)).toEqual([
      'one',
      expect.stringMatching(/^\[Ada\]: w0 .* w28…$/),
    ]);
    expect(passage(`#one a b c d e f g h i j Ada: [so] ${filler}`)).toEqual([
      'one',
      expect.stringMatching(/^a b c d e f g h i j Ada: \[so\] w0 .*…$/),
    ]);
    // Not where the words of another follow the claim.
    expect(passage(`#one Ada: so. #_evidence ${filler} so: [found]`)).toEqual([
      undefined,
      expect.stringMatching(/^…w32 .* w59 so: \[found\]$/),
    ]);
  });

  test('shows no passage when nothing was searched for', () => {
    expect(show(fragment('The title. Prose.'))).toEqual({ title: 'The title', passages: [] });
  });

  test('keeps its title when the text does not have it', () => {
    expect(show(fragment('Prose with [this].', 'Another title'))).toEqual({
      title: 'Another title',
      passages: [[undefined, 'Prose with [this].']],
    });
  });

  test('reads entities of the index as the signs they stand for, and everything as text', () => {
    const given = fragment(
      'The &lt;b&gt; title. #one &lt;script&gt;[evil]&lt;/script&gt; <img>',
      'The <b> title',
    );
    const { title, passages } = excerptOf(given, 1);
    expect(bracketed(title)).toBe('The <b> title');
    expect(passages[0]?.parts).toEqual([
      { text: '<script>evil</script>', marked: true },
      { text: ' <img>', marked: false },
    ]);
  });

  test('joins what stands in a script without spaces, and marks all that was searched for', () => {
    const content = indexedText('北朝鮮が3,000人を送った。 Łódź 北朝鮮');
    const given: Fragment = {
      url: '/x/',
      content: `${indexedText('北朝鮮兵')} ${content}`,
      meta: { title: indexedText('北朝鮮兵') },
      anchors: [],
      // The first of three pairs, the number, and the pair that begins with what follows it.
      weighted_locations: [4, 8, 9].map((location) => ({ location, balanced_score: 1 })),
    };
    const terms = [
      { text: '北朝鮮', how: 'anywhere' },
      { text: '人', how: 'anywhere' },
      { text: '3000', how: 'beginning' },
    ] as const;
    expect(show(given, 3, terms)).toEqual({
      title: '[北朝鮮]兵',
      passages: [[undefined, '[北朝鮮]が[3,000人]を送った。 Łódź [北朝鮮]']],
    });
    expect(show(given, 3, [{ text: '北送', how: 'anywhere' }]).passages).toEqual([
      [undefined, '[北]朝鮮が[3,000人]を送った。 Łódź 北朝鮮'],
    ]);
  });
});
