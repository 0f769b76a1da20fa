/** What the contributor guide says about a rule. */
export interface RuleText {
  /** what makes the check report it */
  when: string;
  /** what to do about it in every case, as the guide says it */
  mend: string;
  /** a short example of what it reports, as an editor writes it: a part of a file, or its path */
  wrong: string;
  /** the same in order */
  right: string;
  /**
   * what it is in a draft: a `note`, because something is only missing; or a note that says why the
   * draft has `no-page` while it is written. Left out: a problem, as elsewhere
   */
  inDraft?: 'note' | 'no-page';
  /** what a report says to do, in one sentence; left out where each message has a tip of its own */
  tip?: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
