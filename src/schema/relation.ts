import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { claimAddress, idAmong } from './ids.ts';
import { listOf } from './list.ts';

export const RELATION_KINDS = ['denies', 'confirms', 'revises', 'repeats', 'differs'] as const;

/** What a claim does to another claim. */
export const relationFields = declareFields('relation', {
  kind: field(z.enum(RELATION_KINDS), {
    description:
      `${RELATION_KINDS.join(', ')}. ` +
      '`differs` is for a source that itself sets the two side by side as different.',
    example: 'denies',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  claim: field(claimAddress, {
    description: 'The other claim.',
    example: '2019-03-14-delay-announced#a-year-late',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  sources: field(listOf(idAmong('sources')).min(1).optional(), {
    description: 'The sources of the claim that print the relation. Left out: all of them.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

export const relationSchema = group(relationFields);

export type Relation = z.infer<typeof relationSchema>;
