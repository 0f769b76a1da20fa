import type { ContentFiles } from './build.ts';

/** Two figures and a correction of the entries below. */
const AT_BOTH_PIERS =
  '{ measure: cranes, value: 20, hedge: up-to, asOf: 2024-03/.., ' +
  'expected: true, scope: at both piers }';
const ON_THE_NORTHERN_PIER =
  '{ measure: cranes, value: 3, hedge: exactly, asOf: 2024-03-07, scope: on the northern pier }';
const TWELVE_NOT_ELEVEN =
  '{ date: 2024-03-12, kind: figure, claim: at-least-twelve, field: figure, ' +
  'was: "11", now: "12", why: The Gazette prints twelve. }';

/**
 * A small story in which every mark, hedge, relation and kind of page occurs, to take pictures of.
 * It changes only with what it shows.
 */
export const EASTMERE: ContentFiles = {
  'story.yaml': `
title: The cranes of Eastmere
summary: Who counted what in the harbour of Eastmere, when, and in which report.
language: en
period: 2024-02/2024-03
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
site: https://eastmere.example/
measure: cranes
contact: desk@eastmere.example
`,

  'sources/gazette.md': `---
label: The Gazette of 6 March
title: Cranes in the mist
publisher: The Eastmere Gazette
byline: Maud Ivers
published: 2024-03-06
url: https://gazette.example/cranes
language: en
credits: [Coast News Agency]
---

The first report of the count.
`,
  'sources/herald.md': `---
label: The Herald
published: 2024-03-08/2024-03-09
publishedBasis: It speaks of the count on Monday as “this week”, and of Thursday as over.
publishedBoundIn: [herald]
language: en
credits: [Coast News Agency]
damage: [A word is missing behind “the pier”.]
---
`,
  'sources/almanac.md': `---
label: The Almanac
language: en
---

The Almanac prints neither a date nor an author.
`,

  'actors/ada-lund.yaml': `
name: Ada Lund
kind: person
partOf: town
described: [{ as: Harbour master, source: gazette }, { as: Head of the harbour, source: herald }]
`,
  'actors/town.yaml': `
name: Town of Eastmere
kind: government
`,
  'actors/bo-strand.yaml': `
name: Bo Strand
kind: person
`,
  'actors/coast-guard.yaml': `
name: Coast guard
kind: agency
`,

  'measures/cranes.yaml': `
title: Cranes in the harbour
summary: Cranes of any size, by whoever counted them.
unit: { one: crane, other: cranes }
`,

  'events/2024-02-01-crossing.md': `---
title: Cranes are brought across the strait
date: 2024-02-01~/2024-02-15~
dateBasis: The Gazette says “in early to mid February”.
dateBoundIn: [gazette]
kind: movement
place: The strait
summary: The first cranes came by barge.
sources: [gazette]
claims:
  - id: by-barge
    by: ada-lund
    onBehalfOf: town
    says: The cranes came by barge.
    sources: [gazette]
---

The barges came at night, the harbour master says. [@gazette]
`,
  'events/2024-02-28-first-guess.md': `---
title: Bo Strand makes a first guess
date: 2024-02-28~
dateBasis: The Almanac puts it at the end of February.
dateAssumes: The end of a month is its last two days or so.
kind: interview
summary: He had seen ten from the dunes, or so.
sources: [almanac]
claims:
  - id: about-ten
    by: bo-strand
    says: There are about ten.
    figure: { measure: cranes, value: 10, hedge: about, asOf: 2024-02-28~ }
    sources: [almanac]
---

He looked from the dunes. [@almanac]
`,
  'events/2024-03-04-count.md': `---
title: The harbour counts its cranes and finds at least twelve
date: 2024-03-04
datePrintedIn: [gazette]
kind: briefing
place: Eastmere
summary: The harbour master gave a first number and expected more by summer.
sources: [gazette, herald]
restsOn: [gazette]
claims:
  - id: at-least-twelve
    by: ada-lund
    onBehalfOf: town
    says: There are at least twelve cranes in the harbour.
    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }
    quotes:
      - { text: We have counted twelve of them and there may be more, source: gazette }
      - { text: We counted twelve of them and there will be more, source: herald }
    relations: [{ kind: revises, claim: 2024-02-28-first-guess#about-ten }]
    sources: [gazette, herald]
  - id: twenty-by-summer
    by: ada-lund
    onBehalfOf: town
    says: Up to twenty are expected by summer.
    figure: ${AT_BOTH_PIERS}
    sources: [herald]
corrections:
  - ${TWELVE_NOT_ELEVEN}
---

The harbour master counted them from the pier. [@gazette]

## What was not counted

The Herald says that small cranes were left out. [@herald]

- So were those under repair. [@herald]
- Both reports speak of mist. [@gazette; @herald]
`,
  'events/2024-03-05-denial.md': `---
title: Bo Strand denies it
date: 2024-03-05
dateBasis: The Herald says it was the day after.
dateBoundIn: [herald]
kind: statement
place: Eastmere
summary: He said that no crane had moved.
sources: [herald]
claims:
  - id: not-twelve
    by: bo-strand
    says: There are not twelve.
    relations: [{ kind: denies, claim: 2024-03-04-count#at-least-twelve }]
    sources: [herald]
---

He said so on the dunes. [@herald]
`,
  'events/2024-03-07-watch.md': `---
title: The coast guard keeps watch
date: 2024-03-07/..
dateBasis: The Herald says the watch began on Thursday, and names no end.
dateBoundIn: [herald]
kind: assessment
place: The strait
summary: Its numbers are those of the harbour, and others.
sources: [herald]
claims:
  - id: between
    by: coast-guard
    says: There are between ten and fourteen.
    figure: { measure: cranes, value: [10, 14], hedge: between, asOf: 2024-03-07 }
    relations: [{ kind: confirms, claim: 2024-03-04-count#at-least-twelve }]
    sources: [herald]
  - id: exactly-three
    by: coast-guard
    says: Three stand on the northern pier.
    figure: ${ON_THE_NORTHERN_PIER}
    sources: [herald]
---

The watch goes on. [@herald]
`,
};
