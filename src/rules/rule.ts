import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { Place, Problem, RuleGuide } from '../parse/problem.ts';
import { byId } from '../basics/lists.ts';
import { namingFile } from '../parse/namingFile.ts';
import { passagesIn } from './passages.ts';
import type { Passage } from './passages.ts';
import type { EventFields, SourceFields } from '../schema/kinds.ts';

/** The content with its entries by id, so that a rule looks up and never searches. */
export interface RuleContext {
  content: Content;
  events: ReadonlyMap<string, Entry<EventFields>>;
  sources: ReadonlyMap<string, Entry<SourceFields>>;
  /** the prose of all entries */
  passages: readonly Passage[];
}

export type Report = (entry: { file: string }, place: Place, message: string, tip: string) => void;

/** One check across files. */
export interface Rule extends RuleGuide {
  /** @param note reports what is worth knowing and does not make the check fail */
  check: (context: RuleContext, report: Report, note: Report) => void;
}

/** Holds a content against a list of rules. */
export function runRules(
  content: Content,
  rules: readonly Rule[],
): { problems: Problem[]; notes: Problem[] } {
  const whole: RuleContext = {
    content,
    events: byId(content.events),
    sources: byId(content.sources),
    passages: namingFile(content, 'the passages to check', passagesIn),
  };
  // With one file alone, what a rule looks up is still there.
  const contextOf = (part: Content, file?: string): RuleContext =>
    file === undefined
      ? whole
      : {
          ...whole,
          content: part,
          passages: whole.passages.filter(({ entry }) => entry.file === file),
        };
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  for (const rule of rules) {
    const into =
      (list: Problem[]): Report =>
      ({ file }, place, message, tip) =>
        void list.push({
          file,
          line: place.line,
          column: place.column,
          rule: rule.id,
          message,
          tip,
        });
    namingFile(content, `the report of the rule ${rule.id}`, (part, file) =>
      rule.check(contextOf(part, file), into(problems), into(notes)),
    );
  }
  return { problems, notes };
}
