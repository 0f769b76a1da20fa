import { cut } from '../../src/basics/messages.ts';
import type { Proof } from '../../src/fingerprint/proof.ts';
import { MAX_TEXT } from './form.ts';
import type { Statement } from './form.ts';
import type { SiteData } from './siteData.ts';

type PublicFigure = NonNullable<SiteData['events'][number]['claims'][number]['figure']>;

const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** The least certain first: it is what a reviewer has to look up. */
const BY_CERTAINTY: readonly Proof[] = ['not-proved', 'not-checked', 'proved'];

/** A figure in words: “Cost: more than 23,000,000 (asOf 2019-03-14)”. */
function figureText(figure: PublicFigure & { outOf?: unknown }, data: SiteData): string {
  const { hedge, low, high, asOf, scope, expected, outOf } = figure;
  const measure = data.measures.find(({ id }) => id === figure.measure)?.title ?? figure.measure;
  const ends = [...new Set([low, high])].filter((end) => end !== null);
  const number = ends.map((end) => NUMBERS.format(end)).join(' and ');
  const share = typeof outOf === 'number' ? ` of ${NUMBERS.format(outOf)}` : '';
  const more = [...(scope === null ? [] : [scope]), ...(expected ? ['expected'] : [])];
  const words = `${hedge === 'exactly' ? '' : `${hedge.replaceAll('-', ' ')} `}${number}${share}`;
  return `${measure}: ${[words, ...more, `as of ${asOf.edtf}`].join(', ')}`;
}

/** Every figure and quotation of a site. */
function statementsIn(data: SiteData): Statement[] {
  const quotation = (
    address: string,
    { text, proof }: { text: string; proof: Proof },
    provedBy: readonly string[],
  ): Statement => ({ kind: 'quotation', address, text, proof, provedBy: [...provedBy] });
  const ofEvents = data.events.flatMap((event) => {
    const page = `/events/${event.id}/`;
    const ofClaims = event.claims.flatMap(({ id, figure, quotes }) => [
      ...(figure === null
        ? []
        : [
            {
              kind: 'figure' as const,
              address: `${page}#${id}`,
              text: figureText(figure, data),
              proof: figure.proof,
              provedBy: figure.verifiedIn,
            },
          ]),
      ...quotes.map((quote) =>
        quotation(`${page}#${id}`, quote, quote.proof === 'proved' ? [quote.source] : []),
      ),
    ]);
    const ofFields = event.fieldQuotations.map((own) =>
      quotation(own.claim === null ? page : `${page}#${own.claim}`, own, own.verifiedIn),
    );
    const ofBody = event.bodyQuotations.map((own) => quotation(page, own, own.verifiedIn));
    return [...ofClaims, ...ofFields, ...ofBody];
  });
  const ofSources = data.sources.flatMap(({ id, noteQuotations }) =>
    noteQuotations.map((own) => quotation(`/sources/${id}/`, own, own.verifiedIn)),
  );
  return [...ofEvents, ...ofSources].map((found) => ({
    ...found,
    text: cut(found.text, MAX_TEXT),
    provedBy: found.provedBy.slice(0, 20),
  }));
}

/**
 * The figures and quotations that are new or read differently, and those of which less or more is
 * proved than before; the least certain first.
 * @param moves the old path of each page that has a new one
 */
export function changedStatements(
  before: SiteData,
  after: SiteData,
  moves: ReadonlyMap<string, string>,
): Statement[] {
  const newPaths = new Map([...moves].map(([path, from]) => [from, path]));
  const old = statementsIn(before).map((statement) => {
    const [path = '', ...claim] = statement.address.split('#');
    return { ...statement, address: [newPaths.get(path) ?? path, ...claim].join('#') };
  });
  const keyOf = ({ kind, address, text, proof }: Statement): string =>
    JSON.stringify([kind, address, text, proof]);
  const known = new Set(old.map(keyOf));
  const oldFigures = new Map(
    old.flatMap(({ kind, address, text }) => (kind === 'figure' ? [[address, text]] : [])),
  );
  return statementsIn(after)
    .filter((statement) => !known.has(keyOf(statement)))
    .map((statement) => {
      const was = statement.kind === 'figure' ? oldFigures.get(statement.address) : undefined;
      return was === undefined || was === statement.text ? statement : { ...statement, was };
    })
    .sort((a, b) => BY_CERTAINTY.indexOf(a.proof) - BY_CERTAINTY.indexOf(b.proof));
}

/** Sources that have no fingerprint and had one before or were not there. */
export function newlyUnchecked(
  before: SiteData,
  after: SiteData,
): { path: string; label: string }[] {
  const unchecked = ({ sources }: SiteData): SiteData['sources'] =>
    sources.filter(({ fingerprint }) => fingerprint === null);
  const known = new Set(unchecked(before).map(({ id }) => id));
  return unchecked(after)
    .filter(({ id }) => !known.has(id))
    .map(({ id, label }) => ({ path: `/sources/${id}/`, label: cut(label, MAX_TEXT) }));
}
