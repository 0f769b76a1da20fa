import { CARD_KINDS } from '../../editing/formCards.ts';
import { shortClaimTemplate, shortTemplate } from '../../editing/template.ts';
import { COMMON_KINDS } from '../../schema/eventKinds.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import { hostingOfSite } from '../parts/editingLinks.ts';
import { kindName } from '../parts/kindName.ts';
import type { Link } from '../parts/links.ts';
import type { Site } from '../site.ts';

/** What the page for new entries prints besides the words of the interface. */
export interface ContributeView {
  /** where a new file begins with its template, for each kind; empty without a repository */
  templates: readonly Link[];
  guide: Link | undefined;
  /** what can be added with the form */
  choices: readonly { kind: string; label: string }[];
  /** the kinds of event, to choose from */
  kinds: readonly { id: string; name: string }[];
}

/** The guide, from the top of the repository. */
const GUIDE = 'CONTRIBUTING.md';

/** The page for new entries. */
export function contributeView(site: Site): ContributeView {
  const { words } = site;
  const own = site.index.archive.story.kinds.map(({ id }) => id);
  const kinds = [...Object.keys(COMMON_KINDS), ...own].map((id) => ({
    id,
    name: kindName(site, id),
  }));
  const choices = CARD_KINDS.map((kind) => ({ kind, label: words.contribute.add[kind] }));
  const hosting = hostingOfSite(site);
  if (!hosting) return { templates: [], guide: undefined, choices, kinds };
  const files: [label: string, path: string, text: string][] = [
    ...KIND_NAMES.map((kind): [string, string, string] => {
      const { type, ending } = KINDS[kind];
      const label = type === 'event' ? words.contribute.add.events : words.recordKinds[type];
      return [label, `${kind}/new-${type}${ending}`, shortTemplate(kind)];
    }),
    [words.contribute.claimTemplate, 'claims/event-id/new-claim.yaml', shortClaimTemplate()],
  ];
  return {
    templates: files.map(([label, path, text]) => ({
      label,
      href: hosting.newFile(`content/${path}`, text).href,
    })),
    guide: { label: words.contribute.guide, href: hosting.view(GUIDE) },
    ...{ choices, kinds },
  };
}
