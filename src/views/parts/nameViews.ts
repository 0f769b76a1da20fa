import { present } from '../../basics/lists.ts';
import { wikidataAddress } from '../../addresses/wikidata.ts';
import type { Name, WithNames } from '../../schema/names.ts';
import type { Site } from '../site.ts';
import { dateLabel } from './dateLabel.ts';
import { languageName } from './languageName.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';

/** Another name of a record. */
interface NameView {
  name: string;
  /** its language (BCP 47), where it is noted */
  lang: string | undefined;
  /** what it is, in which language, and from when until when it was in use, in words */
  what: string;
  source: Link | undefined;
}

/** Everything that a record’s page prints of its other names. */
export interface NamingView {
  names: readonly NameView[];
  /** names that no source prints */
  unprinted: readonly Pick<NameView, 'name' | 'lang'>[];
  wikidata: (Link & { thing: Thing }) | undefined;
}

/** What the identifier is of, for programs that read pages (schema.org). */
interface Thing {
  type: string;
  name: string;
  otherNames: readonly string[];
}

/** What a record is in the words of schema.org. */
const TYPES = {
  person: 'Person',
  office: 'Organization',
  government: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  organisation: 'Organization',
  group: 'Organization',
  publication: 'Organization',
  source: 'NewsArticle',
  place: 'Place',
} as const;

const isUnprinted = ({ kind }: Name): boolean => kind === 'unprinted';

/** The names that some source prints, or that this site has always shown as such. */
export const printedNames = ({ names }: WithNames): Name[] =>
  names.filter((name) => !isUnprinted(name));

function nameView(site: Site, { name, kind, language, from, until, source }: Name): NameView {
  const { words } = site;
  const used = words.names.used(from && dateLabel(from, words), until && dateLabel(until, words));
  return {
    name,
    lang: language,
    what: present([
      words.names.kinds[kind],
      language && languageName(language, words),
      used || undefined,
    ]).join(words.signs.comma),
    source: source === undefined ? undefined : sourceLink(site, source),
  };
}

/**
 * The other names of a record, and its identifier.
 * @param name the present name
 */
export const namingView = (
  site: Site,
  record: WithNames,
  name: string,
  kind: keyof typeof TYPES,
): NamingView => ({
  names: printedNames(record).map((name) => nameView(site, name)),
  unprinted: record.names.filter(isUnprinted).map(({ name, language: lang }) => ({ name, lang })),
  wikidata:
    record.wikidata === undefined
      ? undefined
      : {
          label: `${site.words.names.wikidata} ${record.wikidata}`,
          href: wikidataAddress(record.wikidata),
          thing: {
            type: `https://schema.org/${TYPES[kind]}`,
            name,
            otherNames: record.names.map((other) => other.name),
          },
        },
});
