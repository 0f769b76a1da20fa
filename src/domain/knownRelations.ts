import { relationFields } from '../schema/relation.ts';
import type { Relation } from '../schema/relation.ts';
import { knownFields } from './knownFields.ts';
import type { Known } from './knownFields.ts';
import { sourcesOfRelation } from './relationSources.ts';
import type { VerifiedClaim } from './verification.ts';

/**
 * The relations of a claim that a known source prints.
 * @param addresses the addresses of the claims that are known on the day; a relation to any other
 *   claim is left out
 */
export const knownRelations = (
  claim: VerifiedClaim,
  known: Known,
  addresses: ReadonlySet<string>,
): Relation[] =>
  claim.relations
    .filter(
      (relation) =>
        addresses.has(relation.claim) &&
        sourcesOfRelation(claim, relation).some((id) => known.sources.has(id)),
    )
    .map((relation) => knownFields(relationFields, relation, {}, known));
