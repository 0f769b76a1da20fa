import type { RuleTexts } from './ruleText.ts';

/** Dates that have to agree with each other and with names of files. */
export const DATE_RULES = {
  'file-name-date': {
    when:
      'An event’s file name does not begin with its date: year, month and day, as far as they ' +
      'are certain (of a range, the first day; of a decade or a century, the first year).',
    mend: 'Rename the file and list its old name under aliases, or correct the date.',
    wrong: '# in content/events/2024-03-05-barges.md\ndate: 2024-03-04',
    right: '# in content/events/2024-03-04-barges.md\ndate: 2024-03-04',
  },
  'date-without-basis': {
    when:
      'An event says neither which source prints its date nor how the date was worked out; or a ' +
      'source’s publication date is not one exact day and has no publishedBasis; or a date says ' +
      'what it assumes, but not how it was worked out; or a date that no source is said to print ' +
      'names what bounds it, but not how it was worked out; or an event of which nothing printed ' +
      'sets a day (../..) names a source that prints it.',
    mend:
      'Add datePrintedIn or dateBasis to the event, publishedBasis to the source, saidBasis to ' +
      'the claim, asOfBasis to the figure.',
    wrong: 'date: 2024-03-04',
    right: 'date: 2024-03-04\ndatePrintedIn: [gazette]',
    inDraft: 'note',
  },
  'date-bound-not-named': {
    when:
      'A date of an event, a source, a claim or a figure was worked out, but it names neither ' +
      'the sources that print what bounds it nor what it assumes. It then counts as assumed.',
    mend:
      'Name the sources under dateBoundIn, publishedBoundIn, saidBoundIn or asOfBoundIn. Where ' +
      'no source prints the bound, say under dateAssumes, publishedAssumes, saidAssumes or ' +
      'asOfAssumes what the date assumes.',
    wrong: 'date: 2024-03-04\ndateBasis: The Gazette of 6 March says Monday.',
    right:
      'date: 2024-03-04\ndateBasis: The Gazette of 6 March says Monday.\ndateBoundIn: [gazette]',
    inDraft: 'note',
  },
  'period-as-bound': {
    when:
      'A date that was worked out begins or ends with the period in story.yaml, and no source is ' +
      'named that prints this end. The period is what this site chose to tell, not evidence.',
    mend:
      'Leave that side open, as in 2024-03-06/.., or name the sources that print it under ' +
      'dateBoundIn, publishedBoundIn, saidBoundIn or asOfBoundIn.',
    wrong:
      '# in a source, while story.yaml says period: 2024\n' +
      'published: 2024-03-06/2024-12-31\npublishedBasis: It tells of 6 March.\n' +
      'publishedAssumes: It appeared in that year.',
    right:
      '# in a source, while story.yaml says period: 2024\n' +
      'published: 2024-03-06/..\npublishedBasis: It tells of 6 March.\n' +
      'publishedAssumes: It did not tell of things to come.',
  },
  'event-after-source': {
    when:
      'An event is later than the publication of a source that reports it; or one of its further ' +
      'dates, or the time a figure is given for, is later than that of all of them.',
    mend:
      'Correct one of the two dates. Where time zones explain it, give both their times with the ' +
      'distance from UTC, or write the event’s date as the range of both days. A number that was ' +
      'only expected takes expected: true.',
    tip: 'Correct the event’s date, the source’s date or the source.',
    wrong: '# in a source that an event of 2024-03-04 lists\npublished: 2024-03-03',
    right: '# in a source that an event of 2024-03-04 lists\npublished: 2024-03-04',
  },
  'said-after-source': {
    when:
      'A claim was said after a source that reports it was published; or somebody was asked ' +
      'about it after the source was published that reports the reply.',
    mend: 'Correct when it was said, the day of the source, or the list of its sources.',
    tip: 'Correct when it was said, the source’s date or the source.',
    wrong: '# from a source published on 2024-03-06\nsaid: 2024-03-07',
    right: '# from a source published on 2024-03-06\nsaid: 2024-03-05',
  },
  'said-not-given': {
    when:
      'A claim in an entry whose kind is no occasion of speech, such as a briefing, gives ' +
      'neither its occasion nor when it was said. This is a note: the check does not fail for ' +
      'it, and the pages say that nothing prints when it was said.',
    mend:
      'Add “occasion” or “said” where a source prints it. Where none does, “occasion: unknown” ' +
      'says that you looked.',
    tip: 'Add “occasion” or “said”; where no source prints either, write occasion: unknown.',
    wrong: 'kind: movement',
    right: 'kind: statement',
    inDraft: 'note',
  },
  'event-outside-period': {
    when:
      'An event lies before or after the period that story.yaml says the story covers, or its ' +
      'focus begins before that period or ends after it.',
    mend: 'Correct the date of the event or the focus, or widen the period.',
    tip: 'Correct the date, or widen the period in story.yaml.',
    wrong: '# in content/story.yaml, with an event of 2024-03-04\nperiod: 2024-04/2024-06',
    right: '# in content/story.yaml, with an event of 2024-03-04\nperiod: 2024-03/2024-06',
  },
  'after-later': {
    when:
      'An event comes after or follows from one that certainly happened later than itself; or ' +
      'after one of its date which, by the times of that day and what else is said of their ' +
      'order, came after it.',
    mend: 'Correct the date or the time of one of the two, or take it out of the list.',
    tip: 'Correct one of the dates, or take it out.',
    wrong: '# in the event 2024-03-04-count\nfollows: [2024-03-05-denial]',
    right: '# in the event 2024-03-05-denial\nfollows: [2024-03-04-count]',
  },
  'after-other-date': {
    when:
      'An event names under “after” one of another date. That has no effect: events stand in ' +
      'the order of their dates, and “after” orders those of one date. This is a note: the ' +
      'check does not fail for it.',
    mend: 'Take it out. Where the event is a consequence of the other, name that under follows.',
    tip: 'Take it out, or name it under follows where this event is a consequence of it.',
    wrong: '# in the event 2024-03-05-denial\nafter: [2024-03-04-count]',
    right: '# in the event 2024-03-05-denial\nfollows: [2024-03-04-count]',
  },
  'further-date': {
    when:
      'A further date of an event does not come after the one before it; or an event recurs, but ' +
      'its date is not one exact day; or it recurs until a day that is not after its date, or ' +
      '“recursUntil” stands without “recurs”.',
    mend:
      'Put the first date under “date” and the others in their order under “alsoOn”, each once. ' +
      'What recurs has one exact day as its date.',
    wrong: 'date: 2024-03-04\nalsoOn: [2024-03-18, 2024-03-11]',
    right: 'date: 2024-03-04\nalsoOn: [2024-03-11, 2024-03-18]',
  },
  'version-order': {
    when:
      'The versions of a source do not stand in the order in which they were seen, or two of ' +
      'them were seen at the same time.',
    mend: 'Put the one that was seen first on top. Where both have one day, add the time of day.',
    wrong: 'versions: [{ seen: 2024-03-08 }, { seen: 2024-03-07T14:05Z }]',
    right: 'versions: [{ seen: 2024-03-07T14:05Z }, { seen: 2024-03-08 }]',
  },
  'version-before-source': {
    when: 'A version of a source was seen before the source can have been published.',
    mend: 'Correct the day on which it was seen, or the day of the source.',
    tip: 'Correct the day on which it was seen, or the day of the source.',
    wrong: '# of a source published on 2024-03-06\nversions: [{ seen: 2024-03-05 }]',
    right: '# of a source published on 2024-03-06\nversions: [{ seen: 2024-03-06T09:30Z }]',
  },
  'accessed-before-source': {
    when: 'The day on which this site read a source certainly lies before it was published.',
    mend: 'Correct the day on which it was read, or the day of the source.',
    tip: 'Correct the day on which it was read, or the day of the source.',
    wrong: '# of a source published on 2024-03-06\naccessed: 2024-03-05',
    right: '# of a source published on 2024-03-06\naccessed: 2024-03-06',
  },
} as const satisfies RuleTexts;
