import { expect, test } from 'vitest';
import { linesOf } from '../../changes/readerPages.ts';

test('the lines of a page are its texts as they are read on a screen', () => {
  expect(
    linesOf(`<head><title>Not read</title></head><body>
      <p>One <b>bold</b>
      word<script>no()</script>.</p>
      <ul><li>First</li><li><a href="/">Second</a><a class="permalink">#</a></li></ul>
      <p><span>4 May</span><bdi>Rome</bdi></p><p class="printed-only">On paper</p>
      <svg><text>Drawn</text></svg><table><tr><th>Who</th><td>Ada</td></tr></table>`),
  ).toEqual(['One bold word.', 'First', 'Second', '4 May Rome', 'Who', 'Ada']);
});
