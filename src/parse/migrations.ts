import type { Document } from 'yaml';
import type { CLAIMS } from '../schema/event.ts';
import type { Kind } from '../schema/kinds.ts';
import { RELATION_LIST } from './relationForm.ts';
import type { TextEdit } from './textEdits.ts';

/** A change of the form of content files: how an old form becomes the one of today. */
export interface Migration {
  /** the day on which the form changed and a word for it, such as `2026-03-01-places` */
  id: string;
  /** the files whose form changed */
  kind: Kind | typeof CLAIMS | 'story';
  /** what becomes of the old form, in one sentence for the person who runs `npm run migrate` */
  what: string;
  /**
   * The edits that make an old form the new one, and none where there is nothing to do: also in a
   * file that this migration has already rewritten. Edits of the text and not a new text, so that
   * comments, quotation marks and line breaks stay as their author set them.
   *
   * The fields need not be valid: what has neither the old form nor the new one is left alone, and
   * the check reports it.
   * @param document the fields, each node with its range in `text`
   * @param text the fields as they stand in the file, with \n line ends
   */
  rewrite: (document: Document, text: string) => TextEdit[];
}

/** All changes of form, the oldest first. None is ever taken out: old files stay readable. */
export const MIGRATIONS: readonly Migration[] = [...RELATION_LIST];
