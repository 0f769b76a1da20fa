import type { FileKind } from '../../editing/entryText.ts';
import type { Problem } from '../../problems/problem.ts';
import { CLAIMS } from '../../schema/event.ts';
import { KINDS } from '../../schema/kinds.ts';
import { fingerprintStep } from './blankFile.ts';
import type { NewThing } from './newFile.ts';

/** What something new is called. */
export const wordFor = (kind: FileKind): string => (kind === CLAIMS ? 'claim' : KINDS[kind].type);

/** Whether a note says what the next steps do not say. */
const isNews = ({ rule }: Problem): boolean =>
  !['source-unverified', 'unused-entry', 'names-draft'].includes(rule);

/**
 * What is left to do when the files are there, a line each.
 * @param notes what the check notes of what is new
 */
export function nextSteps(made: readonly NewThing[], notes: readonly Problem[]): string[] {
  const drafts = made.filter(({ form }) => form.values.draft === true);
  const sources = made.filter(({ kind }) => kind === 'sources');
  return [
    ...(made.some(({ kind }) => kind === 'events')
      ? ['Its text, where it is to have one, goes below the second line of ---, in any editor.']
      : []),
    ...drafts.map(
      ({ kind, id }) =>
        `The ${wordFor(kind)} “${id}” is a draft, because nothing names it yet or it names a ` +
        'draft. When that has changed, take out its line “draft: true”: then it is published.',
    ),
    ...sources.map(({ id }) => fingerprintStep(id)),
    ...notes.filter(isNews).map(({ message, tip }) => `Note: ${message}. ${tip}`),
    'Then: npm run check, and npm run dev to see it.',
  ];
}
