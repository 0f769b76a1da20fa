import { CLAIM_ENDING } from '../parse/claimFiles.ts';
import { readContent } from '../parse/content.ts';
import type { Content } from '../parse/content.ts';
import { absentClaims, absentDrafts, withDrafts } from '../parse/layers.ts';
import { fingerprintFile, resultsFile } from '../parse/keptFileName.ts';
import { isKeptFile } from '../parse/sourceFingerprints.ts';
import { STORY_FILE } from '../parse/storyFile.ts';
import type { RuleId } from '../problems/catalogue/index.ts';
import { sortProblems } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { unverifiedSources } from '../rules/checkContent.ts';
import { checkDrafts } from '../rules/checkDrafts.ts';
import { wordsOfPassages } from '../rules/copiedProse.ts';
import { CHECKS } from '../rules/index.ts';
import { withoutMisread } from '../rules/misreadTexts.ts';
import { passagesIn } from '../rules/passages.ts';
import { runRules } from '../rules/rule.ts';
import type { Rule } from '../rules/rule.ts';
import { claimAddressOf, splitClaimAddress } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { FOLDER, inMemory } from './memoryFiles.ts';

/** Texts of content files, by their paths below the content folder. */
export type FileTexts = Readonly<Record<string, string>>;

/** What is known of the content that exists, where only a part of it is at hand. */
export interface KnownContent {
  /** the paths of all content files, below the content folder */
  paths: readonly string[];
  /** the former ids of entries, each with the path of its entry, to which links still lead */
  former: readonly (readonly [id: string, path: string])[];
  /** the texts of those files that are at hand, as `story.yaml` always is */
  texts: FileTexts & { readonly [STORY_FILE]: string };
  /** how many words the prose of all of them has: the more, the likelier chance repeats some */
  words: number;
}

/** What the check of some files says. */
export interface CheckedFiles {
  /** what is wrong in them, with paths that begin with `content/`, sorted */
  problems: readonly Problem[];
  /** what is worth knowing of them */
  notes: readonly Problem[];
  /** the paths of the known files that they name and that are not at hand yet, sorted */
  wanted: readonly string[];
  /** the rules that only a check of the whole content can judge, or judge wholly */
  left: readonly RuleId[];
}

/** Rules that look through all content: of a part they would say what is not so. */
const OF_THE_WHOLE: readonly RuleId[] = [
  'unused-entry',
  'private-actor',
  'private-name',
  'quoted-too-much',
  'same-name',
  'suppressed-words',
  'suppressed-words-kept',
  'unclear-place',
];

/** Rules of which the problems that are found are real, while there may be more elsewhere. */
const IN_PART: readonly RuleId[] = ['address-collision', 'after-later', 'circular-relation'];

/** Rules that cannot be judged before the entries that are named are at hand. */
const OF_NAMED: readonly RuleId[] = ['correction-mismatch', 'said-not-given', 'source-unverified'];

/** What the paths of content files say of the content. */
interface Index {
  ids: Readonly<Record<Kind, Set<string>>>;
  /** the addresses of the claims that have files of their own */
  claimFiles: Set<string>;
  /** the paths that belong to each id: of entries, of what is kept of sources, of claims */
  pathsOf: ReadonlyMap<string, readonly string[]>;
  /** how many texts of sources something is kept of */
  texts: number;
}

/** The name of a file or a folder up to its first dot: the id that it is named for. */
const named = (name = ''): string => name.split('.')[0] ?? '';

function indexOf({ paths, former }: KnownContent): Index {
  const ids: Index['ids'] = {
    ...{ events: new Set(), sources: new Set(), actors: new Set() },
    ...{ measures: new Set(), places: new Set(), threads: new Set() },
  };
  const claimFiles = new Set<string>();
  const inFolders = paths.filter((path) => path.includes('/'));
  for (const path of inFolders) {
    const [folder, name, claim] = path.split('/');
    const kind = KIND_NAMES.find((one) => one === folder);
    if (kind && !isKeptFile(path)) ids[kind].add(named(name));
    if (folder === CLAIMS) claimFiles.add(claimAddressOf(named(name), named(claim)));
  }
  const own = inFolders.map((path) => [named(path.split('/')[1]), path] as const);
  const pathsOf = new Map<string, string[]>();
  for (const [id, path] of [...own, ...former]) pathsOf.set(id, [...(pathsOf.get(id) ?? []), path]);
  return { ids, claimFiles, pathsOf, texts: paths.filter(isKeptFile).length };
}

const EVENTS = 'events' satisfies Kind;

/** Whatever in a text may be an id. */
const ID = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

/** The paths of the known files that texts name. A word that is an id by chance does no harm. */
const pathsNamed = (texts: readonly string[], { pathsOf }: Index): string[] =>
  [...new Set(texts.flatMap((text) => text.match(ID) ?? []))].flatMap(
    (word) => pathsOf.get(word) ?? [],
  );

/**
 * The paths of the known files by which the given ones are judged: those that they name, and of the
 * events among these the sources and the speakers, on which it depends when a claim was made.
 */
function pathsNeeded(given: FileTexts, texts: FileTexts, index: Index): Set<string> {
  const named = pathsNamed(Object.entries(given).flat(), index);
  const events = named.flatMap((path) => (isEvent(path) ? (texts[path] ?? []) : []));
  const ofEvents = pathsNamed(events, index).filter(
    (path) => /^(?:sources|actors)\//.test(path) && !isKeptFile(path),
  );
  return new Set([...named, ...ofEvents]);
}

const isEvent = (path: string): boolean => path.startsWith(`${EVENTS}/`);

/** A content of a few files, as what it is: a part of a larger one. */
const asPart = (content: Content, { ids, claimFiles }: Index): Content => ({
  ...content,
  ids: {
    events: ids.events.union(content.ids.events),
    sources: ids.sources.union(content.ids.sources),
    actors: ids.actors.union(content.ids.actors),
    measures: ids.measures.union(content.ids.measures),
    places: ids.places.union(content.ids.places),
    threads: ids.threads.union(content.ids.threads),
  },
  claimFiles: claimFiles.union(content.claimFiles),
  fingerprints: withoutMisread(content.fingerprints, content.sources),
  complete: false,
});

/**
 * Checks files that are no files yet, with the parser, the schemas and the rules of `checkContent`.
 * What is not known here is never a problem: rules that would need it are left out, and named.
 * @param known what there is already; a given file stands in for a known one of its path
 * @returns the check of given files, quick enough to be made as one types
 */
export function checkerOf(known: KnownContent): (given: FileTexts) => Promise<CheckedFiles> {
  const index = indexOf(known);
  const encoder = new TextEncoder();
  const bytesOf = (texts: FileTexts): [string, Uint8Array][] =>
    Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]);
  const atHand = bytesOf(known.texts);
  const made = new Map<string, unknown>();
  return async (given) => {
    const needed = [...pathsNeeded(given, known.texts, index)];
    // A claim in a file of its own stands in the folder of an event, which has to be there.
    const unread = needed.filter(isEvent).map((path): [string, undefined] => [path, undefined]);
    const files = new Map([...unread, ...atHand, ...bytesOf(given)]);
    const wanted = needed.filter((path) => files.get(path) === undefined).sort();
    const left = [...OF_THE_WHOLE, ...(wanted.length === 0 ? [] : OF_NAMED)];
    const read = await readContent(inMemory(files, new Set(Object.keys(given)), made), index.ids);
    const content = asPart(read.content, index);
    const own = new Set(Object.keys(given).map((path) => `${FOLDER}/${path}`));
    const run = (part: Content, rules: readonly Rule[]): ReturnType<typeof runRules> =>
      runRules(
        part,
        rules.filter(({ id }) => !left.includes(id)),
        { files: own, elsewhere: { words: known.words, texts: index.texts } },
      );
    const found = run(content, CHECKS);
    const inWork = content.drafts && checkDrafts(content, found, run);
    const all = withDrafts(read.content, 'all');
    const unverified = wanted.length === 0 ? unverifiedSources(all) : [];
    const ofGiven = (problems: readonly Problem[]): Problem[] =>
      sortProblems(problems.filter(({ file }) => own.has(file)));
    return {
      problems: ofGiven([...read.problems, ...found.problems, ...(inWork?.problems ?? [])]),
      notes: ofGiven([...read.notes, ...found.notes, ...unverified, ...(inWork?.notes ?? [])]),
      wanted,
      left: [...left, ...IN_PART],
    };
  };
}

/** The path of a claim that has a file of its own. */
function claimFile(address: string): string {
  const { event, claim } = splitClaimAddress(address);
  return `${CLAIMS}/${event}/${claim}${CLAIM_ENDING}`;
}

/** The path of an entry. */
const pathOf = (kind: Kind, id: string): string => `${kind}/${id}${KINDS[kind].ending}`;

/**
 * What is to be known of a whole content by a form that has none of its files at hand yet. Nothing
 * of drafts is among it.
 */
export function knownContent(content: Content): Omit<KnownContent, 'texts'> {
  const kept = [...content.fingerprints.values()].flat();
  return {
    paths: [
      STORY_FILE,
      ...KIND_NAMES.flatMap((kind) =>
        [...content.ids[kind].difference(absentDrafts(content, kind))].map((id) =>
          pathOf(kind, id),
        ),
      ),
      ...[...content.claimFiles.difference(absentClaims(content))].map(claimFile),
      ...kept.map((one) =>
        'proved' in one
          ? resultsFile(one.source, one.seen)
          : fingerprintFile(one.source, one.seen, false),
      ),
    ],
    former: KIND_NAMES.flatMap((kind) =>
      content[kind].flatMap(({ id, data }) =>
        data.aliases.map((alias) => [alias, pathOf(kind, id)] as const),
      ),
    ),
    words: wordsOfPassages(passagesIn(content)),
  };
}
