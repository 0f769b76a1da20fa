import { describe, expect, test } from 'vitest';
import { proseHtml } from '../../../../src/views/parts/prose.ts';
import { siteOf } from '../../../../src/views/site.ts';
import { sourceView } from '../../../../src/views/pages/sourcePage.ts';
import { archive, body, event, source } from '../../../support/archive.ts';

const SITE = siteOf(
  archive({
    sources: [source('gazette', '2024-10-24', { label: 'The “Gazette” & <co>' }), source('herald')],
    events: [event('a', '2024', ['gazette', 'herald'])],
  }),
);
const html = (markdown: string): string => proseHtml(SITE, body(markdown), ['gazette', 'herald']);

describe('prose as HTML', () => {
  test('has paragraphs, lists, headings, emphasis and links', () => {
    expect(
      html(
        '## Count\n\nOne *two* **three**  \n[four](https://herald.example/?a=1&b=2 ' +
          '"five").\n\n- six\n',
      ),
    ).toBe(
      '<h2>Count</h2>\n<p>One <em>two</em> <strong>three</strong><br>\n<a ' +
        'href="https://herald.example/?a=1&#x26;b=2" ' +
        'title="five">four</a>.</p>\n<ul>\n<li>six</li>\n</ul>',
    );
  });

  test('has the number of a source for a citation, which leads to its place in the list', () => {
    expect(html('Counted. [@herald; @gazette]')).toBe(
      '<p>Counted. <span class="citation" data-pagefind-ignore="">' +
        '<a href="#_source-herald" aria-label="Source 2: Label of herald">2</a>, ' +
        '<a href="#_source-gazette" aria-label="Source 1: The “Gazette” &#x26; <co>">1</a>' +
        '</span></p>',
    );
  });

  test('shows as text what looks like markup', () => {
    expect(html('A &lt;b&gt;crane&lt;/b&gt; &amp; "more" \\<script>')).toBe(
      '<p>A &#x3C;b>crane&#x3C;/b> &#x26; "more" &#x3C;script></p>',
    );
  });

  test('cannot be led out of an attribute', () => {
    expect(html('[a](https://herald.example/"onclick="x "t\\" onclick=\\"y")')).not.toMatch(
      /"\s*onclick="/,
    );
  });

  test('is the same each time: making it changes nothing', () => {
    const root = body('Counted. [@gazette]');
    expect(proseHtml(SITE, root, ['gazette'])).toBe(proseHtml(SITE, root, ['gazette']));
  });

  test('on the page of a source has no citation that leads nowhere', () => {
    const site = siteOf(
      archive({
        sources: [
          source('gazette', '2024', { body: body('It repeats another. [@herald]') }),
          source('herald'),
        ],
      }),
    );
    expect(
      sourceView(site, source('gazette', '2024', { body: body('It repeats another. [@herald]') }))
        .note,
    ).not.toMatch(/>0</);
  });
});
