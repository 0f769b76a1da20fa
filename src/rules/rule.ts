import { byId } from '../basics/lists.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { isNamedForOtherDate } from '../parse/misnamedEvent.ts';
import { namingFile } from '../parse/namingFile.ts';
import { tipOf } from '../problems/catalogue/index.ts';
import type { OwnTip, RuleId } from '../problems/catalogue/index.ts';
import { problemAt } from '../problems/problem.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ActorFields, EventFields, SourceFields } from '../schema/kinds.ts';
import { occasionKinds } from '../schema/storyKinds.ts';
import type { StoryKind } from '../schema/storyKinds.ts';
import { passagesIn } from './passages.ts';
import type { Passage } from './passages.ts';

/** The content with its entries by id, so that a rule looks up and never searches. */
export interface RuleContext {
  content: Content;
  events: ReadonlyMap<string, Entry<EventFields>>;
  sources: ReadonlyMap<string, Entry<SourceFields>>;
  actors: ReadonlyMap<string, Entry<ActorFields>>;
  /** the kinds of event that are occasions of speech in the story */
  occasions: ReadonlySet<string>;
  /** the language of the prose (BCP 47), that of the story */
  language: string;
  /** the kinds of event that the story itself has */
  kinds: readonly StoryKind[];
  /** the prose of all entries */
  passages: readonly Passage[];
  /** how much there is besides, where a part of the content is checked alone */
  elsewhere: { words: number; texts: number };
}

/** A part of a content that is checked alone. */
export interface CheckedPart {
  /** the files whose prose is checked */
  files: ReadonlySet<string>;
  elsewhere: RuleContext['elsewhere'];
}

/** Reports something in an entry. The tip is left out where the one of the catalogue fits. */
export type ReportIn<Id extends RuleId> = (
  entry: { file: string },
  place: Place,
  message: string,
  ...tip: OwnTip<Id>
) => void;

interface RuleOf<Id extends RuleId> {
  id: Id;
  /**
   * Whether it compares the dates of events. One whose file is named for another date is left out:
   * either of the two is wrong, and that is reported.
   */
  comparesDates?: true;
  /** @param note reports what is worth knowing and does not make the check fail */
  check: (context: RuleContext, report: ReportIn<Id>, note: ReportIn<Id>) => void;
}

/** One check across files. What it is for is in the catalogue, under its id. */
export type Rule = { [Id in RuleId]: RuleOf<Id> }[RuleId];

/**
 * Checks a content with a list of rules.
 * @param part what is checked, where it is not all of it; of the rest rules know what it says
 */
export function runRules(
  content: Content,
  rules: readonly Rule[],
  part?: CheckedPart,
): { problems: Problem[]; notes: Problem[] } {
  const whole: RuleContext = {
    content,
    events: byId(content.events),
    sources: byId(content.sources),
    actors: byId(content.actors),
    occasions: occasionKinds(content.story?.data.kinds ?? []),
    language: content.story?.data.language ?? 'en',
    kinds: content.story?.data.kinds ?? [],
    passages: namingFile(content, 'the passages to check', passagesIn).filter(
      ({ entry, placeOf }) => part?.files.has(placeOf(0).file ?? entry.file) ?? true,
    ),
    elsewhere: part?.elsewhere ?? { words: 0, texts: 0 },
  };
  // Where a rule throws, `namingFile` runs it again on one file at a time, to find the file that
  // makes it throw. It then goes through the entries and passages of that file alone, but can still
  // look up every event and source.
  const contextOf = (part: Content, file?: string): RuleContext =>
    file === undefined
      ? whole
      : {
          ...whole,
          content: part,
          passages: whole.passages.filter(({ entry }) => entry.file === file),
        };
  const misnamed = new Set(content.events.filter(isNamedForOtherDate).map((event) => event.id));
  const dated = (context: RuleContext): RuleContext => {
    if (misnamed.size === 0) return context;
    const events = context.content.events.filter((event) => !misnamed.has(event.id));
    return { ...context, content: { ...context.content, events }, events: byId(events) };
  };
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  for (const { id, check, comparesDates } of rules) {
    const into =
      (list: Problem[]) =>
      ({ file }: { file: string }, place: Place, message: string, tip = tipOf(id)): void =>
        void list.push(problemAt(file, place, id, message, tip));
    namingFile(content, `the report of the rule ${id}`, (part, file) =>
      check(
        comparesDates ? dated(contextOf(part, file)) : contextOf(part, file),
        into(problems),
        into(notes),
      ),
    );
  }
  return { problems, notes };
}
