import type { Case } from '../../../support/case.ts';
import { ADDRESSES } from './addresses.ts';
import { DATES } from './dates.ts';
import { FIELDS } from './fields.ts';
import { MARKDOWN } from './markdown.ts';
import { STORAGE } from './storage.ts';
import { YAML } from './yaml.ts';

/** What is reported of one file by itself, by what it concerns. */
export const FILE_CASES: Readonly<Record<string, readonly Case[]>> = {
  storage: STORAGE,
  YAML,
  fields: FIELDS,
  dates: DATES,
  addresses: ADDRESSES,
  Markdown: MARKDOWN,
};
