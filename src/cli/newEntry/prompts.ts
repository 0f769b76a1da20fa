import {
  autocomplete,
  autocompleteMultiselect,
  CANCEL_SYMBOL,
  confirm,
  log,
  note,
  S_BAR,
  select,
  text,
  updateSettings,
} from '@clack/prompts';
import { styleText } from 'node:util';
import { folded } from '../../text/folding.ts';
import { Refusal } from '../command.ts';
import { visible } from '../visible.ts';

/** One of several things that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
  /** what every search finds that finds nothing else */
  always?: true;
}

/** What is asked, and what helps to answer it. */
export interface Prompted {
  message: string;
  /** what the field is that the answer is for */
  hint: string;
}

/** How a person is asked. Every way but the last three throws where the person stops. */
export interface Prompts {
  text: (
    asked: Prompted & {
      example: string;
      initial: string | undefined;
      validate: (text: string) => string | undefined;
    },
  ) => Promise<string>;
  choose: (
    asked: Prompted & { options: readonly Choice[]; initial: string | undefined },
  ) => Promise<string>;
  chooseMany: (
    asked: Prompted & { options: readonly Choice[]; initial: readonly string[]; needed: boolean },
  ) => Promise<string[]>;
  /** A question that Enter answers with no, or with yes where that is expected. */
  confirm: (message: string, expected?: boolean) => Promise<boolean>;
  /** Says how something was understood, or what comes next. */
  say: (line: string) => void;
  /** Says what is wrong, before it is asked for again. */
  object: (message: string) => void;
  /** Shows a file that is not written yet. */
  show: (path: string, file: string) => void;
}

/** What Ctrl-D sends: the end of the input. */
const END_OF_INPUT = '\u0004';

/** Choices that are seen at once: below them the keys are explained. */
const MOST_SEEN = 8;

/** Fewer choices than this are seen without a search. */
const FEW = 9;

/** Columns that a hint may take on a wide terminal. */
const WIDEST = 96;

/** An answer, unless the person has stopped the questions. */
function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (answer === CANCEL_SYMBOL) throw new Refusal('Stopped: nothing was written.');
  return answer;
}

/** A question, and below it what the field is, behind the line that leads through the questions. */
function messageOf({ message, hint }: Prompted, line = `${styleText('gray', S_BAR)}  `): string {
  if (hint === '') return message;
  const plain = hint.replaceAll('`', '');
  const width = Math.min(WIDEST, process.stdout.columns || WIDEST) - 4;
  const lines = plain.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S+`, 'g')) ?? [];
  return [message, ...lines.map((text) => `${line}${styleText('dim', text)}`)].join('\n');
}

/** Choices by what a person has typed. */
function found(options: readonly Choice[], search: string): readonly Choice[] {
  if (search === '') return options;
  const key = folded(search);
  const fitting = options.filter(
    ({ label, hint = '', value, always }) =>
      always !== true && folded(`${label} ${hint} ${value}`).includes(key),
  );
  return fitting.length > 0 ? fitting : options.filter(({ always }) => always);
}

const shown = (options: readonly Choice[]): Choice[] =>
  options.map(({ label, hint, ...option }) => ({
    ...option,
    label: visible(label),
    ...(hint === undefined ? {} : { hint: visible(hint) }),
  }));

/** Choices with a search, as the library has them: it asks for those that fit what was typed. */
function searched(options: readonly Choice[]) {
  const all = shown(options);
  return {
    options(this: { userInput: string }) {
      return [...found(all, this.userInput.trim())];
    },
    filter: () => true,
    maxItems: MOST_SEEN,
  };
}

/** Asks in the terminal that the command runs in. */
export function terminalPrompts(): Prompts {
  updateSettings({ aliases: { [END_OF_INPUT]: 'cancel' } });
  return {
    text: async ({ example, initial, validate, ...asked }) =>
      answered(
        await text({
          message: messageOf(asked),
          placeholder: `For example: ${example}`,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (value) => validate((value ?? '').trim()),
        }),
      ).trim(),
    choose: async ({ options, initial, ...asked }) => {
      const first = initial ?? (options.find(({ always }) => !always) ?? options[0])?.value;
      const start = first === undefined ? {} : { initialValue: first };
      return answered(
        options.length < FEW
          ? // This one draws the line itself.
            await select({ message: messageOf(asked, ''), options: shown(options), ...start })
          : await autocomplete({ message: messageOf(asked), ...searched(options), ...start }),
      );
    },
    chooseMany: async ({ options, initial, needed, ...asked }) =>
      answered(
        await autocompleteMultiselect({
          message: messageOf(asked),
          ...searched(options),
          initialValues: [...initial],
          required: needed,
        }),
      ),
    confirm: async (message, expected = false) =>
      answered(await confirm({ message, initialValue: expected })),
    say: (line) => log.info(visible(line)),
    object: (message) => log.warn(visible(message)),
    show: (path, file) =>
      note(file.trimEnd().split('\n').map(visible).join('\n'), visible(path), {
        format: (line) => line,
      }),
  };
}
