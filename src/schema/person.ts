import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { addProblemAt } from './problemOfField.ts';
import { sentence, title } from './texts.ts';

/**
 * Somebody whom an event is about, and who need not speak. A person is private unless the entry
 * says why not: then the name stands on the page of the event, and nowhere else.
 */
const personFields = declareFields('person', {
  role: field(title, {
    description: 'Who it is in this event, in words.',
    example: 'the welder who was hurt',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  name: field(title.optional(), {
    description: 'The name, as printed, of somebody who has no entry among the actors.',
    example: 'Tomas Reed',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  actor: field(idAmong('actors').optional(), {
    description: 'The actor, in place of the name, where there is an entry of it.',
    example: 'ines-marlow',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  publicBecause: field(sentence.optional(), {
    description:
      'Why the person is not private: an office, or something done in public. Without it the ' +
      'name stands on the page of the event alone: in no search, feed, filter or data.',
    example: 'She is the inspector of the county.',
    past: 'with-record',
    ownWords: 'any-source',
    corrected: 'no',
    public: 'json',
  }),
  minor: field(z.boolean().optional(), {
    description: 'Whether the person is under age. No name may stand then.',
    example: 'true',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

export const personSchema = group(personFields).superRefine((person, context) => {
  const { name, actor, publicBecause, minor } = person;
  const report = (at: keyof typeof person, message: string, tip: string): void =>
    addProblemAt([at], context, 'person-form', message, tip);
  const LEAVE_OUT = 'Leave it out: the role says who it is.';
  const isNamed = name !== undefined || actor !== undefined;
  if (minor === true && name !== undefined) report('name', 'Unexpected name of a minor', LEAVE_OUT);
  else if (minor === true && actor !== undefined)
    report('actor', 'Unexpected actor who is a minor', LEAVE_OUT);
  else if (minor === true && publicBecause !== undefined)
    report('publicBecause', 'Unexpected reason to name a minor', LEAVE_OUT);
  else if (name !== undefined && actor !== undefined)
    report('name', 'Unexpected name beside an actor', 'Leave it out: the actor has a name.');
  else if (publicBecause !== undefined && !isNamed)
    report('publicBecause', 'Unexpected reason without a name', 'Give the name, or leave it out.');
  else if (minor !== true && !isNamed)
    report('role', 'Missing name or actor', 'Add name or actor; of a child, write minor: true.');
  else if (publicBecause !== undefined && /^\w{1,12}$/.test(publicBecause))
    report('publicBecause', 'Unexpected word, expected a reason', 'Say why in one sentence.');
});

export type Person = z.infer<typeof personSchema>;

/** Whether the name of a person stands on the page of the event alone. */
export const isPrivatePerson = ({ actor, publicBecause }: Person): boolean =>
  actor === undefined && publicBecause === undefined;
