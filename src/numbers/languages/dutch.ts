import rules from 'cldr-rbnf/rbnf/nl.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan.|' +
  'feb.|mrt.|apr.|jun.|jul.|aug.|sept.|sep.|okt.|nov.|dec.';

/** Dutch. Biljoen is 10^12. */
export const dutch: LanguageData = {
  notation: { decimal: ',', groups: '. ' },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←←­honderd[­→→];'],
      ['10000', '=#,##0=;'],
    ],
  }),
  isJoined: true,
  doubtfulAlone: 'een|één|acht|elf|nul|vier',
  readsAllWords: true,

  scales: {
    2: 'honderd',
    3: 'duizend|dzd.',
    6: 'miljoen|mln.|mio.',
    9: 'miljard|mld.|mrd.',
    12: 'biljoen|bln.',
    15: 'biljard',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'helikopters|brandweerlieden|gewonden|doden|mijnwerkers|' +
    'boten|schepen|vliegtuigen|dagen|weken|jaar|uur|agenten|gevangenen|patiënten|aanvallen|' +
    'landen|' +
    'mensen|personen|soldaten|mannen|vrouwen|kinderen|strijders|burgers|euro|dollar|roebel|ton|' +
    'vaten|inwoners|vluchtelingen|doden|gewonden|kiezers|stemmen|aandelen|gebruikers|kijkers|' +
    'tanks|drones|raketten|banen|woningen|huizen|voertuigen|bezoekers|passagiers|kilometer|' +
    'meter|hectare|demonstranten|militairen|noord-koreanen|slachtoffers',
  scaleStems: 'honderd|duizend|miljoen|miljard|biljoen|triljoen|dozijn|tiental',

  dozens: { 12: 'dozijn' },
  orders: {
    10: 'tientallen',
    12: 'dozijnen',
    100: 'honderden',
    1e3: 'duizenden',
    1e4: 'tienduizenden',
    1e5: 'honderdduizenden',
    1e6: 'miljoenen',
    1e7: 'tientallen miljoenen',
    1e8: 'honderden miljoenen',
    1e9: 'miljarden',
    1e10: 'tientallen miljarden',
    1e11: 'honderden miljarden',
  },
  several: 'enkele|verscheidene|meerdere|diverse|een paar',
  wholes: {
    10: 'een tiental',
    20: 'een twintigtal',
    100: 'een honderdtal',
    1000: 'een duizendtal',
  },

  fractions: {
    '1/2': 'half|halve|helft',
    '1/3': 'derde',
    '1/4': 'kwart',
    '3/4': 'driekwart',
    '1/5': 'vijfde',
    '1/10': 'tiende',
    '3/2': 'anderhalf|anderhalve',
  },
  doubtfulFractions: 'half|halve|helft|kwart',
  ordinalFractions: 'derde|vijfde|tiende',
  links: 'van een',
  shareOf: 'van de|van het|van alle|van zijn|van haar|van hun|van deze|van die|daarvan',
  beforeShare: 'de|bijna|ruim|dan de|ongeveer de|zowat de',
  tails: {
    '1/2': 'ënhalf|ënhalve|enhalf|enhalve|eneenhalf|eneenhalve|en een half|en een halve',
    '1/4': 'en een kwart',
  },

  doubtfulScales: 'gros',
  homographs: 'vier|zeven|zes',
  clockBetween: 'over|voor|minuten over|minuten voor',
  percent: '%|procent|pct.',
  points: 'promille|procentpunt|procentpunten|punten|punt',
  outOf: 'op de|van de',
  in: 'in|per',

  rangeTo: 'à|tot|tot en met|naar',
  between: 'tussen',
  and: 'en',
  or: 'of',

  approximately: "ongeveer|circa|ruim|bijna|zo'n|minstens|meer dan",
  hedges:
    'zeker|zo’n|zon|ruim|bijna|meer dan|minder dan|minstens|ten minste|hoogstens|in totaal|' +
    'nog eens|precies|naar schatting|circa',
  openers:
    "de|die|deze|zo'n|ongeveer|rond|met|bij|van|voor|op|er|ze|hij|maar|tussen|onder|alle|" +
    'slechts|tot|volgens|zijn|hun|het',
  labels:
    'wet|besluit|reactor|minuut|kanaal|blok|tram|' +
    'artikel|art.|vlucht|nummer|huisnummer|rugnummer|nr.|pagina|blz.|hoofdstuk|lijn|spoor|' +
    'brigade|divisie|regiment|bataljon|eenheid|groep|klas|niveau|fase|dag|type|model|versie|' +
    'jaren|om|rond|weg|kamer|zaal|perron|bus|tram|seizoen|deel|plaats|kanaal|snelweg|route|half|' +
    'kwart voor|kwart over|wet|tel.|resolutie|de|' +
    MONTHS,
  labelsBehind: 'v.chr.|n.chr.|v. chr.|n. chr.|voor christus|na christus|' + 'uur|' + MONTHS,
  beforeYear:
    'in|sinds|tot|van|vanaf|voor|na|rond|jaar|jaren|zomer|winter|herfst|lente|voorjaar|najaar|' +
    'eind|begin|half|tussen|en|het|de|' +
    MONTHS,
  times: 'dag|dagen|jaar|jaren|maand|maanden|week|weken|uur|uren|minuten|seconden|keer',
};
