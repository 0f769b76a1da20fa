import { withBody } from '../../support/case.ts';
import type { Mistake } from './mistake.ts';

const OTHERWISE = ['[source: gazette]', '\\[@gazette\\]', '[@gazette](https://gazette.example/a)'];

/** Citations in another form than that of one, in a paragraph that has no other. */
export const OF_CITATIONS: readonly Mistake[] = [
  {
    name: 'a citation with the page of its source',
    files: withBody('The harbour counted. [@gazette, p. 3]'),
    says:
      'content/events/2024-03-04-count.md:21:23 citation-form: Unexpected “@gazette, p. 3” in a ' +
      'citation, expected @ and a source’s id | Write [@gazette].',
  },
  ...OTHERWISE.map((written) => ({
    name: `the citation ${written}`,
    files: withBody(`The harbour counted. ${written}`),
    says:
      'content/events/2024-03-04-count.md:21:22 uncited-paragraph: Unexpected ' +
      `“${written}”, expected a citation | Write [@gazette].`,
  })),
];
