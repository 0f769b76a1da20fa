import type { ContentFiles } from './build.ts';

/** Where the small story’s site stands: under a path, not at the root of its host. */
const FIXTURE_SITE = 'https://user.example/repo/';

/**
 * A word for each source that stands in everything that rests on that source alone, ids included,
 * and nowhere else. `zuluword` is the source of unknown date.
 */
export const WORDS_OF_SOURCES = ['alfaword', 'bravoword', 'charlieword', 'zuluword'] as const;

/**
 * Text that becomes an element, an attribute, a section of XML or a placeholder wherever it is not
 * taken as text.
 */
export const HOSTILE =
  '<script>hostile()</script>"><hostile-tag hostile="1\' ]]> --> {{hostile}} ${hostile} ' +
  '{hostile} &lt;hostile-tag&gt; </title><img src=x onerror=hostile()>';
/** The same for a quotation, which may not be long. */
export const HOSTILE_QUOTATION = '"><hostile-tag hostile="1';
const hostile = JSON.stringify(HOSTILE);
/**
 * The same where one line of Markdown is wanted: the parser refuses HTML there, so it is written as
 * entities.
 */
const HOSTILE_MARKDOWN =
  '&lt;script&gt;hostile()&lt;/script&gt;&lt;hostile-tag&gt; "hostile" \'hostile\' ]]&gt; ' +
  '--&gt; \\{\\{hostile}} ${hostile} {hostile} &lt;img src=x onerror=hostile()&gt;';

const REMOVED = 'suppressed: { date: 2024-03-09, reason: danger }';

const HOSTILE_LINK =
  '[a link](https://news.example/?"onclick="hostile%28%29%22%3E%3Chostile-tag%3E)';

/** Longer lines of the files below. */
const BRAVOWORD_FIGURE =
  '{ measure: troops, value: 77123, hedge: up-to, asOf: 2024-03-02, scope: the bravoword ones }';
const CLAIMS_OF_TALKS = [
  '  - { id: zuluword-says, by: zuluword-speaker, says: What the zuluword report has., ' +
    'sources: [zuluword-report] }',
  '  - { id: talks-held, by: first-speaker, says: Talks were held., ' +
    'sources: [alfaword-report, bravoword-report, zuluword-report] }',
].join('\n');
const correction = (date: string, fields: string, why: string): string =>
  `  - { date: ${date}, ${fields}, why: ${why} }`;
const CORRECTION_OF_SOURCE = correction(
  '2024-03-07',
  'kind: wording, field: other, was: Alfaword was, now: Alfaword now',
  'Alfaword why.',
);
const CORRECTIONS_OF_BRIEFING = [
  correction(
    '2024-03-04',
    'kind: wording, field: title, was: oldtitleword, now: newtitleword',
    'The title was wrong.',
  ),
  correction(
    '2024-03-04',
    'kind: wording, field: summary, was: oldsummaryword, now: newsummaryword',
    'The summary was wrong.',
  ),
  correction(
    '2024-03-04',
    'kind: fact, field: place, was: Oldplaceword, now: Newplaceword',
    'The place was wrong.',
  ),
  correction(
    '2024-03-04',
    'kind: figure, field: figure, claim: at-least-3000, was: "2111", now: "3000"',
    'The figure was wrong.',
  ),
].join('\n');
const CORRECTION_OF_MOVEMENT = correction(
  '2024-03-04',
  'kind: date, field: date, was: "2024-02-10", now: "2024-02-20"',
  'The date was wrong.',
);
const HOSTILE_CORRECTION = correction(
  '2024-03-01',
  `kind: wording, field: other, was: ${hostile}, now: ${hostile}`,
  hostile,
);

/** A small story in which each thing that the site promises happens at least once. */
export const FIXTURE: ContentFiles = {
  'story.yaml': `
title: ${JSON.stringify(`A small story ${HOSTILE}`)}
summary: ${hostile}
language: en
period: 2024-02/2024-04
licence: { name: ${hostile}, url: "https://licence.example/?a=1&b='2'" }
site: ${FIXTURE_SITE}
repository: https://forgejo.code.example/user/repo
publisher: ${hostile}
contact: desk@fixture.example
measure: troops
`,
  'about.md': `## Who we are

We watch one harbour, ${HOSTILE_MARKDOWN} and say “not printed” of what no report prints.
[@alfaword-report]
`,

  'sources/alfaword-report.md': `---
label: Alfaword report
title: Alfaword headline
publisher: Alfaword News
byline: Alfaword Author
published: 2024-03-02
url: https://alfaword.example/article?a=1&b=2
archive: https://archive.example/alfaword
language: en
credits: [Alfaword Agency]
damage: [A word is missing in the alfaword report.]
aliases: [alfaword-report-before]
corrections:
${CORRECTION_OF_SOURCE}
---

What the alfaword report is. ${HOSTILE_MARKDOWN}
`,
  'sources/bravoword-report.md': `---
label: Bravoword report
publisher: Bravoword News
published: 2024-03-05
language: en
---

What the bravoword report is.
`,
  'sources/charlieword-report.md': `---
label: Charlieword report
published: 2024-03-06~/2024-03-09
publishedBasis: The charlieword report was out some days after the sixth.
publishedAssumes: Some days are three in the charlieword report
language: ko
---

What the charlieword report is.
`,
  'sources/zuluword-report.md': `---
label: Zuluword report
language: en
---

What the zuluword report is.
`,

  'actors/first-speaker.yaml': `
name: First Speaker
kind: person
partOf: some-government
described:
  - { as: Alfaword spokesperson, source: alfaword-report }
  - { as: Bravoword spokesperson, source: bravoword-report }
aliases: [first-speaker-before]
`,
  'actors/some-government.yaml': `
name: Some Government
kind: government
`,
  'actors/bravoword-speaker.yaml': `
name: Bravoword Speaker
kind: person
names: [{ name: Bravoword Maiden, kind: other, until: 2019, source: bravoword-report }]
`,
  'actors/charlieword-speaker.yaml': `
name: Charlieword Speaker
kind: office
`,
  'actors/charlieword-group.yaml': `
name: Charlieword Group
kind: group
members: [charlieword-speaker, charlieword-member]
`,
  'actors/charlieword-member.yaml': `
name: Charlieword Member
kind: government
`,
  'actors/zuluword-speaker.yaml': `
name: Zuluword Speaker
kind: agency
`,
  'actors/hostile-speaker.yaml': `
name: ${JSON.stringify(`A speaker ${HOSTILE}`)}
kind: person
names: [{ name: ${hostile}, kind: former, until: 2024-03 }]
described: [{ as: ${hostile}, source: alfaword-report }]
`,

  'measures/troops.yaml': `
title: ${JSON.stringify(`Troops ${HOSTILE}`)}
summary: Soldiers, by whoever counted them.
unit: { one: soldier, other: soldiers }
aliases: [troops-before]
`,

  // The second belongs to nothing that was known before the third source.
  'threads/line-of-numbers.yaml': `
title: ${JSON.stringify(`The line of numbers ${HOSTILE}`)}
summary: Who counted what.
aliases: [numbers-before]
`,
  'threads/charlieword-line.yaml': `
title: The charlieword line
summary: What the charlieword report tells.
`,
  'threads/removedword-line.yaml': `${REMOVED}\n`,

  // Reported by the first two sources; corrected in every way that a past day’s page undoes.
  'events/2024-03-01-first-briefing.md': `---
title: The first briefing newtitleword
date: 2024-03-01
datePrintedIn: [alfaword-report]
dateBasis: The alfaword report says it was on Friday.
dateBoundIn: [alfaword-report]
kind: briefing
place: Newplaceword
threads: [line-of-numbers]
tags: [Countedword, numbers]
summary: The first summary newsummaryword.
sources: [alfaword-report, bravoword-report]
restsOn: [alfaword-report]
claims:
  - id: at-least-3000
    aliases: [about-3000]
    by: first-speaker
    onBehalfOf: some-government
    says: At least 3,000 soldiers came.
    figure: { measure: troops, value: 3000, hedge: at-least, asOf: 2024-03-01~ }
    quotes:
      - { text: We assess that they travelled by ship, source: alfaword-report }
      - { text: We assess bravoword that they travelled by ship, source: bravoword-report }
    sources: [alfaword-report, bravoword-report]
  - id: bravoword-denial
    by: bravoword-speaker
    says: Not so, the bravoword speaker says.
    relations: [{ kind: denies, claim: 2024-03-01-first-briefing#at-least-3000 }]
    sources: [bravoword-report]
  - id: bravoword-figure
    by: bravoword-speaker
    says: Another number, the bravoword speaker says.
    figure: ${BRAVOWORD_FIGURE}
    sources: [bravoword-report]
aliases: [2024-03-01-briefing-before, 2024-02-29-briefing-before]
corrections:
${CORRECTIONS_OF_BRIEFING}
---

Told by the alfaword report. [@alfaword-report]

Told by the bravoword report. [@bravoword-report]

- A point of the bravoword report. [@bravoword-report]

## A bravoword heading

Told by both. [@alfaword-report; @bravoword-report]
`,

  // Merged into the one before it, so that only a small page stays.
  'events/2024-03-01-mergedword-briefing.md': `---
title: ${JSON.stringify(`The mergedword briefing ${HOSTILE}`)}
date: 2024-03-01
datePrintedIn: [alfaword-report]
kind: briefing
summary: The mergedword summary.
sources: [alfaword-report]
claims:
  - id: mergedword-claim
    aliases: [mergedword-before]
    by: first-speaker
    says: ${hostile}
    sources: [alfaword-report]
  - id: at-least-3000
    by: first-speaker
    says: The mergedword report of the first number.
    sources: [alfaword-report]
aliases: [2024-03-01-mergedword-before]
merged:
  into: 2024-03-01-first-briefing
  date: 2024-03-01
  why: ${hostile}
  now: The first briefing tells it.
  claims: [{ claim: mergedword-claim, to: 2024-03-01-first-briefing#bravoword-denial }]
---
`,

  // Wrong as a whole, with a source that was taken back and one that has a later version.
  'events/2024-02-27-withdrawnword-briefing.md': `---
title: The withdrawnword briefing
date: 2024-02-27
datePrintedIn: [retractedword-report]
kind: briefing
summary: The withdrawnword summary.
sources:
  [retractedword-report, replacedword-report, removedword-report, removedword-report-too]
restsOn: [retractedword-report]
claims:
  - id: withdrawnword-number
    by: first-speaker
    says: The withdrawnword number.
    figure: { measure: troops, value: 9, hedge: about, asOf: 2024-02-27 }
    sources: [retractedword-report]
  - { id: removedword-claim, aliases: [removedword-before], ${REMOVED} }
  - { id: removedword-claim-too, ${REMOVED} }
  - id: replacedword-says
    by: removedword-speaker
    onBehalfOf: removedword-speaker-too
    says: What the replacedword report has.
    sources: [replacedword-report, removedword-report, removedword-report-too]
withdrawn: { date: 2024-03-08, why: ${hostile}, now: No such briefing is known. }
---

Told by the retractedword report. [@retractedword-report]
`,
  'sources/retractedword-report.md': `---
label: Retractedword report
published: 2024-03-02
language: en
retracted: { date: 2024-03-08, why: ${hostile}, now: Nothing of it is certain. }
---
`,
  'sources/replacedword-report.md': `---
label: Replacedword report
published: 2024-03-02
language: en
replaced: { by: alfaword-report, date: 2024-03-08, why: The later version names the day. }
---
`,

  // Two of each kind whose words had to go, which are told apart all the same.
  'events/2024-02-26-removedword-event.md': `---\n${REMOVED}\n---\n`,
  'events/2024-02-26-removedword-event-too.md': `---\n${REMOVED}\n---\n`,
  'sources/removedword-report.md': `---
published: 2024-03-02
language: en
aliases: [removedword-report-before]
${REMOVED}
---
`,
  'sources/removedword-report-too.md': `---
published: 2024-03-02
language: en
${REMOVED}
---
`,
  'actors/removedword-speaker.yaml': `kind: person\n${REMOVED}\n`,
  'actors/removedword-speaker-too.yaml': `kind: group\n${REMOVED}\n`,
  'places/removedword-place.yaml': `${REMOVED}\n`,
  'places/removedword-place-too.yaml': `${REMOVED}\n`,
  'places/bravoword-city.yaml': `name: Bravoword City
in: bravoword-region
aliases: [bravoword-town]
coordinates:
  latitude: -12.5
  longitude: 34.25
  basis: Where the bravoword report has it.
  source: bravoword-report
corrections:
${correction('2024-03-07', 'kind: wording, field: name, was: Town, now: City', 'It is bravoword.')}
`,
  'places/bravoword-region.yaml': `name: Bravoword Region
names:
  - { name: Bravoword Oblast, kind: spelling, source: bravoword-report }
  - { name: ${hostile}, kind: other, source: bravoword-report }
`,
  'measures/removedword-measure.yaml': `${REMOVED}\n`,
  'measures/removedword-measure-too.yaml': `${REMOVED}\n`,

  // Corrected in its date, which no earlier day undoes.
  'events/2024-02-20-alfaword-movement.md': `---
title: The alfaword movement
date: 2024-02-20
dateBasis: The alfaword report calls it ten days before its own.
dateBoundIn: [alfaword-report]
kind: movement
summary: Ships moved, the alfaword report says.
sources: [alfaword-report]
corrections:
${CORRECTION_OF_MOVEMENT}
---

Told by the alfaword report. [@alfaword-report]
`,

  // Its title rests on two sources, so a day that knows only the first has to do without it.
  'events/2024-02-25-shared-talks.md': `---
title: The talks as the bravoword and the zuluword report name them
date: 2024-02-25
dateBasis: Worked out from the bravoword report.
dateBoundIn: [bravoword-report]
kind: talks
place: Bravoword City
summary: A summary from the bravoword and the zuluword report.
sources: [alfaword-report, bravoword-report, zuluword-report]
claims:
${CLAIMS_OF_TALKS}
---

Told by the alfaword report. [@alfaword-report]

Told by the bravoword and the zuluword report. [@bravoword-report; @zuluword-report]
`,

  'events/2024-03-03-charlieword-clash.md': `---
title: The charlieword clash
date: 2024-03-03~/2024-03-07~
dateBasis: The charlieword report speaks of the days before it.
dateBoundIn: [charlieword-report]
kind: combat
threads: [line-of-numbers, charlieword-line, removedword-line]
follows: [2024-03-01-first-briefing]
summary: A clash, the charlieword report says.
sources: [charlieword-report]
claims:
  - id: charlieword-differs
    by: charlieword-speaker
    says: The charlieword report sets it against the first number.
    relations: [{ kind: differs, claim: 2024-03-01-first-briefing#at-least-3000 }]
    replies:
      - { asked: some-government, source: charlieword-report }
      - { asked: first-speaker, on: 2024-03-08, answer: Told here of the charlieword clash. }
    sources: [charlieword-report]
  - id: charlieword-together
    by: charlieword-group
    says: The charlieword clash worries all.
    sources: [charlieword-report]
---

Told by the charlieword report, after
[the first number](events/2024-03-01-mergedword-briefing#at-least-3000), by a
[name withheld](actors/removedword-speaker). [@charlieword-report]
`,

  'events/2024-03-04-zuluword-interview.md': `---
title: The zuluword interview
date: 2024-03-04~
dateBasis: The zuluword report names no day.
dateAssumes: An interview is printed soon, even in the zuluword report.
kind: interview
summary: An interview, the zuluword report says.
sources: [zuluword-report]
claims:
  - id: zuluword-repeats
    by: zuluword-speaker
    says: The first number, once more, in the zuluword report.
    relations: [{ kind: repeats, claim: 2024-03-01-first-briefing#at-least-3000 }]
    sources: [zuluword-report]
---

Told by the zuluword report. [@zuluword-report]
`,

  'events/2024-02-28-hostile-event.md': `---
title: ${hostile}
date: 2024-02-28
dateBasis: ${hostile}
dateAssumes: ${hostile}
kind: statement
place: ${hostile}
summary: ${hostile}
sources: [alfaword-report]
claims:
  - id: hostile
    by: hostile-speaker
    says: ${hostile}
    figure: { measure: troops, value: 1, hedge: about, asOf: 2024-02-28, scope: ${hostile} }
    quotes: [{ text: ${JSON.stringify(HOSTILE_QUOTATION)}, source: alfaword-report }]
    replies: [{ asked: hostile-speaker, answer: ${hostile}, source: alfaword-report }]
    sources: [alfaword-report]
corrections:
${HOSTILE_CORRECTION}
---

${HOSTILE_MARKDOWN} [@alfaword-report]

## ${HOSTILE_MARKDOWN}

- *${HOSTILE_MARKDOWN}* ${HOSTILE_LINK} [@alfaword-report]
`,
};
