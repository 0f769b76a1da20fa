import rules from 'cldr-rbnf/rbnf/cs.json' with { type: 'json' };
import { bareScales, ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|leden|' +
  'únor|březen|duben|květen|červen|červenec|srpen|říjen|listopad|prosinec';

/** Czech. Bilion is 10^12. CLDR spells its numbers in one case only. */
export const czech: LanguageData = {
  notation: { decimal: ',', groups: ' .' },

  spellout: ruleTextsOf(rules, {
    ...bareScales({
      1e3: 'tisíc',
      1e6: 'milion|milión',
      1e9: 'miliarda|miliardu',
    }),
  }),
  doubtfulAlone: 'jeden|jedna|jedno|nula|sto|stovky|desítky|tucty',
  readsAllWords: false,

  scales: {
    2: 'set|sta',
    3: 'tisíc|tisíce|tisíci|tisících|tisícům|tis.',
    6: 'milion|miliony|milionů|milionu|milionem|milionech|milion|milión|milióny|miliónů|mil.|mln.',
    9: 'miliarda|miliardy|miliard|miliardu|miliardě|miliardami|mld.',
    12: 'bilion|biliony|bilionů|bilionu|bil.',
  },
  counted:
    'vrtulníků|hasičů|zaměstnanců|roky|' +
    'lodí|letadel|aut|dní|týdnů|let|hodin|policistů|zajatců|pacientů|útoků|zemí|' +
    'lidí|osob|vojáků|mužů|žen|dětí|bojovníků|civilistů|eur|dolarů|rublů|korun|tun|barelů|' +
    'obyvatel|uprchlíků|mrtvých|zraněných|voličů|hlasů|akcií|uživatelů|diváků|tanků|dronů|raket|' +
    'domů|bytů|vozidel|cestujících|kilometrů|metrů|hektarů|obětí',
  scaleStems: 'tisíc|milion|milión|miliard|bilion|trilion|tucet|tuct|set',

  dozens: { 12: 'tucet|tucty|tuctů' },
  orders: {
    10: 'desítky|desítek|desítkami',
    12: 'tucty',
    100: 'stovky|stovek|stovkami',
    1e4: 'desetitisíce|desetitisíců',
    1e5: 'statisíce|statisíců',
    1e6: 'miliony',
    1e9: 'miliardy',
  },
  several: 'několik|několika|pár',

  fractions: {
    '1/2': 'půl|polovina|polovinu|poloviny|polovinou',
    '1/3': 'třetina|třetinu|třetiny|třetinou|třetin',
    '1/4': 'čtvrtina|čtvrtinu|čtvrtiny|čtvrt|čtvrtin',
    '1/5': 'pětina|pětinu|pětiny|pětin',
    '1/10': 'desetina|desetinu|desetiny|desetin',
  },
  doubtfulFractions: 'půl|polovina|polovinu|poloviny|polovinou|čtvrt',
  tails: { '1/2': 'a půl', '1/4': 'a čtvrt' },

  doubtfulScales: 'kopy|kopa|kop',
  homographs: 'pět|tři|sto',
  pointWords: 'celé|celá|celých|celou',
  percent: '%|procento|procenta|procent|proc.',
  points:
    'promile|promilí|procentního bodu|procentních bodů|procentní body|procentní bod|bodů|body|bod',
  inOf: 'z|ze',
  in: 'v|ve',

  rangeTo: 'až|do|na',
  between: 'mezi',
  and: 'a',
  or: 'nebo|či',

  approximately: 'asi|přibližně|téměř|nejméně|více než|přes|zhruba|kolem',
  hedges:
    'přes|téměř|nejméně|alespoň|nejvýše|více než|méně než|celkem|dalších|skoro|bezmála|přesně|' +
    'minimálně',
  openers: 'ti|ty|asi|zhruba|kolem|okolo|s|na|po|za|pro|ale|mezi|podle|jen|až|jeho|jejich|všech|z',
  labels:
    'člán*|čl.|let|čísl*|č.|stran*|str.|s.|kapitol*|silnic*|link*|brigád*|diviz*|pluk*|prapor*|' +
    'skupin*|tříd*|úrov*|fáz*|den|typ*|model*|verz*|v|ve|od|ul.|ulic*|nástupišt*|sál*|tel.|' +
    'rezoluc*|zákon*|kanál*|dne|' +
    MONTHS,
  labelsBehind: 'př. n. l.|n. l.|př.n.l.|n.l.|' + 'hodin|hodiny|hod.|' + MONTHS,
  beforeYear:
    'v|od|do|rok|roku|roce|letech|před|po|léto|zima|podzim|jaro|konec|začátek|z|na|' + MONTHS,
  times: 'den|dní|dny|let|roků|měsíců|týdnů|hodin|minut|sekund|krát',
  hasOrdinalDot: true,
};
