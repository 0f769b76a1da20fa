import rules from 'cldr-rbnf/rbnf/sv.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan.|' +
  'feb.|apr.|aug.|sept.|sep.|okt.|nov.|dec.';

/** Swedish. Biljon is 10^12. */
export const swedish: LanguageData = {
  notation: { decimal: ',', groups: ' .' },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←←­hundra[­→→];'],
      ['2000', '=#,##0=;'],
    ],
    '%spellout-cardinal-short': [
      ['100', 'hundra[­→→];'],
      ['200', '=#,##0=;'],
      ['1000', 'tusen[ →→];'],
      ['2000', '=#,##0=;'],
    ],
  }),
  isJoined: true,
  doubtfulAlone: 'en|ett|sex|noll|fem i',
  readsAllWords: true,

  scales: {
    2: 'hundra',
    3: 'tusen|tkr|tusentals kronor',
    6: 'miljon|miljoner|milj.|mn|mkr|mnkr',
    9: 'miljard|miljarder|mdr|mdkr|mrd',
    12: 'biljon|biljoner',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'helikoptrar|brandmän|liv|' +
    'båtar|fartyg|plan|bilar|dagar|veckor|år|timmar|fångar|poliser|elever|patienter|attacker|' +
    'människor|personer|soldater|män|kvinnor|barn|civila|kronor|euro|dollar|rubel|ton|fat|' +
    'invånare|flyktingar|döda|skadade|väljare|röster|aktier|användare|tittare|stridsvagnar|' +
    'drönare|robotar|jobb|bostäder|hus|fordon|besökare|passagerare|kilometer|meter|hektar|' +
    'demonstranter|militärer|nordkoreaner|offer',
  scaleStems: 'hundra|tusen|miljon|miljard|biljon|triljon|dussin|tjog',

  dozens: { 12: 'dussin', 20: 'tjog' },
  orders: {
    10: 'tiotals',
    12: 'dussintals',
    100: 'hundratals',
    1e3: 'tusentals',
    1e4: 'tiotusentals',
    1e5: 'hundratusentals',
    1e6: 'miljontals|miljoner',
    1e7: 'tiotals miljoner',
    1e8: 'hundratals miljoner',
    1e9: 'miljardtals|miljarder',
    1e10: 'tiotals miljarder',
    1e11: 'hundratals miljarder',
  },
  several: 'flera|några|åtskilliga',
  changers: 'ett par',
  wholes: { 10: 'ett tiotal', 20: 'ett tjugotal', 100: 'ett hundratal', 1000: 'ett tusental' },

  fractions: {
    '1/2': 'halv|halva|halvt|hälften',
    '1/3': 'tredjedel|tredjedelar',
    '1/4': 'fjärdedel|fjärdedelar|kvarts',
    '1/5': 'femtedel|femtedelar',
    '1/6': 'sjättedel|sjättedelar',
    '1/8': 'åttondel|åttondelar',
    '1/10': 'tiondel|tiondelar',
    '3/2': 'halvannan',
  },
  doubtfulFractions: 'halv|halva|halvt|hälften|kvarts',
  links: 'av en',
  shareOf: 'av',
  beforeShare: 'nästan|drygt|ungefär|omkring|än|över|minst|runt|knappt|att',
  tails: { '1/2': 'och en halv|och ett halvt|och en halva', '1/4': 'och en kvarts' },

  clockBetween: 'över|minuter över|minuter i|i',
  homographs: 'tre|fem|sex|två',
  percent: '%|procent',
  points: 'promille|procentenheter|procentenhet|punkter|punkt|räntepunkter',
  inOf: 'av',
  in: 'i',

  rangeTo: 'till',
  between: 'mellan',
  and: 'och',
  or: 'eller',

  approximately: 'omkring|cirka|ca|nästan|minst|över|runt|drygt|knappt|mer än',
  hedges:
    'drygt|nästan|mer än|fler än|färre än|mindre än|minst|högst|över|knappt|totalt|sammanlagt|' +
    'ytterligare|närmare|exakt',
  openers:
    'de|dessa|omkring|runt|ungefär|cirka|ca|med|det|han|hon|men|mellan|under|alla|bara|endast|' +
    'upp till|enligt|sina|i',
  labels:
    'halv|kvart i|kvart på|kvart over|kvart över|artikel|flight|nummer|nr.|sidan|sida|s.|' +
    'kapitel|väg|riksväg|linje|spår|brigad|division|regemente|bataljon|grupp|klass|nivå|fas|dag|' +
    'typ|modell|version|klockan|kl.|år|åren|vid|den|mål|rum|sal|buss|säsong|del|plats|e|tel.|' +
    'resolution|' +
    MONTHS,
  labelsBehind: 'f.kr.|e.kr.|f. kr.|e. kr.|' + 'på halv|over halv|i halv|över halv|' + MONTHS,
  beforeYear:
    'i|sedan|till|från|före|efter|under|år|åren|sommaren|vintern|hösten|våren|slutet av|' +
    'början av|mellan|och|den|det|' +
    MONTHS,
  times: 'dag|dagar|år|månad|månader|vecka|veckor|timmar|minuter|sekunder|gånger',
};
