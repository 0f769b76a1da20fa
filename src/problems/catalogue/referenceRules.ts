import type { RuleTexts } from './ruleText.ts';

const COUNTED = 'id: counted, by: town, says: There are twelve., sources: [herald]';

/** What files say of each other, and of what they once said themselves. */
export const REFERENCE_RULES = {
  'unknown-reference': {
    when:
      'A field names a source, actor, measure, place, thread, event or claim that does not ' +
      'exist, or one by an id that it had before.',
    mend: 'Correct the id (the tip names the present or the nearest one) or add the file it names.',
    wrong: 'by: ada-lunt',
    right: 'by: ada-lund',
    inDraft: 'no-page',
  },
  'names-draft': {
    when: 'Something that is published names a draft, of which readers see nothing.',
    mend:
      'Take `draft: true` out of the draft, or make what names it a draft too. Of a draft that ' +
      'names one with fields missing this is a note: it has no page until these are filled in.',
    tip: 'Take “draft: true” out of it, or make this one a draft too.',
    wrong: '# while content/actors/ada-lund.yaml says draft: true\nby: ada-lund',
    right: '# while content/actors/ada-lund.yaml does not say draft: true\nby: ada-lund',
    inDraft: 'no-page',
  },
  'not-an-occasion': {
    when: 'The occasion of a claim is an event at which nobody speaks, such as a battle.',
    mend:
      'Name the entry of the briefing, statement, hearing or other occasion of speech, or say ' +
      'under “said” when it was said. Where nothing prints either, leave both out. Whether a ' +
      'kind of the story is such an occasion, story.yaml says.',
    tip: 'Name the entry of the occasion, or give the date under “said”.',
    wrong: '# while 2024-03-04-landing is of the kind movement\noccasion: 2024-03-04-landing',
    right: '# while 2024-03-05-denial is of the kind statement\noccasion: 2024-03-05-denial',
  },
  'source-not-listed': {
    when:
      'A claim, quotation, relation, citation or date rests on a source that the event (or the ' +
      'claim) does not list.',
    mend:
      'Add the source to the list of the event, or of the claim that has the quotation or the ' +
      'relation.',
    wrong: 'sources: [herald]\ndatePrintedIn: [gazette]',
    right: 'sources: [herald, gazette]\ndatePrintedIn: [gazette]',
    inDraft: 'note',
  },
  'idle-source': {
    when:
      'An event lists several sources, and neither its text nor a claim nor any other field ' +
      'names one of them. This is a note: the check does not fail for it.',
    mend:
      'Cite it, name it in a claim, or under “restsOn” where the title or the summary rests on ' +
      'it. Otherwise take it out of the list.',
    wrong: 'sources: [herald, gazette]',
    right: 'sources: [herald, gazette]\nrestsOn: [gazette]',
  },
  'duplicate-claim': {
    when: 'Two claims of one event have the same id, or one has the id that another had before.',
    mend:
      'Give each claim an id of its own: it is the claim’s address. Where the claim has its own ' +
      'file, that is the file’s name.',
    tip: 'Give it an id of its own.',
    wrong: `claims:
  - { ${COUNTED} }
  - { id: counted, by: town, says: There are not ten., sources: [herald] }`,
    right: `claims:
  - { ${COUNTED} }
  - { id: counted-again, by: town, says: There are not ten., sources: [herald] }`,
  },
  'address-collision': {
    when:
      'An alias is the id or an alias of another file of its kind, so two pages would have one ' +
      'address.',
    mend: 'Take the alias out of one of the two files.',
    tip: 'Take it out of one of the two.',
    wrong:
      '# in content/actors/town.yaml, while there is content/actors/ada-lund.yaml\n' +
      'aliases: [ada-lund]',
    right: '# in content/actors/town.yaml\naliases: [town-hall]',
  },
  'unused-entry': {
    when: 'No event uses a source, a place or a thread, no claim an actor, or no figure a measure.',
    mend: 'Use it, or delete its file.',
    wrong: 'content/sources/almanac.md (listed by no event)',
    right: 'content/sources/almanac.md (listed by an event)',
    inDraft: 'note',
  },
  'same-name': {
    when:
      'Two actors or two places have one name or spelling, so they may be one. This is a note: ' +
      'the check does not fail for it.',
    mend:
      'If they are one, keep one file, give it all names, put the id of the other under its ' +
      'aliases, and name it in all claims.',
    wrong:
      '# in content/actors/town.yaml, while there is content/actors/ada-lund.yaml\n' +
      'names: [{ name: Ada Lund, kind: other }]',
    right: '# in content/actors/town.yaml\nnames: [{ name: Town of Eastmere, kind: other }]',
  },
  'unclear-place': {
    when:
      'The text of a place is a name that two places have, or nearly a name of one. This is a ' +
      'note: the check does not fail for it.',
    mend:
      'Write the id of the place that is meant under “places”, or correct the text. Where it ' +
      'means none of them, leave it.',
    wrong: '# while the name of the place quay is The quay\nplace: The quai',
    right: '# while the name of the place quay is The quay\nplace: The quay',
  },
  'place-far-away': {
    when:
      'A place is far from the place it lies in, or would be much nearer with its latitude and ' +
      'longitude swapped. This is a note: the check does not fail for it.',
    mend:
      'Write decimal degrees, the latitude first, with south and west below zero, or correct ' +
      'what it lies in. Where both are right, leave them.',
    wrong:
      '# while the place coast it lies in is at latitude 55, longitude 4\n' +
      'coordinates: { latitude: 4.1, longitude: 55.5, basis: The middle of the quay. }',
    right:
      '# while the place coast it lies in is at latitude 55, longitude 4\n' +
      'coordinates: { latitude: 55.5, longitude: 4.1, basis: The middle of the quay. }',
  },
  'circular-relation': {
    when:
      'Claims relate to each other in a circle, actors are part or members of each other in a ' +
      'circle, places lie in each other, or events come after, follow from or are merged into ' +
      'each other, or sources are replaced by each other, in a circle.',
    mend:
      'Take one of the relations out: a claim relates to an earlier one, and what was merged or ' +
      'replaced leads to what stands.',
    tip: 'Take one of the relations out.',
    wrong:
      '# in the claim 2024-03-05-denial#denied\n' +
      'relations: [{ kind: denies, claim: 2024-03-05-denial#denied }]',
    right:
      '# in the claim 2024-03-05-denial#denied\n' +
      'relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
  },
  'relation-to-later': {
    when:
      'A claim denies, confirms, revises or repeats one that was certainly made later: its last ' +
      'day is before the first day of the other or, where both have times with a distance from ' +
      'UTC, it was made before it.',
    mend:
      'Let the later claim name the earlier one, or correct the date of one of the two. Where ' +
      'time zones explain it, give both dates with their times.',
    tip: 'Let the later claim name the earlier one, or correct one of the dates.',
    wrong:
      '# in the claim 2024-03-04-count#counted\n' +
      'relations: [{ kind: confirms, claim: 2024-03-05-denial#denied }]',
    right:
      '# in the claim 2024-03-04-count#counted\n' +
      'relations: [{ kind: differs, claim: 2024-03-05-denial#denied }]',
  },
  'duplicate-relation': {
    when:
      'A claim has the same relation to the same claim twice, or two claims each say that they ' +
      'differ from the other, or a merged event says of one of its claims twice what it became.',
    mend: 'Take one of the two out, or name the claim that it was meant for.',
    tip: 'Take one of the two out, or name another claim.',
    wrong: `relations:
  - { kind: denies, claim: 2024-03-04-count#counted }
  - { kind: denies, claim: 2024-03-04-count#counted }`,
    right: `relations:
  - { kind: denies, claim: 2024-03-04-count#counted }`,
  },
  'members-without-group': {
    when: 'An actor has members and is neither a group nor an organisation.',
    mend: 'Take the members out, or say that the actor is a group or an organisation.',
    tip: 'Take the members out, or make the actor a group or an organisation.',
    wrong: 'kind: person\nmembers: [town]',
    right: 'kind: group\nmembers: [town]',
  },
  'correction-mismatch': {
    when:
      'A correction says that a field now reads something that the field does not contain, or ' +
      'that it once read something that it cannot hold, or names a field that such a file does ' +
      'not have.',
    mend:
      'Make “now” the words that stand in the field today (or in the next correction’s “was”), ' +
      'and “was” the value the field had, so that earlier days can be shown as they were.',
    tip: 'Make “now” the words that stand there today.',
    wrong: `title: The harbour counts its cranes
corrections:
  - { date: 2024-03-08, kind: fact, field: title, was: ships, now: crane, why: A slip. }`,
    right: `title: The harbour counts its cranes
corrections:
  - { date: 2024-03-08, kind: fact, field: title, was: ships, now: cranes, why: A slip. }`,
  },
  'suppressed-words': {
    when:
      'Words that had to go, or the name of an actor that had to go or a part of it, still stand ' +
      'elsewhere; or a passage quotes what only a source can print that had to go.',
    mend:
      'Take them out there, and give a file with the name in its id another. Where it is a name ' +
      'of somebody else, leave it. Then take the words out of the file that is marked, too: ' +
      'docs/suppressing.md says how.',
    tip: 'Take them out here too, and then out of the file that is marked.',
    wrong:
      '# while the name of the actor Ada Lund had to go\n' + 'summary: A first count by Ada Lund.',
    right: '# while the name of the actor Ada Lund had to go\nsummary: A first count.',
  },
  'suppressed-words-kept': {
    when:
      'Words that had to go still stand in the file that is marked, or as a quotation from a ' +
      'source that had to go. This is a note: they are not published.',
    mend: 'Take them out, once the check finds them nowhere else.',
    tip: 'Take them out, once the check finds them nowhere else.',
    wrong: 'name: Bo Hansen\nkind: person\nsuppressed: { date: 2024-12-02, reason: erasure }',
    right: 'kind: person\nsuppressed: { date: 2024-12-02, reason: erasure }',
  },
  'private-name': {
    when:
      'The name of a private person stands elsewhere than under `about`, where a search, a feed ' +
      'or a download would have it: in a text, an id or an address. Where a part of it stands, ' +
      'or a name of three letters that may be another word, this is a note at most.',
    mend: 'Say who it is by the role. Where the name is public, say why under `publicBecause`.',
    tip: 'Say who it is by the role, or say under publicBecause why the name is public.',
    wrong:
      'summary: Edda Moss sees a first count.\nabout: [{ name: Edda Moss, role: who watched }]',
    right: 'summary: A first count.\nabout: [{ name: Edda Moss, role: who watched }]',
  },
  'private-actor': {
    when: 'An actor is a person who says nothing, and no entry says why the name is public.',
    mend:
      'Every actor has a page. Say under `publicBecause` why this one may have one, or give the ' +
      'name in the event alone.',
    tip: 'Say under publicBecause why the name is public, or give it in the event alone.',
    wrong: 'about: [{ actor: edda-moss, role: who watched }]',
    right: 'about: [{ actor: edda-moss, role: who watched, publicBecause: She is the mayor. }]',
  },
} as const satisfies RuleTexts;
