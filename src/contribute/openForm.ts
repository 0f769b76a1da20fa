import { addressesOf } from '../addresses/addresses.ts';
import { hostingOf } from '../addresses/hosting.ts';
import {
  CARD_KINDS,
  carryCitations,
  carryId,
  eventFile,
  filesOf,
  idsOf,
} from '../editing/formCards.ts';
import type { Card, CardKind, FormSurroundings } from '../editing/formCards.ts';
import type { ContentIndex } from '../editing/publishedPaths.ts';
import { BODY_WAY } from '../editing/fieldAtPlace.ts';
import { fingerprintFile } from '../parse/keptFileName.ts';
import { STORY_FILE } from '../parse/storyFile.ts';
import { isId } from '../schema/idForm.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { wordsFor } from '../words/index.ts';
import { cardElement, idElement, newCard } from './cardElements.ts';
import { checkAsTyped, loaderOf } from './checkAsTyped.ts';
import { focusFirst } from './elements.ts';
import { showFiles } from './fileList.ts';
import type { SentFile } from './fileList.ts';
import { formFrame } from './formFrame.ts';
import { fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';
import { keepForm, keptForm } from './keptForm.ts';
import { updateLists } from './knownLists.ts';
import { showProblems } from './problemNotes.ts';

/** How long the check waits while somebody types, in milliseconds. */
const PAUSE = 300;

/** What was said of the page by its HTML. */
const saidBy = ({ dataset }: HTMLElement) => ({
  site: dataset.of ?? '',
  language: dataset.language ?? 'en',
  repository: dataset.repository,
  branch: dataset.branch ?? 'main',
});

async function loadJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return (await answer.json()) as T;
}

/** The ids that are or were in use, of each kind. */
const takenIn = ({ names, former }: ContentIndex): FormSurroundings['taken'] => {
  const old = (kind: Kind): string[] =>
    former.filter(([, path]) => path.startsWith(`${kind}/`)).map(([id]) => id);
  return Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, new Set([...names[kind].map(([id]) => id), ...old(kind)])]),
  ) as Record<Kind, Set<string>>;
};

/** Carries an id to the citations in a text, in the form and in view. */
function carryBody(card: Card, from: string, to: string): void {
  const body = isId(from) ? carryCitations(card.body, from, to) : card.body;
  if (body === card.body) return;
  card.body = body;
  const box = document.getElementById(fieldId(card.key, BODY_WAY));
  if (box instanceof HTMLTextAreaElement) box.value = body;
}

let opened: ((kind: string | undefined) => void) | undefined;

/**
 * Opens the form: what was begun before a reload, or a new entry.
 * @param root the part of the page that it belongs to
 * @param kind what to begin; nothing where it only goes on
 */
export async function openForm(root: HTMLElement, kind: string | undefined): Promise<void> {
  opened ??= await startForm(root);
  opened(kind);
}

async function startForm(root: HTMLElement): Promise<(kind: string | undefined) => void> {
  const said = saidBy(root);
  const addresses = addressesOf(said.site);
  const [index, story] = await Promise.all([
    loadJson<ContentIndex>(addresses.contentIndex),
    loadJson<string>(addresses.contentFile(STORY_FILE)),
  ]);
  const words = wordsFor(said.language);
  const hasWords = new Intl.Locale(said.language).language === words.language;
  const kept = keptForm(said.site);
  const context: FormContext = {
    ...{ words, lang: hasWords ? undefined : words.language, index },
    hosting: said.repository === undefined ? undefined : hostingOf(said.repository, said.branch),
    texts: { [STORY_FILE]: story },
    cards: (kept?.cards ?? []).filter(({ kind }) => CARD_KINDS.includes(kind)),
    fingerprints: new Map(),
    touched: new Set(),
    changed: () => {
      clearTimeout(pause);
      pause = setTimeout(() => void update(), PAUSE);
    },
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  let branch = kept?.branch ?? '';
  const surroundings: FormSurroundings = { taken: takenIn(index), texts: context.texts };
  const load = loaderOf(context, addresses.contentFile);
  const check = checkAsTyped(context, load);
  const frame = formFrame(context, {
    begin: (kind) => add(kind),
    again: () => {
      context.cards.splice(0);
      context.fingerprints.clear();
      context.touched.clear();
      keepForm(said.site, { cards: [], branch: '' });
      draw();
      root.querySelector<HTMLElement>('[data-kind]')?.focus();
    },
    branch: (name) => {
      branch = name;
      context.changed();
    },
  });
  frame.branch.value = branch;
  root.append(frame.whole);

  /** the ids that the entries had when they were last looked at */
  let ids = new Map<number, string>();

  /** Carries the ids that have become others to where they are named, in the form and in view. */
  function carryIds(): void {
    const now = idsOf(context.cards, surroundings);
    for (const [key, id] of now) {
      const before = ids.get(key);
      if (before !== undefined && before !== id) {
        for (const card of context.cards) {
          carryId(card.values, before, id);
          carryBody(card, before, id);
        }
        const inputs = frame.cards.querySelectorAll<HTMLInputElement>('input[list]');
        for (const input of inputs) if (input.value === before) input.value = id;
      }
      const shown = document.getElementById(idElement(key));
      if (shown instanceof HTMLInputElement) shown.placeholder = id;
    }
    ids = now;
    updateLists(context, ids);
  }

  function sentFiles(): SentFile[] {
    const files = filesOf(context.cards, surroundings);
    const prints = [...context.fingerprints].flatMap(([key, make]): SentFile[] => {
      const id = ids.get(key);
      if (id === undefined) return [];
      return [{ path: fingerprintFile(id, undefined, false), text: make(id), isEdit: false }];
    });
    return [...files, ...prints];
  }

  let turn = 0;
  async function update(): Promise<void> {
    turn += 1;
    const mine = turn;
    carryIds();
    keepForm(said.site, { cards: context.cards, branch });
    await load(context.cards.map(({ event }) => eventFile(event.trim())));
    const files = filesOf(context.cards, surroundings);
    const sent = sentFiles();
    const checked = await check(Object.fromEntries(sent.map(({ path, text }) => [path, text])));
    if (mine !== turn) return;
    const left = showProblems(context, files, checked, frame.problems);
    frame.say(left, checked.notes, sent.length);
    showFiles(context, sent, frame.files, frame.uploads, branch);
    await frame.preview(files, sent);
  }

  function draw(): void {
    frame.cards.replaceChildren(
      ...context.cards.map((card) => cardElement(context, card, () => remove(card))),
    );
    const isEmpty = context.cards.length === 0;
    root.toggleAttribute('data-open', !isEmpty);
    frame.whole.hidden = isEmpty;
    if (!isEmpty) context.changed();
  }

  function remove(card: Card): void {
    const at = context.cards.indexOf(card);
    context.cards.splice(at, 1);
    context.fingerprints.delete(card.key);
    keepForm(said.site, { cards: context.cards, branch });
    draw();
    const next = frame.cards.children[Math.min(at, context.cards.length - 1)];
    if (next) focusFirst(next);
    else root.querySelector<HTMLElement>('[data-kind]')?.focus();
  }

  function add(kind: CardKind): void {
    const key = Math.max(0, ...context.cards.map((card) => card.key)) + 1;
    const card = newCard(kind, key);
    context.cards.push(card);
    const made = cardElement(context, card, () => remove(card));
    frame.cards.append(made);
    root.toggleAttribute('data-open', true);
    frame.whole.hidden = false;
    made.scrollIntoView();
    focusFirst(made);
    context.changed();
  }

  draw();
  return (kind) => {
    const known = CARD_KINDS.find((one) => one === kind);
    if (known) add(known);
  };
}
