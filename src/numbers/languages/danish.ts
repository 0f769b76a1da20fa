import rules from 'cldr-rbnf/rbnf/da.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan.|' +
  'feb.|apr.|aug.|sept.|sep.|okt.|nov.|dec.';

/** Danish. Billion is 10^12. */
export const danish: LanguageData = {
  notation: { decimal: ',', groups: '. ' },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←←­hundrede[ og →→];'],
      ['2000', '=#,##0=;'],
    ],
    '%spellout-cardinal-short': [
      ['100', 'hundrede[ →%%and-small→];'],
      ['200', '←← hundrede[ →%%and-small→];'],
      ['1000', 'tusind[ →%%and-small→];'],
      ['2000', '←← tusinde[ →%%and-small→];'],
      ['1000000', '=#,##0=;'],
    ],
  }),
  isJoined: true,
  doubtfulAlone: 'en|et|én|ét|nul',
  readsAllWords: true,

  scales: {
    2: 'hundrede',
    3: 'tusind|tusinde|tkr|t.kr.',
    6: 'million|millioner|mio.|mill.',
    9: 'milliard|milliarder|mia.|mia',
    12: 'billion|billioner',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'helikoptere|brandfolk|' +
    'både|skibe|fly|biler|dage|uger|år|timer|fanger|betjente|elever|patienter|angreb|' +
    'mennesker|personer|soldater|mænd|kvinder|børn|civile|kroner|euro|dollar|rubler|ton|tønder|' +
    'indbyggere|flygtninge|døde|sårede|vælgere|stemmer|aktier|brugere|seere|kampvogne|droner|' +
    'missiler|job|boliger|huse|køretøjer|besøgende|passagerer|kilometer|meter|hektar|' +
    'demonstranter|nordkoreanere|ofre',
  scaleStems: 'hundred|tusind|million|milliard|billion|trillion|dusin|snes',

  dozens: { 12: 'dusin', 20: 'snes' },
  orders: {
    12: 'dusinvis|dusinvise',
    20: 'snesevis',
    100: 'hundredvis|hundreder|hundreder af',
    1e3: 'tusindvis|tusinder',
    1e4: 'titusindvis|titusinder|titusinde',
    1e5: 'hundredtusindvis|hundredtusinder',
    1e6: 'millioner|millionvis',
    1e9: 'milliarder',
  },
  several: 'flere|adskillige|nogle',
  changers: 'trekvart|' + 'et par',

  fractions: {
    '1/2': 'halv|halve|halvt|halvdelen',
    '1/3': 'tredjedel|tredjedele',
    '1/4': 'fjerdedel|fjerdedele|kvart',
    '1/5': 'femtedel|femtedele',
    '1/10': 'tiendedel|tiendedele',
    '3/2': 'halvanden|halvandet',
  },
  doubtfulFractions: 'halv|halve|halvt|halvdelen|kvart',
  links: 'af en',
  shareOf: 'af',
  beforeShare: 'næsten|omkring|cirka|knap|godt|over|end|mindst|omtrent|at',
  tails: { '1/2': 'og en halv|og et halvt|en halv|et halvt', '1/4': 'og en kvart' },

  clockBetween: 'over|minutter over|minutter i|i',
  homographs: 'fire|tre|fem|to',
  changersBehind: 'syvendedele|niendedele|tiendedele|ottendedele|sjettedele',
  percent: '%|procent|pct.',
  points: 'promille|procentpoint|point|basispoint',
  outOf: 'ud af',
  inOf: 'af',
  in: 'i',

  rangeTo: 'til',
  between: 'mellem',
  and: 'og',
  or: 'eller',

  approximately: 'omkring|cirka|ca.|næsten|mindst|over|godt|mere end',
  hedges:
    'næsten|mere end|flere end|færre end|mindre end|mindst|højst|over|knap|godt|i alt|yderligere|' +
    'op mod|præcis',
  openers:
    'de|disse|omkring|cirka|ca.|med|det|han|hun|men|mellem|under|alle|kun|op til|ifølge|sine',
  labels:
    'halv|kvart i|kvart på|kvart over|kvart över|artikel|fly|nummer|nr.|side|s.|kapitel|vej|' +
    'linje|spor|brigade|division|regiment|bataljon|gruppe|klasse|niveau|fase|dag|type|model|' +
    'version|klokken|kl.|år|årene|ved|den|sag|lokale|sal|bus|sæson|del|plads|tlf.|resolution|' +
    MONTHS,
  labelsBehind:
    'f.kr.|e.kr.|f. kr.|e. kr.|fvt.|evt.|' + 'på halv|over halv|i halv|över halv|' + MONTHS,
  beforeYear:
    'i|siden|til|fra|før|efter|under|år|årene|sommeren|vinteren|efteråret|foråret|slutningen af|' +
    'mellem|og|den|det|' +
    MONTHS,
  times: 'dag|dage|år|måned|måneder|uge|uger|timer|minutter|sekunder|gange',
  hasOrdinalDot: true,
};
