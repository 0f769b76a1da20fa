import { compareSaid } from '../domain/said.ts';
import { claimFields } from '../schema/claim.ts';
import type { Site } from '../views/site.ts';
import { actorName, claimRow } from './claimRow.ts';
import type { ClaimRow } from './claimRow.ts';
import { csvFile, ids, lines } from './csvFile.ts';
import { figureColumns, otherFigureColumns } from './figureColumns.ts';
import type { PublicClaim } from './publicClaim.ts';
import { dateColumns, joined, standingFor, withOthers } from './tableColumns.ts';
import { publicDateOf, publicDateOfEvent } from './publicDate.ts';

const quoteLines = ({ quotes }: PublicClaim): string =>
  lines(quotes.map(({ source, text }) => `${source}: ${text}`));

type QuotePart = 'proof' | 'verified' | 'translated' | 'original' | 'originalVerified';

/** One line for each quotation, empty where it has no such part. */
const quotePart = (part: QuotePart) => ({
  cell: ({ claim }: ClaimRow): string =>
    lines(claim.quotes.map((quote) => String(quote[part] ?? ''))),
  field: 'quotes' as const,
});

type RelationPart = 'kind' | 'claim' | 'knownSince' | 'knownSinceSureness';

/** One line for each relation, empty where the part is not known. */
const relationLines = ({ relations }: PublicClaim, part: RelationPart): string =>
  lines(relations.map((relation) => relation[part] ?? ''));

const {
  verified_in: figureVerifiedIn,
  as_of_sureness: asOfSureness,
  proof: figureProof,
  ...ofFigure
} = standingFor('figure', figureColumns);

const COLUMNS = withOthers(claimFields, ({ placed }: ClaimRow) => placed.claim, {
  claim: { cell: ({ claim }) => claim.ref, field: 'id' },
  address: { cell: ({ claim }) => claim.address },
  ...dateColumns('said', ({ claim }: ClaimRow) => claim.said, 'said'),
  occasion: { cell: ({ claim }) => claim.occasion, field: 'occasion' },
  known_since: { cell: ({ claim }) => claim.knownSince },
  event: { cell: ({ placed }) => placed.event.id },
  ...dateColumns('date', ({ placed }: ClaimRow) => publicDateOf(placed.event.date)),
  by: { cell: ({ claim }) => claim.by, field: 'by' },
  by_name: { cell: ({ site, claim }) => actorName(site, claim.by) },
  on_behalf_of: { cell: ({ claim }) => claim.onBehalfOf, field: 'onBehalfOf' },
  on_behalf_of_name: { cell: ({ site, claim }) => actorName(site, claim.onBehalfOf) },
  says: { cell: ({ claim }) => claim.says, field: 'says' },
  ...ofFigure,
  quotes: { cell: ({ claim }) => quoteLines(claim), field: 'quotes' },
  relation: { cell: ({ claim }) => relationLines(claim, 'kind'), field: 'relations' },
  relation_claim: { cell: ({ claim }) => relationLines(claim, 'claim'), field: 'relations' },
  sources: { cell: ({ claim }) => ids(claim.sources), field: 'sources' },
  figure_verified_in: figureVerifiedIn,
  quotes_verified: quotePart('verified'),
  date_sureness: { cell: ({ placed }) => publicDateOfEvent(placed.event).sureness },
  said_sureness: { cell: ({ claim }) => claim.said?.sureness ?? null },
  known_since_sureness: { cell: ({ claim }) => claim.knownSinceSureness },
  as_of_sureness: asOfSureness,
  event_withdrawn: { cell: ({ placed }) => placed.event.withdrawn?.date ?? null },
  relation_known_since: {
    cell: ({ claim }) => relationLines(claim, 'knownSince'),
    field: 'relations',
  },
  relation_known_since_sureness: {
    cell: ({ claim }) => relationLines(claim, 'knownSinceSureness'),
    field: 'relations',
  },
  figure_proof: figureProof,
  quotes_proof: quotePart('proof'),
  quotes_translated: quotePart('translated'),
  quotes_original: quotePart('original'),
  quotes_original_verified: quotePart('originalVerified'),
  via: { cell: ({ placed }) => ids(placed.claim.via), field: 'via' },
});

const ALL_COLUMNS = joined(COLUMNS, otherFigureColumns);

/**
 * Every claim as a line of `/data/v1/claims.csv`, in the order in which they were said. `said` is
 * when a claim was made, `date` that of the event that it is about. A quotation stands as
 * `<source-id>: <words>`, and line by line beside it whether that source was checked and has these
 * words, and what its text shows of them (`proved`, `not-proved`, `not-checked`); of a translation
 * also its original, and the same of that. Each relation has a line in four columns: its kind, the
 * claim that it leads to, since when it was known, and how sure that day is. A figure has the ids
 * of the sources that were checked and print it.
 */
export const claimsCsv = (site: Site): string =>
  csvFile(
    ALL_COLUMNS,
    [...site.index.claim.values()].sort(compareSaid).map((placed) => claimRow(site, placed)),
  );
