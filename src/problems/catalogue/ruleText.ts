/** What the contributor guide says about a rule. */
export interface RuleText {
  /** what makes the check report it */
  when: string;
  /** what to do about it */
  mend: string;
  /** a short example of what it reports, as an editor writes it: a part of a file, or its path */
  wrong: string;
  /** the same in order */
  right: string;
  /** what a report says to do, where a message has no tip of its own */
  tip?: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
