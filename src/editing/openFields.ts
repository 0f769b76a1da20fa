import { DRAFT } from '../schema/draft.ts';
import { entryFields } from '../schema/kinds.ts';
import { STATUS_FIELDS } from '../schema/status.ts';
import type { FileKind } from './entryText.ts';
import type { FieldAbout } from './fields.ts';

/** Fields of a file’s later life: a new file has none, so they are not spelt out. */
export const LATER: ReadonlySet<string> = new Set([
  DRAFT,
  ...Object.keys(entryFields),
  ...STATUS_FIELDS,
]);

/** The optional fields that most new files have, so that nobody has to look for them. */
const OFTEN: Readonly<Record<FileKind, readonly string[]>> = {
  events: ['datePrintedIn', 'dateBasis', 'places'],
  sources: ['publisher', 'byline', 'published', 'publishedBasis', 'url', 'language'],
  actors: [],
  measures: [],
  places: [],
  threads: [],
  claims: ['figure', 'quotes', 'relations'],
};

/** Whether a field of a new file is seen at once, and not only when somebody looks for more. */
export const isOpenField = (kind: FileKind, { name, required }: FieldAbout): boolean =>
  required || OFTEN[kind].includes(name);
