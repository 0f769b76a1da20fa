import { CANCEL_SYMBOL, confirm, note, select, text, updateSettings } from '@clack/prompts';
import { declarationOf } from '../../schema/field.ts';
import { storyFields } from '../../schema/story.ts';
import { Refusal } from '../command.ts';
import { ASKED, isOptional, LICENCES, problemOfAnswer } from './storyAnswers.ts';
import type { StoryAnswers } from './storyAnswers.ts';

const ANOTHER = 'another licence';

/** What Ctrl-D sends: the end of the input. */
const END_OF_INPUT = '\u0004';

/** An answer, unless the person has stopped the questions. */
function answered<T>(answer: T | typeof CANCEL_SYMBOL): T {
  if (answer === CANCEL_SYMBOL) throw new Refusal('Stopped: nothing was written.');
  return answer;
}

async function licence(): Promise<{ name: string; url: string }> {
  const options = [...Object.keys(LICENCES), ANOTHER].map((value) => ({ value, label: value }));
  const chosen = answered(await select({ message: 'The licence of the content', options }));
  const url = LICENCES[chosen];
  if (url !== undefined) return { name: chosen, url };
  const { name: nameField, url: urlField } = storyFields.licence.shape;
  const validate = (field: typeof nameField | typeof urlField) => (value: string | undefined) =>
    field.safeParse(value ?? '').error?.issues[0]?.message;
  return {
    name: answered(await text({ message: 'Its name', validate: validate(nameField) })),
    url: answered(await text({ message: 'Where it can be read', validate: validate(urlField) })),
  };
}

/** Asks in the terminal for all that is not known yet, one question after another. */
export async function askForStory(known: StoryAnswers): Promise<StoryAnswers> {
  updateSettings({ aliases: { [END_OF_INPUT]: 'cancel' } });
  const answers: StoryAnswers = { ...known };
  for (const name of ASKED) {
    if (answers[name] !== undefined) continue;
    const { description, example } = declarationOf(storyFields[name]);
    answers[name] = answered(
      await text({
        message: isOptional(name) ? `${name} (may be left empty). ${description}` : description,
        placeholder: example,
        validate: (value) => problemOfAnswer(name, value?.trim() ?? ''),
      }),
    ).trim();
  }
  answers.licence ??= await licence();
  return answers;
}

/** What becomes of the story that is there: `undefined` where the person thinks better of it. */
export async function askWhatBecomes(title: string, aside: string): Promise<'aside' | 'remove'> {
  return answered(
    await select({
      message: `What becomes of the story that is here, “${title}”?`,
      options: [
        { value: 'aside' as const, label: `Put it aside, into ${aside}/` },
        { value: 'remove' as const, label: 'Remove it for good' },
      ],
    }),
  );
}

/** Shows the new file, and asks whether to write it. */
export async function agreesTo(path: string, file: string): Promise<boolean> {
  note(file.trimEnd(), path, { format: (line) => line });
  return answered(await confirm({ message: 'Write it?' }));
}
