import type { z } from 'zod';
import { replacing } from '../../problems/mend.ts';
import type { Mend } from '../../problems/mend.ts';
import { isId } from '../../schema/idForm.ts';
import { fieldNamesAt } from '../fieldNames.ts';
import { isSamePath } from '../unknownFields.ts';
import type { FieldPath, YamlPlaces } from '../yamlPlaces.ts';

/** What has a meaning within the brackets of a list, and none outside of them. */
const HAS_MARKS = /[[\]{},#]|: /;

/** What stands in the place of a list, as the list of it; nothing where that is not certain. */
function asList(raw: string, ofGroups: boolean): string | undefined {
  if (raw.includes('\n') || raw === '') return undefined;
  if (ofGroups) return raw.startsWith('{') && raw.endsWith('}') ? `[${raw}]` : undefined;
  if (/^(["']).*\1$/.test(raw)) return `[${raw}]`;
  const items = raw.split(/\s*,\s*/);
  if (items.every(isId)) return `[${items.join(', ')}]`;
  return HAS_MARKS.test(raw) || /^[-?&*!|>%@`]/.test(raw) ? undefined : `[${raw}]`;
}

/** The mend of a field that has one value where a list of such values belongs. */
export function listMend(
  path: FieldPath,
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  yaml: YamlPlaces,
): Mend[] | undefined {
  const isNoList = issues.some(
    (issue) =>
      issue.code === 'invalid_type' && issue.expected === 'array' && isSamePath(issue.path, path),
  );
  if (!isNoList) return undefined;
  let raw = '';
  const place = yaml.atText(path, (text) => {
    raw = text;
    return 0;
  });
  const list = asList(raw, fieldNamesAt(schema, path).length > 0);
  return list === undefined ? undefined : [replacing(place, raw, list)];
}
