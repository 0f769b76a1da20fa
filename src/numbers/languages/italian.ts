import rules from 'cldr-rbnf/rbnf/it.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|' +
  'gen.|feb.|mar.|apr.|mag.|giu.|lug.|ago.|set.|ott.|nov.|dic.';

/** Italian. */
export const italian: LanguageData = {
  notation: { decimal: ',', groups: ". '" },
  regions: { CH: { decimal: '.', groups: "' ", isMixed: true } },

  spellout: ruleTextsOf(rules),
  isJoined: true,
  doubtfulAlone: 'un|uno|una|sei|zero|venti',
  readsAllWords: true,

  scales: {
    3: 'mila|mille|migliaio|migliaia',
    6: 'milione|milioni|mln',
    9: 'miliardo|miliardi|mld|mrd',
    12: 'bilione|bilioni',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'elicotteri|vigili del fuoco|morti|feriti|' +
    'navi|aerei|auto|giorni|settimane|anni|ore|agenti|prigionieri|ostaggi|pazienti|attacchi|' +
    'paesi|operai|feriti|' +
    'persone|uomini|donne|bambini|soldati|combattenti|civili|euro|dollari|rubli|franchi|' +
    'tonnellate|barili|abitanti|profughi|morti|feriti|elettori|voti|azioni|utenti|spettatori|' +
    'droni|missili|veicoli|visitatori|passeggeri|chilometri|metri|ettari|manifestanti|militari|' +
    'nordcoreani|vittime',
  joinsScales: true,
  joinsWithAnd: true,
  scaleStems: 'mila|mille|migliai|milion|miliard|bilion|trilion|triliard|dozzin|decin|centinai',

  dozens: { 12: 'dozzina|dozzine' },
  orders: {
    10: 'decine',
    12: 'dozzine',
    100: 'centinaia',
    1e3: 'migliaia',
    1e4: 'decine di migliaia',
    1e5: 'centinaia di migliaia',
    1e6: 'milioni',
    1e7: 'decine di milioni',
    1e8: 'centinaia di milioni',
    1e9: 'miliardi',
    1e10: 'decine di miliardi',
    1e11: 'centinaia di miliardi',
    1e12: 'migliaia di miliardi',
  },
  several: 'pochi|poche|diversi|diverse|parecchi|parecchie|alcuni|alcune|qualche',
  changers: 'e passa|e rotti|' + 'un paio di',
  wholes: {
    10: 'una decina',
    20: 'una ventina',
    30: 'una trentina',
    50: 'una cinquantina',
    100: 'un centinaio',
    1000: 'un migliaio',
  },

  fractions: {
    '1/2': 'mezzo|mezza|metà',
    '1/3': 'terzo|terzi',
    '1/4': 'quarto|quarti',
    '1/5': 'quinto|quinti',
    '1/10': 'decimo|decimi',
  },
  doubtfulFractions: 'mezzo|mezza|metà|quarti',
  ordinalFractions: 'terzo|quarto|quinto|decimo',
  links: "di|d'",
  shareOf: "dei|degli|delle|della|del|dell'|di tutti|di tutte|dei suoi|di loro",
  beforeShare: 'la|circa la|quasi la|che la|della|alla',
  tails: { '1/2': 'e mezzo|e mezza', '1/4': 'e un quarto', '3/4': 'e tre quarti' },

  homographs:
    'mille|' +
    'sette|sei|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento',
  percent: '%|per cento|percento',
  points: 'per mille|punti percentuali|punto percentuale|punti base|punti|punto',
  inOf: 'su',
  in: 'in|a',

  rangeTo: 'a|al|ai|alle|fino a',
  between: 'tra|fra',
  and: 'e|ed',
  or: 'o',

  approximately: 'circa|quasi|oltre|fino a|almeno|più di|solo',
  hedges:
    'circa|quasi|più di|meno di|almeno|oltre|un totale di|altri|altre|esattamente|non meno di',
  openers:
    'i|le|gli|questi|queste|con|sono|erano|e|ma|tra|fra|secondo|solo|fino a|tutti i|i suoi|nei|' +
    'nelle',
  labels:
    'legge|decreto|stanza|gate|statale|comma|ordinanza|maglia|superbonus|' +
    'articolo|art.|volo|numero|n.|nr.|pagina|pag.|capitolo|strada|linea|binario|sala|brigata|' +
    'divisione|reggimento|battaglione|unità|gruppo|classe|livello|fase|giorno|tappa|tipo|modello|' +
    'versione|alle|dalle|ore|anni|via|viale|il|al|dal|del|nel|per|legge|canale|piano|tel.|' +
    MONTHS,
  labelsBehind: 'a.c.|d.c.|a. c.|d. c.|avanti cristo|dopo cristo|' + 'ore|' + MONTHS,
  beforeYear:
    'nel|dal|al|del|in|anno|anni|estate|inverno|primavera|autunno|fine|inizio|entro il|il|di|e|' +
    'tra|fra|' +
    MONTHS,
  times: 'giorno|giorni|anno|anni|mese|mesi|settimane|ore|minuti|secondi|volte',
  hasOrdinalFractions: true,
};
