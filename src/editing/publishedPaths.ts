import type { Content } from '../parse/content.ts';
import { absentClaims } from '../parse/layers.ts';
import { STORY_FILE } from '../parse/storyFile.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { EventFields, Kind } from '../schema/kinds.ts';
import { isPrivatePerson } from '../schema/person.ts';
import type { Entry } from '../parse/entry.ts';
import type { KnownContent } from './checkFiles.ts';
import { nameField } from './namedKinds.ts';

/** An entry as a list to choose from has it. */
export type NamedEntry = readonly [id: string, name: string];

/** What a form knows of the content before it loads any of its files. */
export interface ContentIndex extends Omit<KnownContent, 'texts'> {
  names: Readonly<Record<Kind, readonly NamedEntry[]>>;
  /** the paths of the files that are not published, so that nothing is to be loaded of them */
  withheld: readonly string[];
}

/** Whether the file of an event says what its page does not, or what stands on its page alone. */
const saysMore = ({ data, removedClaims }: Entry<EventFields>): boolean =>
  removedClaims.length > 0 || (data.about ?? []).some(isPrivatePerson);

/** What may be an id, or the address of a claim. */
const ADDRESS = /[a-z0-9#-]+/g;

const idIn = (path: string): string => (path.split('/')[1] ?? path).split('.')[0] ?? path;

/** Finds the texts that name an entry whose words had to go: they may have taken some from it. */
function namesGone({ removed, events }: Content): (text: string) => boolean {
  const gone = new Set([
    ...removed.map(({ id }) => id),
    ...events.flatMap(({ id, removedClaims }) =>
      removedClaims.map((claim) => claimAddressOf(id, claim.id)),
    ),
  ]);
  return (text) => gone.size > 0 && (text.match(ADDRESS) ?? []).some((word) => gone.has(word));
}

/**
 * The index of a content. Files are withheld whose words had to go, wholly or in part, those that
 * name such an entry (but for story.yaml, which takes no words from others), those with a draft in
 * them, and those with the name of a private person, which stands on the page of its event and in
 * no file.
 * @param known what is known of it
 * @param texts the texts of its files, by their paths
 */
export function contentIndex(
  content: Content,
  known: Omit<KnownContent, 'texts'>,
  texts: ReadonlyMap<string, string>,
): ContentIndex {
  const isOfGone = namesGone(content);
  const gone = new Set(content.removed.map(({ kind, id }) => `${kind}/${id}`));
  // A claim that is a draft stands in the file of its event, where it has none of its own.
  const drafts = [...absentClaims(content).difference(content.claimFiles)];
  const more = new Set([
    ...content.events.filter(saysMore).map(({ id }) => id),
    ...drafts.map((address) => splitClaimAddress(address).event),
  ]);
  const isWithheld = (path: string): boolean => {
    const [folder = ''] = path.split('/');
    const isOfEvent = folder === 'events' || folder === CLAIMS;
    const kind = isOfEvent ? 'events' : folder;
    const isGone =
      gone.has(`${kind}/${idIn(path)}`) || (path !== STORY_FILE && isOfGone(texts.get(path) ?? ''));
    return isGone || (isOfEvent && more.has(idIn(path)));
  };
  const namesOf = (kind: Kind): NamedEntry[] =>
    content[kind].map(({ id, data }) => [
      id,
      String((data as Readonly<Record<string, unknown>>)[nameField(kind)]),
    ]);
  return {
    ...known,
    names: Object.fromEntries(KIND_NAMES.map((kind) => [kind, namesOf(kind)])) as Record<
      Kind,
      NamedEntry[]
    >,
    withheld: known.paths.filter(isWithheld),
  };
}
