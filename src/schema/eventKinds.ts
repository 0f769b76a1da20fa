/** A kind of event that many stories have. */
interface CommonKind {
  /** what it is, for the contributor guide */
  is: string;
  /**
   * whether something is said there once, so that all reports of it go back to the same words. Of a
   * battle or a shipment each report may have an origin of its own
   */
  occasion?: true;
}

/** The kinds of event that every story has, by id. Others are declared in its `story.yaml`. */
export const COMMON_KINDS = {
  briefing: { is: 'Officials or others inform the press and take questions.', occasion: true },
  'press-conference': { is: 'Somebody meets the press.', occasion: true },
  statement: { is: 'Something said or given out in writing, once and to all.', occasion: true },
  interview: { is: 'Somebody answers the questions of one outlet.', occasion: true },
  hearing: { is: 'A court, a parliament or an authority hears people.', occasion: true },
  ruling: { is: 'A court or an arbiter decides.', occasion: true },
  publication: { is: 'A report, a study or another document comes out.', occasion: true },
  assessment: { is: 'Somebody judges a state of things, such as an intelligence service.' },
  talks: { is: 'Sides talk with each other.' },
  agreement: { is: 'Sides agree on something: a contract, a treaty, a settlement.' },
  vote: { is: 'A parliament, a council or members vote.' },
  election: { is: 'Voters choose.' },
  law: { is: 'A law is made, changed or comes into force.' },
  order: { is: 'An authority orders or forbids something.' },
  sanctions: { is: 'Measures against a state, a firm or a person.' },
  aid: { is: 'Money, goods or weapons are promised or given.' },
  appointment: { is: 'Somebody gets an office.' },
  resignation: { is: 'Somebody gives up an office, or loses it.' },
  arrest: { is: 'Somebody is arrested or held.' },
  charge: { is: 'Somebody is charged or sued.' },
  inspection: { is: 'Something is inspected, tested or searched.' },
  recall: { is: 'A product is called back.' },
  opening: { is: 'Something opens, begins or goes into service.' },
  closure: { is: 'Something is closed or stopped.' },
  protest: { is: 'People protest.' },
  strike: { is: 'People stop work.' },
  death: { is: 'Somebody dies.' },
  accident: { is: 'Something goes wrong that nobody meant.' },
  disaster: { is: 'A flood, a fire, an earthquake, an epidemic.' },
  attack: { is: 'Somebody attacks people or things, outside of a battle.' },
  combat: { is: 'Armed forces fight.' },
  movement: { is: 'Troops, ships, people or goods are moved.' },
  'weapons-test': { is: 'A weapon is tested.' },
} as const satisfies Readonly<Record<string, CommonKind>>;

/** The id of a kind that every story has. */
export type CommonKindId = keyof typeof COMMON_KINDS;

/** In place of the kind, on a past day on which no source had yet said what an event was. */
export const UNKNOWN_KIND = 'unknown';

/** Whether a kind is one that every story has. */
export const isCommonKind = (kind: string): kind is CommonKindId =>
  Object.hasOwn(COMMON_KINDS, kind);
