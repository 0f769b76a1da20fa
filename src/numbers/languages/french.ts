import rules from 'cldr-rbnf/rbnf/fr.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|' +
  'janv.|févr.|avr.|juil.|sept.|oct.|nov.|déc.';

/** French. Billion is 10^12. */
export const french: LanguageData = {
  notation: { decimal: ',', groups: ' ' },
  regions: {
    BE: { groups: ' .' },
    CH: { decimal: '.', groups: "' ", isMixed: true },
  },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-swiss': [
      ['70', 'septante[-→%%et-un→];'],
      ['80', 'huitante[-→→];'],
      ['90', 'nonante[-→%%et-un→];'],
      ['100', '=#,##0=;'],
    ],
  }),
  doubtfulAlone: 'un|une|neuf|zéro',
  readsAllWords: true,

  scales: {
    2: 'cent|cents',
    3: 'mille|millier|milliers',
    6: 'million|millions|mio.|mln',
    9: 'milliard|milliards|mrd|mds|md|mia.',
    12: 'billion|billions',
    15: 'billiard|billiards',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'hélicoptères|pompiers|blessés|balles|' +
    'bateaux|navires|avions|voitures|policiers|prisonniers|otages|patients|attaques|pays|' +
    'personnes|hommes|femmes|enfants|soldats|combattants|civils|euros|dollars|roubles|francs|' +
    'tonnes|barils|habitants|réfugiés|morts|blessés|électeurs|voix|actions|utilisateurs|' +
    'spectateurs|chars|drones|missiles|emplois|logements|maisons|véhicules|visiteurs|passagers|' +
    'kilomètres|mètres|hectares|manifestants|militaires|nord-coréens|soldats nord-coréens|' +
    'victimes|élèves|salariés',
  scaleStems: 'cent|mill|billi|trilli|quadrilli|douzain|dizain|centain',

  dozens: {
    10: 'dizaines',
    12: 'douzaine|douzaines',
    100: 'centaines',
  },
  orders: {
    10: 'dizaines',
    12: 'douzaines',
    100: 'centaines',
    1e3: 'milliers',
    1e4: 'dizaines de milliers',
    1e5: 'centaines de milliers',
    1e6: 'millions',
    1e7: 'dizaines de millions',
    1e8: 'centaines de millions',
    1e9: 'milliards',
    1e10: 'dizaines de milliards',
    1e11: 'centaines de milliards',
    1e12: 'milliers de milliards|billions',
  },
  several: 'plusieurs|quelques|de nombreux',
  changers: 'et quelques|' + 'une paire de',
  // `Quarantaine` is a quarantine, `quinzaine` a fortnight.
  wholes: {
    10: 'une dizaine',
    20: 'une vingtaine',
    30: 'une trentaine',
    50: 'une cinquantaine',
    60: 'une soixantaine',
    100: 'une centaine',
    1000: 'un millier',
  },

  fractions: {
    '1/2': 'demi|demie|moitié',
    '1/3': 'tiers',
    '1/4': 'quart|quarts',
    '1/5': 'cinquième|cinquièmes',
    '1/6': 'sixième|sixièmes',
    '1/8': 'huitième|huitièmes',
    '1/10': 'dixième|dixièmes',
    '1/100': 'centième|centièmes',
  },
  doubtfulFractions: 'demi|demie|moitié|quart|quarts',
  ordinalFractions: 'cinquième|sixième|huitième|dixième|centième',
  links: "de|d'un|d'une",
  shareOf:
    "de la|des|du|de l'|de ses|de sa|de son|de leurs|de leur|de ces|de cette|de tous|de toutes|" +
    "d'entre",
  beforeShare: 'la|environ la|près de la|plus de la|que la|à|pour',
  tails: { '1/2': 'et demi|et demie', '1/4': 'et quart|et un quart', '3/4': 'trois quarts' },

  changersBehind:
    'septièmes|neuvièmes|onzièmes|douzièmes|quinzièmes|seizièmes|vingtièmes|millièmes',
  percent: '%|pour cent|p. cent|p. 100',
  points: 'pour mille|points de pourcentage|point de pourcentage|points de base|points|point|pts',
  inOf: 'sur',
  in: 'en|par|dans',

  rangeTo: 'à',
  between: 'entre',
  and: 'et',
  or: 'ou',

  approximately: "environ|jusqu'à|seulement",
  hedges:
    'près de|plus de|moins de|au moins|quelque|un total de|au total|pas moins de|exactement|' +
    'presque',
  openers:
    'les|des|environ|ces|ses|leurs|nos|avec|dans|sur|au|ils|elles|il|elle|on|et|mais|entre|selon|' +
    "jusqu'à|quelques|tous les|toutes les|parmi|d'autres",
  beforeAmount: 'dont|en|par|ont|a|fait|fera|à|sont|étaient|comptait|compte|avait|avaient',
  labels:
    'jour|réacteur|chambre|voie|lot|bloc|dossier|alinéa|amendement|maillot|sortie|' +
    'h|article|articles|vol|n°|no|nº|numéro|numéros|page|pages|p.|chapitre|route|autoroute|' +
    'ligne|bus|salle|porte|quai|brigade|division|régiment|bataillon|unité|groupe|classe|niveau|' +
    'phase|jour|étape|type|modèle|version|tome|partie|saison|épisode|rang|place|pour|vers|dès|' +
    'chaîne|studio|étage|bâtiment|rue|avenue|années|loi|décret|résolution|opération|le|au|du|' +
    'tél.|' +
    MONTHS,
  labelsBehind:
    'av. j.-c.|apr. j.-c.|avant j.-c.|après j.-c.|avant notre ère|' +
    'heures|heure|h|rue|avenue|boulevard|' +
    MONTHS,
  beforeYear:
    "en|depuis|de|à|avant|après|vers|l'an|année|années|d'ici|fin|début|mi|été|hiver|printemps|" +
    'automne|entre|et|dès|pour|le|la|du|au|' +
    MONTHS,
  times: 'jour|jours|an|ans|mois|semaines|heures|minutes|secondes|fois|années',
  hasPluralInS: true,
  hasOrdinalFractions: true,
};
