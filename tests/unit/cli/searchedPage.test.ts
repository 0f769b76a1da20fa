import { describe, expect, test } from 'vitest';
import { isSearched, searchedPage } from '../../../src/cli/searchedPage.ts';
import { readIndexed, shownText } from '../../../src/text/indexedText.ts';

const page = (entry: string): string =>
  '<html lang="en"><head><title>Łódź</title></head><body><p>The story</p>' +
  `<article data-pagefind-body data-kind="a > b">${entry}</article><p>Next</p></body></html>`;

/** The entry of a page as the index gets it. */
const entryOf = (html: string): string =>
  /<article[^>]*"[^"]*">(.*)<\/article>/s.exec(searchedPage(html, () => undefined))?.[1] ?? '';

describe('a page as the search index is given it', () => {
  test('is one that says that it is searched', () => {
    expect(isSearched(page(''))).toBe(true);
    expect(isSearched('<article>')).toBe(false);
  });

  test('is the same where the index can read all of it', () => {
    const html = page('<p title="a > b">Said &amp; done: 3,000 &lt;b&gt;</p><!-- <p>ł</p> -->');
    expect(searchedPage(html, () => undefined).replace(/<title>.*<\/title>/, '')).toBe(
      html.replace(/<title>.*<\/title>/, ''),
    );
  });

  test('has its words and its attributes as the index can find them', () => {
    const entry = entryOf(
      page('<p data-pagefind-text="Łódź &amp; 北" id="ł">“Łódź”&#x26;<b>北朝</b>鮮</p>'),
    );
    const [, attribute = '', text = ''] =
      /data-pagefind-text="([^"]*)" id="ł">(.*)<\/p>/s.exec(entry) ?? [];
    expect(shownText(attribute)).toBe('Łódź &amp; 北');
    const words = text
      .replace(/<[^>]*>/g, '')
      .trim()
      .split(/\s+/)
      .map(readIndexed);
    expect(words.map(({ shown }) => shown)).toEqual(['“Łódź”&', '北', '朝', '鮮']);
    expect(words[0]?.key).toContain('lodz');
  });

  test('has the names that its own searched text asks for', () => {
    const asked: string[] = [];
    const html = searchedPage(
      page(
        '<h1>Ada &amp; <br>Bo</h1><div data-pagefind-ignore><p>Not <i>this</i></p></div><p>Yes</p>',
      ),
      (text) => {
        asked.push(text.replace(/\s+/g, ' '));
        return 'Ada | "Åda"';
      },
    );
    expect(asked).toEqual([' Ada & Bo Yes ']);
    expect(html).toContain(
      '<meta data-pagefind-meta="names[content]" content="Ada | &quot;Åda&quot;"></head>',
    );
  });
});
