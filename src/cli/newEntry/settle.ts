import { fieldAtPlace } from '../../editing/fieldAtPlace.ts';
import { claimIdsIn } from '../../editing/formCards.ts';
import type { FieldPath } from '../../parse/yamlPlaces.ts';
import type { Problem } from '../../problems/problem.ts';
import { CLAIMS } from '../../schema/event.ts';
import { givenId } from '../../schema/ids.ts';
import { Refusal } from '../command.ts';
import { askQuestion } from './askForm.ts';
import type { Asking } from './askForm.ts';
import { contentOf, problemsWith } from './contentInWork.ts';
import type { ContentInWork } from './contentInWork.ts';
import { faultsOf, questionAt, questionsIn } from './entryForm.ts';
import type { Fault } from './entryForm.ts';
import { fittingId, newPath, takenIds, newText, valuesOf } from './newFile.ts';
import type { NewThing } from './newFile.ts';

const ID = 'id';

/** The way to what a problem is about, from the fields of something new. */
function wayOf(problem: Problem, thing: NewThing, text: string): FieldPath {
  if (problem.rule === 'file-name-date') return [ID];
  const way = fieldAtPlace(problem, text) ?? [];
  if (thing.kind !== CLAIMS || thing.alone === true) return basisOf(way, problem, thing);
  // In the file of its event, only what is last among the claims is new.
  const [list, at, ...within] = way;
  const isNew = list === CLAIMS && at === claimIdsIn(thing.event?.text ?? '').length;
  return basisOf(isNew ? within : [], problem, thing);
}

/** Where a date lacks its basis, that is what has to be asked for. */
function basisOf(way: FieldPath, { rule }: Problem, { form }: NewThing): FieldPath {
  const basis = `${String(way[0])}Basis`;
  return rule === 'date-without-basis' && basis in form.schema.shape ? [basis] : way;
}

/**
 * Whether a problem is none of something that is a draft: nothing names it yet, or it names a draft
 * itself. Of a claim in the file of its event only the person can see to that.
 */
export const isOfDraft = ({ rule }: Problem, { kind, alone = false }: NewThing): boolean =>
  (rule === 'unused-entry' || rule === 'names-draft') && (kind !== CLAIMS || alone);

/** What is wrong with something new: first what its schema says, then what the check says. */
async function faultsIn(thing: NewThing, content: ContentInWork): Promise<Fault[]> {
  const own = faultsOf(thing.form.schema, valuesOf(thing));
  if (own.length > 0) return own;
  const path = newPath(thing);
  const text = newText(thing);
  const problems = await problemsWith(content, new Map([[path, text]]));
  return problems
    .filter((problem) => !isOfDraft(problem, thing))
    .map((problem) => ({
      path: problem.file === `${content.disk.name}/${path}` ? wayOf(problem, thing, text) : [],
      message: `${problem.message}. ${problem.tip}`,
    }));
}

/** What is wrong with an id that is to be new. */
function faultOfId(id: string, taken: ReadonlySet<string>): string | undefined {
  const issue = givenId.safeParse(id).error?.issues[0];
  if (issue?.code === 'custom') return `${issue.message}. ${String(issue.params?.tip)}`;
  return taken.has(id)
    ? `Unexpected id “${id}”, which is or was in use. Add a word to it.`
    : undefined;
}

/** Asks for the id, of which one that fits is offered. */
export async function askId(thing: NewThing, { prompts, content }: Asking): Promise<void> {
  const all = await contentOf(content);
  const taken = takenIds(all, thing);
  const fitting = fittingId(all, thing);
  thing.id = await prompts.text({
    message: 'Its id, which stays its address for good',
    hint: '',
    example: fitting,
    initial: fitting,
    validate: (id) => faultOfId(id, taken),
  });
}

/**
 * Gives something new its id: the one that was given, or one that fits.
 * @throws Refusal where the given one cannot be
 */
export async function giveId(thing: NewThing, content: ContentInWork): Promise<void> {
  const all = await contentOf(content);
  if (thing.id === '') thing.id = fittingId(all, thing);
  const fault = faultOfId(thing.id, takenIds(all, thing));
  if (fault !== undefined) throw new Refusal(`--id: ${fault}`);
}

/** Which answer is to be another, where what is wrong belongs to none of them alone. */
async function askWhich({ form }: NewThing, { prompts }: Asking): Promise<FieldPath> {
  const questions = questionsIn(form.items).filter(({ field }) => field in form.schema.shape);
  const chosen = await prompts.choose({
    message: 'Which answer should be another?',
    hint: '',
    options: [
      ...questions.map(({ field, asks }) => ({ value: field, label: asks })),
      { value: ID, label: 'Its id' },
    ],
    initial: undefined,
  });
  return [chosen];
}

/** A fault behind the option whose answer it is about. */
function asOption({ path, message }: Fault, { form }: NewThing): string {
  const option = path[0] === ID ? ID : questionAt(form, path)?.question.flag;
  return option === undefined ? message : `--${option}: ${message}`;
}

/**
 * Sees to it that the check takes something new: what it does not take is said, and asked again.
 * @param asking nothing where nobody can be asked
 * @throws Refusal where nobody can be asked, with all that is wrong
 */
export async function settle(
  thing: NewThing,
  content: ContentInWork,
  asking: Asking | undefined,
): Promise<void> {
  let said: string | undefined;
  for (;;) {
    const faults = await faultsIn(thing, content);
    const [first] = faults;
    if (!first) return;
    if (!asking) throw new Refusal(...new Set(faults.map((fault) => asOption(fault, thing))));
    const { path, message } = first;
    asking.prompts.object(message);
    // Said for the second time, it is not this answer that the person wants to change.
    const isKnown = said !== message && path.length > 0;
    said = message;
    const at = isKnown ? path : await askWhich(thing, asking);
    const placed = at[0] === ID ? undefined : questionAt(thing.form, at);
    await (placed ? askQuestion(placed, asking) : askId(thing, asking));
  }
}
