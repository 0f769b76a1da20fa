/** Stands in every word that had to go. Ids and addresses stay, so they do not have it. */
export const GONE = 'qzgone';
/** Stands in the words around them, which are published. */
export const STAYS = 'qzstays';

const MARK = 'suppressed: { date: 2024-12-02, reason: court }';
const WHY = `date: 2024-11-01, was: ${GONE} was, now: ${GONE} now, why: ${GONE} why`;

/**
 * A small story in which one entry of each kind, and one claim of an event that stands, had to go.
 * All of their words have the mark, and so has what other entries took from them and what leaves
 * with them.
 */
export const SUPPRESSED_STORY = {
  'story.yaml': `title: A story of ${STAYS}
summary: It goes on.
language: en
period: 2024
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
site: https://eastmere.example/
repository: https://code.example/user/repo
measure: removed-measure
contact: desk@eastmere.example
`,

  'sources/first.md': `---
label: The ${STAYS} paper
published: 2024-03-06
language: en
---
`,
  'sources/removed-source.md': `---
${MARK}
label: ${GONE} label
title: ${GONE} headline
publisher: ${GONE} publisher
publisherBasis: ${GONE} basis
byline: ${GONE} author
published: 2024-03-07
publishedBasis: ${GONE} basis of the day
publishedBoundIn: [first]
publishedAssumes: ${GONE} assumption
url: https://${GONE}.example/article
archive: https://${GONE}.example/copy
language: en
credits: [${GONE} agency]
damage: [A ${GONE} word.]
versions:
  - { seen: 2024-03-07T14:05Z, archive: "https://${GONE}.example/first" }
  - { seen: 2024-03-08, url: "https://${GONE}.example/second", changed: A ${GONE} change. }
aliases: [removed-source-before]
corrections:
  - { kind: wording, field: other, ${WHY} }
  - date: 2024-11-01
    kind: date
    field: published
    was: 2024-03-05
    now: 2024-03-07
    why: The ${GONE} reason.
---

What the ${GONE} source is.
`,

  'actors/ada.yaml': `name: Ada ${STAYS}
kind: person
described:
  - { as: Harbour master, source: first }
  - { as: The ${GONE} description, source: removed-source }
`,
  'actors/removed-actor.yaml': `${MARK}
name: Bo ${GONE}name
nameInSentence: the ${GONE}name
names:
  - { name: Bo ${GONE}former, kind: former }
kind: person
partOf: ada
described: [{ as: ${GONE} office, source: first }]
`,

  'measures/cranes.yaml': `title: Cranes ${STAYS}
summary: Cranes of any size.
unit: { one: crane, other: cranes }
`,
  'measures/removed-measure.yaml': `${MARK}
title: Tons ${GONE}
summary: The ${GONE} summary.
unit: { one: ${GONE} ton, other: ${GONE} tons }
`,

  'places/removed-place.yaml': `${MARK}
name: ${GONE} town
names: [{ name: ${GONE} burgh, kind: other }]
in: place
coordinates: { latitude: 12.5, longitude: 3, basis: The ${GONE} basis. }
`,
  'places/place.yaml': `name: The ${STAYS} place
in: removed-place
coordinates: { latitude: 1, longitude: 2, basis: A ${GONE} place., source: removed-source }
`,

  'events/2024-03-01-stands.md': `---
title: The count ${STAYS}
date: 2024-03-01
datePrintedIn: [first]
kind: statement
places: [removed-place, place]
summary: A first count.
sources: [first, removed-source]
restsOn: [first]
claims:
  - { id: first-of-all, ${MARK} }
  - id: counted
    by: ada
    says: There are twelve ${STAYS}.
    figure: { measure: cranes, value: 12, hedge: exactly, asOf: 2024-03-01 }
    quotes:
      - { text: twelve ${STAYS}, source: first }
      - { text: twelve ${GONE}, source: removed-source }
    sources: [first, removed-source]
  - id: removed-claim
    ${MARK}
    by: ada
    says: The ${GONE} claim.
    figure: { measure: cranes, value: 77123, hedge: exactly, asOf: 2024-03-01, scope: ${GONE} part }
    quotes: [{ text: a ${GONE} quotation, source: first }]
    replies: [{ asked: ada, answer: "The ${GONE} answer.", source: first }]
    sources: [first]
    aliases: [removed-claim-before]
  - { id: removed-too, ${MARK} }
  - id: weighed
    by: removed-actor
    onBehalfOf: ada
    says: They weigh much.
    figure: { measure: removed-measure, value: 88123, hedge: exactly, asOf: 2024-03-01 }
    relations: [{ kind: denies, claim: 2024-03-01-stands#removed-claim }]
    sources: [first]
  - id: alone
    by: ada
    says: Told by the second paper alone.
    relations: [{ kind: differs, claim: 2024-03-02-removed#gone }]
    sources: [removed-source]
corrections:
  - { kind: fact, field: says, claim: removed-claim, ${WHY} }
  - { kind: fact, field: says, claim: own-file, ${WHY} }
---

The harbour counted ${STAYS}. [@first; @removed-source]
`,
  'claims/2024-03-01-stands/a-file.yaml': `by: ada
says: The first file.
sources: [first]
`,
  'claims/2024-03-01-stands/z-file.yaml': `by: ada
says: The last file.
sources: [first]
`,
  'claims/2024-03-01-stands/own-file.yaml': `${MARK}
by: ada
says: The ${GONE} claim of a file.
sources: [first]
`,
  'claims/2024-03-02-removed/also.yaml': `by: ada
says: The ${GONE} claim of a removed event.
sources: [first]
`,
  'events/2024-03-02-removed.md': `---
${MARK}
title: The ${GONE} event
date: 2024-03-02
dateBasis: A ${GONE} basis.
kind: briefing
place: ${GONE}ville
summary: The ${GONE} summary of it.
sources: [first]
aliases: [2024-03-02-before]
claims:
  - { id: gone, by: ada, says: The ${GONE} words., sources: [first] }
corrections:
  - { kind: fact, field: other, ${WHY} }
---

## A ${GONE} heading

The ${GONE} prose. [@first]
`,
};
