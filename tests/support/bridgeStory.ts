/**
 * A small story from another field than war, with nothing wrong in it: a bridge is closed, and what
 * is known of its reports is little.
 */

/** A post, whose headline is all that it says. */
export const POST = 'The bridge is closed and nobody told us when it will open again. '.repeat(12);

export const BRIDGE_STORY = {
  'story.yaml': `title: The bridge of Northgate
summary: Why it was closed, and who said so.
language: en-GB
period: 2023
kinds:
  - { id: bridge-closure, names: { en: Closure of a bridge, ko: 다리 폐쇄 } }
  - { id: council-session, names: { en: Session of the council }, occasion: true }
  - { id: accident, names: { en: Accident on the bridge } }
  - { id: toll, names: { en: Toll } }
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
site: https://northgate.example/
contact: desk@northgate.example
`,
  'sources/post.md': `---
label: A post of a driver
title: ${POST.trim()}
published: 2023-05-02
url: http://posts.example/1
archive: http://kept.example/posts/1
kind: post
accessed: 2023-06-01
---
`,
  'sources/minutes.md': `---
label: The minutes of the council
published: 2023-05-09
url: https://northgate.example/minutes
kind: document
language: en
---
`,
  'actors/council.yaml': 'name: The council of Northgate\nkind: government\n',
  'actors/driver.yaml': 'name: A driver\nkind: person\n',
  'events/2023-05-02-closed.md': `---
title: The bridge is closed
date: 2023-05-02
datePrintedIn: [post]
kind: bridge-closure
summary: No reason was given.
sources: [post]
claims:
  - id: untold
    by: driver
    said: 2023-05-02
    says: Nobody said when it opens.
    quotes: [{ text: nobody told us when it will open again, source: post }]
    sources: [post]
---
`,
  'events/2023-05-08-session.md': `---
title: The council explains
date: 2023-05-08
datePrintedIn: [minutes]
kind: council-session
summary: An inspection found cracks.
sources: [minutes]
claims:
  - { id: cracks, by: council, says: There are cracks., sources: [minutes] }
---
`,
  'events/2023-05-05-accident.md': `---
title: A lorry hits the barrier
date: 2023-05-05
datePrintedIn: [minutes]
kind: accident
summary: Nobody was hurt.
sources: [minutes]
---
`,
  'events/2023-05-06-vote.md': `---
title: The council votes for repairs
date: 2023-05-06
datePrintedIn: [minutes]
kind: vote
summary: All were for it.
sources: [minutes]
---
`,
} as const;
