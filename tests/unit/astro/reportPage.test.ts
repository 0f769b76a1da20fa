import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { reportPage } from '../../../src/astro/reportPage.ts';
import { FILE_START, problemAt } from '../../../src/problems/problem.ts';

const problem = problemAt('content/a.md', FILE_START, 'id-form', 'Unexpected id “<B>”');

test.each([
  [[problem], '1 problem in the content'],
  [[problem, problem], '2 problems in the content'],
])('the page counts its problems in its title and its heading', (problems, count) => {
  const page = load(reportPage(problems, '/reload.ts'));
  expect([page('title').text(), page('h1').text()]).toEqual([count, count]);
  expect(page('li')).toHaveLength(problems.length);
  expect(page('li b').first().text()).toBe('id-form');
});
