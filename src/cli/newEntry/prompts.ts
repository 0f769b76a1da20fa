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
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** What is asked, and what helps to answer it. */
export interface Asked {
  message: string;
  /** what the field is that the answer is for */
  hint: string;
}

/** How a person is asked. Every way but the last three throws where the person stops. */
export interface Prompts {
  text: (
    asked: Asked & {
      example: string;
      initial: string | undefined;
      validate: (text: string) => string | undefined;
    },
  ) => Promise<string>;
  choose: (
    asked: Asked & { options: readonly Option[]; initial: string | undefined },
  ) => Promise<string>;
  chooseMany: (
    asked: Asked & { options: readonly Option[]; initial: readonly string[]; needed: boolean },
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

/** A question, and below it what the field is. */
function messageOf({ message, hint }: Asked): string {
  if (hint === '') return message;
  const width = Math.min(WIDEST, process.stdout.columns || WIDEST) - 4;
  const lines = hint.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S+`, 'g')) ?? [];
  const bar = styleText('gray', S_BAR);
  return [message, ...lines.map((line) => `${bar}  ${styleText('dim', line)}`)].join('\n');
}

const finds = (search: string, { label = '', hint = '', value }: Partial<Option>): boolean =>
  folded(`${label} ${hint} ${value}`).includes(folded(search));

const shown = (options: readonly Option[]): Option[] =>
  options.map(({ value, label, hint }) => ({
    value,
    label: visible(label),
    ...(hint === undefined ? {} : { hint: visible(hint) }),
  }));

/** Asks in the terminal that the command runs in. */
export function terminalPrompts(): Prompts {
  updateSettings({ aliases: { [END_OF_INPUT]: 'cancel' } });
  return {
    text: async ({ example, initial, validate, ...asked }) =>
      answered(
        await text({
          message: messageOf(asked),
          placeholder: example,
          ...(initial === undefined ? {} : { initialValue: initial }),
          validate: (value) => validate((value ?? '').trim()),
        }),
      ).trim(),
    choose: async ({ options, initial, ...asked }) => {
      const common = {
        message: messageOf(asked),
        options: shown(options),
        maxItems: MOST_SEEN,
        ...(initial === undefined ? {} : { initialValue: initial }),
      };
      return answered(
        options.length < FEW
          ? await select(common)
          : await autocomplete({ ...common, filter: finds }),
      );
    },
    chooseMany: async ({ options, initial, needed, ...asked }) =>
      answered(
        await autocompleteMultiselect({
          message: messageOf(asked),
          options: shown(options),
          initialValues: [...initial],
          required: needed,
          maxItems: MOST_SEEN,
          filter: finds,
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
