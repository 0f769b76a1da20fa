import rules from 'cldr-rbnf/rbnf/no.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan.|feb.|' +
  'apr.|aug.|sept.|sep.|okt.|nov.|des.';

/** Norwegian Bokmål. Billion is 10^12. */
export const norwegian: LanguageData = {
  notation: { decimal: ',', groups: ' .' },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←←­hundre[ og →→];'],
      ['2000', '=#,##0=;'],
    ],
    '%spellout-cardinal-other': [
      ['1', 'en;'],
      ['2', '=#,##0=;'],
      ['7', 'syv;'],
      ['8', '=#,##0=;'],
      ['20', 'tyve;'],
      ['21', '=#,##0=;'],
      ['30', 'tredve;'],
      ['31', '=#,##0=;'],
      ['100', 'hundre[ →%%and-small→];'],
      ['200', '=#,##0=;'],
      ['1000', 'tusen[ →%%and-small→];'],
      ['2000', '=#,##0=;'],
      ['1000000', 'en million[ →→];'],
      ['2000000', '=#,##0=;'],
      ['1000000000', 'en milliard[ →→];'],
      ['2000000000', '=#,##0=;'],
    ],
  }),
  isJoined: true,
  doubtfulAlone: 'en|ei|et|ett|én|null',
  readsAllWords: true,

  scales: {
    2: 'hundre',
    3: 'tusen',
    6: 'million|millioner|mill.|mln|mill',
    9: 'milliard|milliarder|mrd.|mia.',
    12: 'billion|billioner',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'helikoptre|brannfolk|stillinger|' +
    'båter|skip|fly|biler|dager|uker|år|timer|fanger|elever|pasienter|angrep|' +
    'mennesker|personer|soldater|menn|kvinner|barn|sivile|kroner|euro|dollar|rubler|tonn|fat|' +
    'innbyggere|flyktninger|døde|sårede|velgere|stemmer|aksjer|brukere|seere|stridsvogner|droner|' +
    'missiler|jobber|boliger|hus|kjøretøy|besøkende|passasjerer|kilometer|meter|demonstranter|' +
    'nordkoreanere|ofre',
  scaleStems: 'hundre|tusen|million|milliard|billion|trillion|dusin|snes',

  dozens: { 12: 'dusin', 20: 'snes' },
  orders: {
    12: 'dusinvis',
    100: 'hundrevis|hundrer',
    1e3: 'tusenvis|tusener',
    1e4: 'titusenvis|titusener',
    1e5: 'hundretusenvis|hundretusener',
    1e6: 'millioner|millionvis',
    1e9: 'milliarder',
  },
  several: 'flere|noen|adskillige',
  changers: 'et par',

  fractions: {
    '1/2': 'halv|halve|halvt|halvparten',
    '1/3': 'tredjedel|tredjedeler',
    '1/4': 'fjerdedel|fjerdedeler|firedel|kvart',
    '1/5': 'femtedel|femtedeler|femdel',
    '1/10': 'tidel|tideler',
    '3/2': 'halvannen|halvannet',
  },
  doubtfulFractions: 'halv|halve|halvt|halvparten|kvart',
  links: 'av en',
  shareOf: 'av',
  beforeShare: 'nesten|omtrent|rundt|knapt|drøyt|over|enn|minst|at',
  tails: { '1/2': 'og en halv|og et halvt|og ein halv', '1/4': 'og en kvart' },

  clockBetween: 'over|på|minutter over|minutter på',
  homographs: 'fire|tre|fem|to|ni',
  changersBehind:
    'femdeler|femdel|tredjedeler|fjerdedeler|sjettedeler|sjudeler|åttedeler|nideler|tideler',
  percent: '%|prosent|pst.',
  points: 'promille|prosentpoeng|prosentenheter|poeng|basispunkter',
  outOf: 'av',
  in: 'i',

  rangeTo: 'til',
  between: 'mellom',
  and: 'og',
  or: 'eller',

  approximately: 'rundt|omtrent|cirka|ca.|nesten|minst|over|mer enn',
  hedges:
    'nesten|mer enn|flere enn|færre enn|mindre enn|minst|høyst|over|drøyt|i alt|totalt|' +
    'ytterligere|opp mot|nøyaktig',
  openers:
    'de|disse|omtrent|rundt|cirka|ca.|med|det|han|hun|men|mellom|under|alle|bare|opptil|ifølge|' +
    'sine',
  labels:
    'halv|kvart i|kvart på|kvart over|kvart över|artikkel|fly|nummer|nr.|side|s.|kapittel|vei|' +
    'linje|spor|brigade|divisjon|regiment|bataljon|gruppe|klasse|nivå|fase|dag|type|modell|' +
    'versjon|klokka|klokken|kl.|år|årene|ved|den|sak|rom|sal|buss|sesong|del|plass|tlf.|' +
    'resolusjon|e|' +
    MONTHS,
  labelsBehind:
    'f.kr.|e.kr.|f. kr.|e. kr.|fvt.|evt.|' + 'på halv|over halv|i halv|över halv|' + MONTHS,
  beforeYear:
    'i|siden|til|fra|før|etter|under|år|årene|sommeren|vinteren|høsten|våren|slutten av|mellom|' +
    'og|den|det|' +
    MONTHS,
  times: 'dag|dager|år|måned|måneder|uke|uker|timer|minutter|sekunder|ganger',
  hasOrdinalDot: true,
};
