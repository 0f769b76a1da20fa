import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { connectionFields } from './connections.ts';
import { timeOrNone } from './dateFields.ts';
import { declareFields, field } from './field.ts';
import { furtherDateFields } from './furtherDates.ts';
import { isCommonKind } from './eventKinds.ts';
import { isId } from './idForm.ts';
import { ID_FORM, idAmong } from './ids.ts';
import type { NamedKind } from './ids.ts';
import { listOf } from './list.ts';
import { meantId } from './meantId.ts';
import { personSchema } from './person.ts';
import { addProblem, shown } from './problemOfField.ts';
import { eventStatus } from './status.ts';
import { sentence, title } from './texts.ts';

const HOW_KINDS_ARE_WRITTEN =
  'Write it like press-conference; docs/fields.md lists the common kinds, docs/writing.md how to ' +
  'add one.';

/** The kind of an event: that the story has it is seen where its other files are known too. */
const kindOfEvent = z
  .string()
  .superRefine((value, context) => {
    if (isId(value)) return;
    const message = `Unexpected kind “${shown(value)}”, expected the id of one`;
    const meant = meantId(value);
    const tip = meant !== undefined && isCommonKind(meant) ? `Write “${meant}”.` : undefined;
    addProblem(context, 'unknown-kind', message, tip ?? HOW_KINDS_ARE_WRITTEN);
  })
  .meta({ ...ID_FORM, named: 'kinds' satisfies NamedKind });

/** Front matter of `content/events/<id>.md`: something that happened on a date. */
export const eventFields = declareFields('event', {
  title: field(title, {
    description: 'What happened, as a short sentence.',
    example: 'The council says that the bridge will open a year late',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'table',
  }),
  date: field(timeOrNone, {
    description:
      'When it happened (EDTF, ISO 8601-2, levels 0 and 1). One day may carry its time, as ' +
      'printed: 2024-10-23T14:05Z. `../..`: nothing that is printed sets a first or a last day.',
    example: '2024-10-23',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'date',
    public: 'table',
  }),
  datePrintedIn: field(listOf(idAmong('sources')).default([]), {
    description: 'The sources that print this date themselves.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  dateBasis: field(sentence.optional(), {
    description:
      'How the date was worked out, in one sentence. Required where no source prints it.',
    example: 'The report dated 24 October says the briefing was on Wednesday.',
    past: 'head',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'table',
  }),
  dateBoundIn: field(listOf(idAmong('sources')).default([]), {
    description:
      'The sources that print what bounds a date that was worked out. They need not be sources ' +
      'of the event.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  dateAssumes: field(sentence.optional(), {
    description:
      'What the date assumes beyond what any source prints, in one sentence. Pages then call it ' +
      'assumed.',
    example: 'A weekday named alone is taken to be the last one before the report.',
    past: 'head',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'table',
  }),
  ...furtherDateFields,
  after: field(listOf(idAmong('events')).default([]), {
    description:
      'Events of the same date that came before it: this orders them, and says nothing of ' +
      'causes, for which there is `follows`. Not needed for one whose claim it denies, ' +
      'confirms, revises or repeats.',
    example: '[2019-03-14-delay-announced]',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  kind: field(kindOfEvent, {
    description:
      'What it was: a kind that all stories have, such as briefing, statement or aid, or one ' +
      'that the story declares under `kinds` in `story.yaml`.',
    example: 'briefing',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  place: field(title.optional(), {
    description:
      'Where it happened, in words, where there is no file of the place. One that is the id or a ' +
      'name of a place counts as that place.',
    example: 'a ship in the North Sea',
    past: 'head',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'table',
  }),
  places: field(listOf(idAmong('places')).min(1).optional(), {
    description:
      'Where it happened, as far as a source prints it: ids of places. A correction of it names ' +
      'the field `place`, and the places as pages do.',
    example: '[tallow]',
    past: 'head',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  ...connectionFields,
  about: field(z.array(personSchema).optional(), {
    description: 'The people whom the event is about, who need not speak.',
    example: '[{ name: Tomas Reed, role: the welder who was hurt }]',
    past: 'head',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  summary: field(sentence, {
    description: 'One or two sentences, shown on the timeline.',
    example: 'It blames steel that came late.',
    past: 'own-rule',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'table',
  }),
  sources: field(listOf(idAmong('sources')).min(1), {
    description: 'Every source the entry rests on.',
    example: '[echo-march-2019, fenland-post-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  restsOn: field(listOf(idAmong('sources')).default([]), {
    description:
      'The sources that together print all of title, summary, date, kind and place. Left out: ' +
      'all of them are needed. The page of an earlier day shows these fields only once these ' +
      'sources were public; the date also where a source of that day prints it.',
    example: '[echo-march-2019]',
    past: 'known-sources',
    ownWords: 'no',
    corrected: 'no',
    public: 'no',
  }),
  claims: field(z.array(claimSchema).default([]), {
    description: 'What actors are reported to have said.',
    example:
      '[{ id: a-year-late, by: council, says: It opens a year late., sources: ' +
      '[echo-march-2019] }]',
    past: 'own-rule',
    ownWords: 'no',
    corrected: 'no',
    public: 'table',
  }),
  ...eventStatus,
});

/** The field with the claims: a text or a correction in it belongs to one of them. */
export const CLAIMS = 'claims' satisfies keyof typeof eventFields;
