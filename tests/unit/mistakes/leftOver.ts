import { withBody } from '../../support/case.ts';
import { edited, EVENT } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** What came along with a text from elsewhere, or was to be replaced by words. */
export const LEFT_OVER: readonly Mistake[] = [
  {
    name: 'quotation marks as TeX has them',
    files: withBody("The harbour counted ``twelve''. [@gazette]"),
    says:
      'content/events/2024-03-04-count.md:21:21 unsupported-markdown: Unexpected ' +
      'quotation marks made of other signs' +
      ' | Write “ and ”, or " before and behind the words.',
  },
  {
    name: 'quotation marks made of commas',
    files: withBody("The harbour counted ,,twelve''. [@gazette]"),
    says:
      'content/events/2024-03-04-count.md:21:21 unsupported-markdown: Unexpected ' +
      'quotation marks made of other signs' +
      ' | Write “ and ”, or " before and behind the words.',
  },
  {
    name: 'an apostrophe that was broken in copying',
    files: withBody('The harbourâ€™s cranes. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:12 unsupported-markdown: Unexpected letters ' +
      'that were broken in copying' +
      ' | Write what stood there: the accents and signs of the text were lost.',
  },
  {
    name: 'a letter that was broken in copying',
    files: edited(EVENT, 'title: ', 'title: ZelenskyÃ½ '),
    says:
      'content/events/2024-03-04-count.md:2:8 unsupported-markdown: Unexpected letters ' +
      'that were broken in copying in “title”' +
      ' | Write what stood there: the accents and signs of the text were lost.',
  },
  {
    name: 'a sign that stands for a lost letter',
    files: withBody('The harbour\uFFFD counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:12 unsupported-markdown: Unexpected letters ' +
      'that were broken in copying' +
      ' | Write what stood there: the accents and signs of the text were lost.',
  },
  {
    name: 'a remark between signs',
    files: withBody('The harbour counted. %% check this %% [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:22 unsupported-markdown: Unexpected remark' +
      ' | Take it out: readers would see it. In the fields, a remark begins with #.',
  },
  {
    name: 'a remark of a programmer',
    files: withBody('The harbour counted. // ask Kim [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:22 unsupported-markdown: Unexpected remark' +
      ' | Take it out: readers would see it. In the fields, a remark begins with #.',
  },
  {
    name: 'the mark of a comment',
    files: withBody('The harbour[a] counted. [@gazette]'),
    says:
      'content/events/2024-03-04-count.md:21:12 unsupported-markdown: Unexpected mark of ' +
      'a comment' +
      ' | Take it out: it was copied with the text.',
  },
  {
    name: 'a citation of an actor',
    files: withBody('The harbour counted. [@ada-lund]'),
    says:
      'content/events/2024-03-04-count.md:21:23 unknown-citation: Unexpected citation of ' +
      '“ada-lund”, which is an actor, expected a source' +
      ' | Cite the source that prints it; a link is [words](actors/ada-lund).',
  },
  {
    name: 'a title that is still to be written',
    files: edited(EVENT, 'title: The harbour counts its cranes', 'title: TODO'),
    says:
      'content/events/2024-03-04-count.md:2:8 empty-text: Unexpected “TODO” in “title”, ' +
      'expected words' +
      ' | Fill it in, or leave the field out if it is optional.',
  },
  {
    name: 'quotation marks within those of YAML',
    files: edited(EVENT, 'twelve of them', '\'"twelve of them"\''),
    says:
      'content/events/2024-03-04-count.md:17:17 yaml-misread: Unexpected quotation marks ' +
      'around the words in “text” of the first of “quotes” of the claim “counted” ' +
      '(ada-lund), expected none: pages set them' +
      ' | Take them away.',
  },
];
