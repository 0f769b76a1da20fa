import rules from 'cldr-rbnf/rbnf/de.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|' +
  'dezember|jan.|feb.|mrz.|apr.|jun.|jul.|aug.|sept.|sep.|okt.|nov.|dez.';

const everyNth = (ordinal: string): string =>
  ['jeder', 'jede', 'jedes', 'jeden', 'jedem']
    .flatMap((every) => [`${every} ${ordinal}`, `${every} ${ordinal}n`])
    .join('|');
/** `jeder dritte`, by its share. */
const EVERY_NTH: Readonly<Record<string, string>> = {
  '1/2': everyNth('zweite'),
  '1/3': everyNth('dritte'),
  '1/4': everyNth('vierte'),
  '1/5': everyNth('fünfte'),
  '1/10': everyNth('zehnte'),
};

/** `zweieinhalbtausend`: a half within a word, which the rules do not spell. */
const THOUSANDS_AND_A_HALF = Object.fromEntries([
  [1500, 'anderthalbtausend|eineinhalbtausend'],
  ...'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn'
    .split('|')
    .map((word, i) => [2500 + 1000 * i, `${word}einhalbtausend`] as const),
]);

/** German. Billion is 10^12. */
export const german: LanguageData = {
  notation: { decimal: ',', groups: ". '" },
  regions: { CH: { decimal: '.', groups: "' ", isMixed: true } },

  spellout: ruleTextsOf(rules, {
    // Without the `ein` that CLDR spells.
    '%spellout-cardinal-short': [
      ['100', 'hundert[­→→];'],
      ['200', '=#,##0=;'],
      ['1000', 'tausend[­→→];'],
      ['2000', '=#,##0=;'],
    ],
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←←­hundert[­→→];'],
      ['2000', '=#,##0=;'],
    ],
    // `einhundertundeins`
    '%spellout-cardinal-and': [
      ['100', '←←­hundert­und­→→;'],
      ['1000', '←←­tausend­und­→→;'],
      ['1000000', '=#,##0=;'],
    ],
    '%spellout-cardinal-other': [
      ['2', 'zwo;'],
      ['3', '=#,##0=;'],
      ['30', '[→%spellout-cardinal-masculine→­und­]dreissig;'],
      ['40', '=#,##0=;'],
      ['1000000', 'einer Million[ →→];'],
      ['2000000', '=#,##0=;'],
      ['1000000000', 'einer Milliarde[ →→];'],
      ['2000000000', '=#,##0=;'],
    ],
  }),
  doubtfulAlone: 'ein|eine|einen|einem|einer|eines|eins|acht|null|elf',
  readsAllWords: true,

  scales: {
    2: 'hundert',
    3: 'tausend|tsd.|teur|t€',
    4: 'zehntausend',
    5: 'hunderttausend',
    6: 'million|millionen|mio.|mill.',
    9: 'milliarde|milliarden|mrd.|md.|mia.',
    12: 'billion|billionen|bio.',
    15: 'billiarde|billiarden|brd.',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'wurden|hubschrauber|feuerwehrleute|' +
    'menschen|personen|soldaten|männer|frauen|kinder|kämpfer|zivilisten|euro|dollar|rubel|' +
    'franken|tonnen|barrel|einwohner|flüchtlinge|tote|verletzte|wähler|stimmen|aktien|nutzer|' +
    'zuschauer|mann|panzer|drohnen|raketen|arbeitsplätze|wohnungen|häuser|fahrzeuge|besucher|' +
    'passagiere|kilometer|meter|hektar|liter|leute|teilnehmer|demonstranten|nordkoreaner|' +
    'nordkoreanische soldaten',
  scaleStems: 'hundert|tausend|million|milliard|billi|trilli|dutzend|fach',

  doubtfulScales: 'bio.|brd.|md.|schock|' + 'riesen|mille',

  dozens: { 12: 'dutzend', 60: 'schock' },
  orders: {
    12: 'dutzende|dutzenden|dutzender',
    100: 'hunderte|hunderten|hunderter',
    1e3: 'tausende|tausenden|tausender',
    1e4: 'zehntausende|zehntausenden|zehntausender',
    1e5: 'hunderttausende|hunderttausenden|hunderttausender',
    1e6: 'millionen',
    1e8: 'hunderte millionen|hunderte von millionen',
    1e9: 'milliarden',
    1e11: 'hunderte milliarden|hunderte von milliarden',
    1e12: 'billionen',
  },
  several: 'mehrere|mehreren|einige|einigen|etliche|ein paar',
  wholes: {
    ...THOUSANDS_AND_A_HALF,
    250_000: 'eine viertelmillion|einer viertelmillion|viertelmillion',
    500_000: 'eine halbmillion|halbmillion',
    750_000: 'eine dreiviertelmillion|einer dreiviertelmillion|dreiviertelmillion',
  },

  fractions: {
    '1/2': `halb|halbe|halben|halber|halbes|hälfte|${EVERY_NTH['1/2']}`,
    '1/3': `drittel|dritteln|${EVERY_NTH['1/3']}`,
    '1/4': `viertel|vierteln|${EVERY_NTH['1/4']}`,
    '3/4': 'dreiviertel',
    '1/5': `fünftel|fünfteln|${EVERY_NTH['1/5']}`,
    '1/6': 'sechstel',
    '1/8': 'achtel',
    '1/10': `zehntel|${EVERY_NTH['1/10']}`,
    '1/20': 'zwanzigstel',
    '1/100': 'hundertstel',
    '3/2': 'anderthalb|eineinhalb|einundeinhalb',
  },
  sureFractions: Object.values(EVERY_NTH).join('|'),
  doubtfulFractions: 'halb|halbe|halben|halber|halbes|hälfte',
  links: 'einer|von einer',
  shareOf: 'der|des|aller|davon|ihrer|seiner|dieser|unserer|jener|sämtlicher',
  beforeShare:
    'die|der|rund die|etwa die|fast die|knapp die|gut die|mehr als|rund|etwa|fast|knapp|über|' +
    'zur|auf',
  tails: {
    '1/2': 'einhalb|und eine halbe|und ein halbes|und ein halber',
    '1/4': 'einviertel|und eine viertel',
    '3/4': 'dreiviertel',
  },

  changersBehind:
    'siebtel|siebenteln|neuntel|elftel|zwölftel|fünfzehntel|sechzehntel|dreißigstel|tausendstel|' +
    'paar|und etliche|und ein paar|und einige',
  homographs: 'sieben',
  percent: '%|prozent|v. h.|vom hundert',
  points:
    'pro mille|prozentpkt.|' +
    'promille|prozentpunkt|prozentpunkte|prozentpunkten|basispunkte|basispunkten|punkte|' +
    'punkten|punkt',
  inOf: 'von|in',
  in: 'in|im',

  rangeTo: 'bis|bis zu|auf',
  between: 'zwischen',
  and: 'und',
  or: 'oder',

  approximately: 'etwa|ungefähr|circa|ca.|bis zu|nur|um die',
  hedges:
    'rund|mindestens|mehr als|weniger als|über|fast|knapp|beinahe|gut|wenigstens|höchstens|' +
    'insgesamt|weitere|schätzungsweise|genau',
  openers:
    'die|der|das|den|dem|etwa|ungefähr|circa|ca.|mit|nach|bei|von|für|auf|aus|es|diese|alle|nur|' +
    'und|aber|zwischen|unter|gegen|seine|ihre|bis zu|dort|dabei|wurden|waren|sind',
  labels:
    'mit der|in der|auf der|von der|mit dem|auf dem|in dem|' +
    'tag|reaktor|' +
    'artikel|art.|flug|nummer|nr.|seite|seiten|kapitel|absatz|abs.|paragraf|paragraph|§|' +
    'hausnummer|raum|zimmer|gleis|linie|bus|brigade|division|regiment|bataillon|gruppe|klasse|' +
    'stufe|phase|tag|woche|platz|rang|block|haus|straße|typ|modell|version|band|teil|folge|' +
    'staffel|saison|runde|halb|viertel|um|dreiviertel|kurz vor|kurz nach|gegen|top|g|tel.|plz|' +
    'die|' +
    MONTHS,
  labelsBehind: 'v. chr.|n. chr.|v.chr.|n.chr.|' + 'uhr|' + MONTHS,
  beforeYear:
    'in|im jahr|im jahre|jahr|jahre|seit|bis|ab|von|vor|nach|um|anno|sommer|winter|herbst|' +
    'frühjahr|frühling|ende|anfang|mitte|zwischen|und|der|die|das|für|' +
    MONTHS,
  times:
    'tag|tage|tagen|jahr|jahre|jahren|monat|monate|monaten|woche|wochen|stunde|stunden|minute|' +
    'minuten|sekunden|mal|fällen',
  beforeHour: 'vor|nach|bis|ab|gegen|seit|viertel vor|viertel nach',
  behindHour:
    'und|oder|war|waren|kam|kamen|ging|gingen|ist|sind|er|sie|es|wir|ich|der|die|das|in|am',
  clockBetween: 'vor|nach|minuten vor|minuten nach',
  hasCapitalNouns: true,
  hasOrdinalDot: true,
};
