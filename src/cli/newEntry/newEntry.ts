import { join, resolve } from 'node:path';
import { diffLines } from 'diff';
import type { FileKind } from '../../editing/entryText.ts';
import { onDisk } from '../../parse/diskFiles.ts';
import { CLAIMS } from '../../schema/event.ts';
import type { Kind } from '../../schema/kinds.ts';
import { Refusal, UsageError } from '../command.ts';
import type { Outcome } from '../command.ts';
import { renewEditorSchemas } from '../editorSchemas.ts';
import { putFiles } from '../putFiles.ts';
import { refusedBySystem } from '../refusedBySystem.ts';
import { visible } from '../visible.ts';
import { askForm } from './askForm.ts';
import type { Asking } from './askForm.ts';
import { contentInWork, contentOf, fileText, notesOn } from './contentInWork.ts';
import type { ContentInWork } from './contentInWork.ts';
import { eventOptions } from './entryChoices.ts';
import { fillIn, missingIn } from './entryFlags.ts';
import type { Flags } from './entryFlags.ts';
import { formOf, newPath, newText } from './newFile.ts';
import { markDrafts, newFilesOf } from './newTexts.ts';
import type { NewThing } from './newFile.ts';
import { eventFile } from '../../editing/formCards.ts';
import type { Values } from '../../editing/formCards.ts';
import { expectEvent } from './namedEvent.ts';
import { nextSteps, wordFor } from './nextSteps.ts';
import type { Prompts } from './prompts.ts';
import { askId, giveId, settle } from './settle.ts';

/** What a person has said of what is to be new. */
export interface NewWanted {
  kind: FileKind;
  flags: Flags;
  /** the id, where it was given */
  id: string | undefined;
  /** of a claim: the id of its event, where it was given */
  event?: string | undefined;
  /** whether a claim gets a file of its own */
  alone?: boolean;
  /** the content folder */
  root: string;
  /** whether nothing is written */
  dryRun: boolean;
  /** asks a person; nothing where nobody can be asked */
  prompts: Prompts | undefined;
}

const idsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The questions about what is new, and about what is made on the way. */
class Making {
  readonly made: NewThing[] = [];
  readonly asking: Asking | undefined;
  readonly content: ContentInWork;

  constructor(content: ContentInWork, prompts: Prompts | undefined) {
    this.content = content;
    if (!prompts) return;
    this.asking = { prompts, content, near: [], begin: (kind) => this.beginOnTheWay(kind) };
  }

  /** Makes sure that the check takes it, and keeps it for when all is written. */
  async keep(thing: NewThing): Promise<void> {
    await settle(thing, this.content, this.asking);
    this.content.texts.set(newPath(thing), newText(thing));
    this.made.push(thing);
  }

  /** Asks for all of something new. */
  async askAll(thing: NewThing, asking: Asking): Promise<void> {
    await askForm(thing.form, asking);
    await (thing.id === '' ? askId(thing, asking) : giveId(thing, this.content));
    await this.keep(thing);
  }

  async beginOnTheWay(kind: Kind): Promise<string> {
    const { asking } = this;
    if (!asking) return '';
    const { near } = asking;
    asking.prompts.say(`A new ${wordFor(kind)}.`);
    const thing: NewThing = { kind, id: '', form: formOf(kind) };
    await this.askAll(thing, asking);
    asking.near = near;
    asking.prompts.say(`Back from the new ${wordFor(kind)} “${thing.id}”.`);
    return thing.id;
  }

  /** Asks for claims of an event, as many as a person wants. */
  async askClaims(event: string, sources: readonly string[], asking: Asking): Promise<void> {
    let asks = 'Add what somebody said, as a claim?';
    while (await asking.prompts.confirm(asks)) {
      const text = (await fileText(this.content, eventFile(event))) ?? '';
      asking.near = sources;
      await this.askAll(
        { kind: CLAIMS, id: '', form: formOf(CLAIMS), event: { id: event, text } },
        asking,
      );
      asks = 'Add another claim?';
    }
  }
}

/** The event that a new claim belongs to: the one that was named, or is chosen. */
async function eventOf({ event, prompts }: NewWanted, content: ContentInWork): Promise<string> {
  const id =
    event ??
    (await prompts?.choose({
      message: 'To which event does the claim belong?',
      hint: '',
      options: eventOptions(await contentOf(content)),
      initial: undefined,
    }));
  if (id === undefined) throw new UsageError('Missing id of the event, as in claim 2024-11-02-x');
  expectEvent(id, await contentOf(content));
  return id;
}

/** What is to be new, with what is known of it. */
async function begun(wanted: NewWanted, content: ContentInWork): Promise<NewThing> {
  const { kind, flags, id = '', alone = false } = wanted;
  const form = formOf(kind, alone);
  fillIn(form, flags);
  // Of the only source it need not be said that it prints the quotation.
  const [source, ...others] = idsIn(form.values.sources);
  for (const quote of (form.values.quotes ?? []) as Values[])
    if (source !== undefined && others.length === 0) quote.source ??= source;
  if (kind !== CLAIMS) return { kind, id, form };
  const event = await eventOf(wanted, content);
  const text = (await fileText(content, eventFile(event))) ?? '';
  return { kind, id, form, alone, event: { id: event, text } };
}

/**
 * Makes a new entry or claim of what was given and of what a person answers, and writes it when it
 * is whole and the check takes it.
 * @throws Refusal where something is missing or wrong and nobody can be asked, the person stops, or
 *   the system refuses
 */
export async function newEntry(wanted: NewWanted): Promise<Outcome> {
  const { kind, root, prompts, dryRun } = wanted;
  const content = await contentInWork(onDisk(resolve(root)));
  const thing = await begun(wanted, content);
  const missing = missingIn(thing.form);
  const asks = prompts && missing.length > 0;
  if (!asks && missing.length > 0)
    throw new Refusal(
      `Missing ${missing.join(', ')}, which a new ${wordFor(kind)} needs. In a terminal, the ` +
        'command asks for what is not given; with --help it says what can be.',
    );
  const making = new Making(content, asks ? prompts : undefined);
  const { asking } = making;
  if (asking) {
    if (thing.event) asking.near = idsIn(await sourcesOf(content, thing.event.id));
    await making.askAll(thing, asking);
    if (kind === 'events')
      await making.askClaims(thing.id, idsIn(thing.form.values.sources), asking);
    if (thing.event && thing.alone !== true)
      await making.askClaims(thing.event.id, asking.near, asking);
  } else {
    await giveId(thing, content);
    await making.keep(thing);
  }
  return written(making, { root, dryRun });
}

const sourcesOf = async (content: ContentInWork, event: string): Promise<readonly string[]> =>
  (await contentOf(content)).events.find(({ id }) => id === event)?.data.sources ?? [];

/** The lines that a text has and an earlier one had not. */
const addedLines = (before: string, after: string): string =>
  diffLines(before, after)
    .filter(({ added }) => added)
    .map(({ value }) => value)
    .join('');

/** Shows what is to be written and writes it, if it is to be. */
async function written(
  { made, content, asking }: Making,
  { root, dryRun }: Pick<NewWanted, 'root' | 'dryRun'>,
): Promise<Outcome> {
  await markDrafts(made, content);
  const texts = await newFilesOf(made, content);
  const before: ContentInWork = { ...content, texts: new Map() };
  const shown = new Map<string, string>();
  for (const [path, { text, isThere }] of texts)
    shown.set(path, isThere ? addedLines((await fileText(before, path)) ?? '', text) : text);
  if (asking) for (const [path, text] of shown) asking.prompts.show(join(root, path), text);
  else if (dryRun) {
    const parts = [...shown].map(
      ([path, text]) => `${visible(join(root, path))}:\n\n${text.trimEnd()}\n`,
    );
    return { status: 0, text: parts.join('\n') };
  }
  if (dryRun || (asking && !(await asking.prompts.confirm('Write it?', true))))
    return { status: 0, text: 'Nothing was written.\n' };
  const files = [...texts].map(([path, file]) => ({
    ...file,
    path: join(root, path),
  }));
  const [replaced, fresh] = [true, false].map((there) =>
    files.filter(({ isThere }) => isThere === there),
  );
  try {
    await putFiles({ made: fresh ?? [], replaced: replaced ?? [] });
  } catch (error) {
    throw refusedBySystem(error, 'It', root);
  }
  await renewEditorSchemas(resolve(root));
  const lines = [
    ...files.map(({ path, isThere }) => `${isThere ? 'Added to' : 'Wrote'} ${visible(path)}`),
    ...nextSteps(made, await notesOn(content)),
  ];
  return { status: 0, text: `${lines.join('\n')}\n` };
}
