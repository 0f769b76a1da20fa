import type { ContentFiles } from './build.ts';

/** The figure of a share, a correction, and a quotation that was translated. */
const A_THIRD =
  '{ measure: cranes, value: 1, outOf: 3, whole: رافعات الميناء, hedge: about, asOf: 2024-03-07 }';
const TWELVE_NOT_ELEVEN =
  '{ date: 2024-03-12, kind: figure, claim: at-least-twelve, field: figure, ' +
  'was: "11", now: "12", why: الجريدة تذكر اثنتي عشرة رافعة. }';
const TRANSLATED =
  '{ text: المراقبة مستمرة, source: herald, translated: true, ' +
  'original: "The watch goes on (day and night)" }';

/**
 * The small story of Eastmere, told in Arabic: pages are read from right to left and have words of
 * one language alone, but for what an English source prints.
 */
export const EASTMERE_IN_ARABIC: ContentFiles = {
  'story.yaml': `
title: رافعات ميناء الشرق
summary: من عدّ ماذا في ميناء الشرق، ومتى، وفي أي تقرير.
language: ar
period: 2024-02/2024-03
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
site: https://eastmere.example/
measure: cranes
publisher: أرشيف ميناء الشرق
contact: archive@eastmere.example
`,

  'sources/gazette.md': `---
label: جريدة الميناء، عدد 6 مارس
title: "رافعات في الضباب: 12 أم أكثر؟"
publisher: جريدة الميناء
byline: مها الإدريسي
published: 2024-03-06
url: https://gazette.example/cranes
language: ar
credits: [وكالة أنباء الساحل]
---

أول تقرير عن العدّ.
`,
  'sources/herald.md': `---
label: The Herald
title: Harbour counts its cranes
published: 2024-03-08/2024-03-09
publishedBasis: تتحدث عن عدّ يوم الاثنين بأنه «هذا الأسبوع»، وعن الخميس بأنه مضى.
publishedBoundIn: [herald]
language: en
credits: [وكالة أنباء الساحل]
damage: [سقطت كلمة بعد «الرصيف».]
---
`,
  'sources/almanac.md': `---
label: التقويم السنوي
language: ar
---

لا يذكر التقويم تاريخًا ولا كاتبًا.
`,

  'actors/ada-lund.yaml': `
name: عايدة اللندي
kind: person
partOf: town
described: [{ as: مديرة الميناء, source: gazette }, { as: رئيسة الميناء, source: herald }]
names: [{ name: Ada Lund, kind: spelling, language: en }]
`,
  'actors/town.yaml': `
name: بلدية ميناء الشرق
kind: government
`,
  'actors/bo-strand.yaml': `
name: باسم الشاطئ
kind: person
`,
  'actors/coast-guard.yaml': `
name: خفر السواحل
kind: agency
`,

  'measures/cranes.yaml': `
title: رافعات في الميناء
summary: رافعات من كل حجم، بحسب من عدّها.
unit: { one: رافعة, other: رافعات }
`,

  'events/2024-02-01-crossing.md': `---
title: نقل الرافعات عبر المضيق
date: 2024-02-01~/2024-02-15~
dateBasis: تقول الجريدة «بين أوائل فبراير ومنتصفه».
dateBoundIn: [gazette]
kind: movement
place: المضيق
summary: وصلت أولى الرافعات على متن صنادل.
sources: [gazette]
claims:
  - id: by-barge
    by: ada-lund
    onBehalfOf: town
    says: وصلت الرافعات على متن صنادل.
    sources: [gazette]
---

جاءت الصنادل ليلًا، كما تقول مديرة الميناء. [@gazette]
`,
  'events/2024-02-28-first-guess.md': `---
title: تقدير أول من باسم الشاطئ
date: 2024-02-28~
dateBasis: يضعه التقويم في نهاية فبراير.
dateAssumes: نهاية الشهر هي آخر يومين منه تقريبًا.
kind: interview
summary: رأى عشر رافعات من فوق الكثبان، أو نحو ذلك.
sources: [almanac]
claims:
  - id: about-ten
    by: bo-strand
    says: هناك نحو عشر رافعات.
    figure: { measure: cranes, value: 10, hedge: about, asOf: 2024-02-28~ }
    sources: [almanac]
---

نظر من فوق الكثبان. [@almanac]
`,
  'events/2024-03-04-count.md': `---
title: الميناء يعدّ رافعاته ويجد 12 على الأقل (من 20 متوقعة)
date: 2024-03-04
datePrintedIn: [gazette]
kind: briefing
place: ميناء الشرق
summary: ذكرت مديرة الميناء رقمًا أول وتوقعت المزيد بحلول الصيف.
sources: [gazette, herald]
restsOn: [gazette]
claims:
  - id: at-least-twelve
    by: ada-lund
    onBehalfOf: town
    says: في الميناء 12 رافعة على الأقل.
    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }
    quotes:
      - { text: عددنا منها اثنتي عشرة وقد يكون هناك المزيد, source: gazette }
      - { text: We counted twelve of them (at 2 p.m.) and there will be more!, source: herald }
    relations: [{ kind: revises, claim: 2024-02-28-first-guess#about-ten }]
    replies:
      - { asked: bo-strand, on: 2024-03-05, answer: العدد غير صحيح., source: herald }
      - { asked: coast-guard, source: gazette }
    sources: [gazette, herald]
  - id: twenty-by-summer
    by: ada-lund
    onBehalfOf: town
    says: يُتوقع وجود ما يصل إلى 20 رافعة بحلول الصيف.
    figure:
      measure: cranes
      value: 20
      hedge: up-to
      asOf: 2024-03/..
      expected: true
      scope: على الرصيفين
    sources: [herald]
corrections:
  - ${TWELVE_NOT_ELEVEN}
---

عدّتها مديرة الميناء من فوق الرصيف، وقالت: «عددنا منها اثنتي عشرة وقد يكون هناك المزيد». [@gazette]

## ما لم يُعدّ

تقول صحيفة Herald إن الرافعات الصغيرة (أقل من 10 أمتار) لم تُحسب. [@herald]

- وكذلك الرافعات قيد الإصلاح. [@herald]
- يتحدث التقريران عن ضباب. [@gazette; @herald]
`,
  'events/2024-03-05-denial.md': `---
title: باسم الشاطئ ينفي ذلك
date: 2024-03-05T14:05+03:00
dateBasis: تقول صحيفة Herald إنه كان في اليوم التالي.
dateBoundIn: [herald]
kind: statement
place: ميناء الشرق
summary: قال إن أي رافعة لم تتحرك.
sources: [herald]
claims:
  - id: not-twelve
    by: bo-strand
    says: ليست اثنتي عشرة.
    relations: [{ kind: denies, claim: 2024-03-04-count#at-least-twelve }]
    sources: [herald]
---

قال ذلك فوق الكثبان. [@herald]
`,
  'events/2024-03-07-watch.md': `---
title: خفر السواحل يراقب
date: 2024-03-07/..
dateBasis: تقول صحيفة Herald إن المراقبة بدأت يوم الخميس، ولا تذكر نهاية.
dateBoundIn: [herald]
kind: assessment
place: المضيق
summary: أرقامه أرقام الميناء، وغيرها.
sources: [herald]
claims:
  - id: between
    by: coast-guard
    says: هناك ما بين 10 و14 رافعة.
    figure: { measure: cranes, value: [10, 14], hedge: between, asOf: 2024-03-07 }
    quotes:
      - ${TRANSLATED}
    relations: [{ kind: confirms, claim: 2024-03-04-count#at-least-twelve }]
    sources: [herald]
  - id: a-third
    by: coast-guard
    says: نحو ثلث الرافعات على الرصيف الشمالي.
    figure: ${A_THIRD}
    sources: [herald]
---

المراقبة مستمرة. [@herald]
`,
};
