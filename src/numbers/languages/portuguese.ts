import rules from 'cldr-rbnf/rbnf/pt.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const NAMES_OF_MONTHS =
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';
const MONTHS = [NAMES_OF_MONTHS, `de ${NAMES_OF_MONTHS.replaceAll('|', '|de ')}`].join('|');

/** Portuguese. Bilhão is 10^9 in Brazil, bilião 10^12 in Portugal. */
export const portuguese: LanguageData = {
  notation: { decimal: ',', groups: '. ' },

  spellout: ruleTextsOf(rules),
  doubtfulAlone: 'um|uma|zero',
  readsAllWords: true,

  scales: {
    3: 'mil|milhar|milhares',
    6: 'milhão|milhões|mi|mln',
    9: 'bilhão|bilhões|bi',
    12: 'trilhão|trilhões|tri|bilião|biliões',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'helicópteros|bombeiros|feridos|mortos|' +
    'agentes|navios|aviões|dias|semanas|anos|horas|prisioneiros|reféns|pacientes|ataques|países|' +
    'pessoas|homens|mulheres|crianças|soldados|combatentes|civis|euros|dólares|rublos|reais|' +
    'toneladas|barris|habitantes|refugiados|mortos|feridos|eleitores|votos|ações|usuários|' +
    'espectadores|tanques|drones|mísseis|empregos|casas|veículos|visitantes|passageiros|' +
    'quilômetros|quilómetros|metros|hectares|manifestantes|militares|norte-coreanos|vítimas',
  joinsScales: true,
  joinsWithAnd: true,
  scaleStems: 'mil|bil|tril|dúzi|dezen|centen',

  dozens: { 12: 'dúzia|dúzias' },
  orders: {
    10: 'dezenas',
    12: 'dúzias',
    100: 'centenas',
    1e3: 'milhares',
    1e4: 'dezenas de milhares',
    1e5: 'centenas de milhares',
    1e6: 'milhões',
    1e7: 'dezenas de milhões',
    1e8: 'centenas de milhões',
    1e9: 'bilhões|milhares de milhões',
    1e10: 'dezenas de bilhões',
    1e11: 'centenas de bilhões',
    1e12: 'trilhões|biliões',
  },
  several: 'uns poucos|umas poucas|vários|várias|alguns|algumas|muitos',
  changers: 'e tal|e tantos|e tantas|e poucos|' + 'um par de',
  wholes: { 10: 'uma dezena', 100: 'uma centena', 1000: 'um milhar' },

  fractions: {
    '1/2': 'meio|meia|metade',
    '1/3': 'terço|terços',
    '1/4': 'quarto|quartos',
    '1/5': 'quinto|quintos',
    '1/10': 'décimo|décimos',
  },
  doubtfulFractions: 'meio|meia|metade|quartos',
  ordinalFractions: 'quarto|quinto|décimo',
  weakFractions: 'quarto|quinto|décimo|meio|meia',
  links: 'de',
  shareOf: 'dos|das|da|do|de todos|de todas|de seus|de suas|deles|desses|destes',
  beforeShare: 'a|quase|cerca de|mais da|de|pela|que a|na|à',
  tails: { '1/2': 'e meio|e meia', '1/4': 'e um quarto' },

  percent: '%|por cento',
  points: 'por mil|pontos percentuais|ponto percentual|pontos-base|pontos|ponto|p.p.',
  outOf: 'em cada|de cada',
  in: 'em|por',

  rangeTo: 'a|para|até',
  between: 'entre',
  and: 'e',
  or: 'ou',

  approximately: 'cerca de|quase|mais de|até|pelo menos|só',
  hedges:
    'cerca de|mais de|menos de|pelo menos|ao menos|quase|um total de|outros|outras|exatamente|' +
    'uns|umas',
  openers:
    'os|as|seus|estes|esses|com|são|eram|mas|entre|segundo|até|aproximadamente|só|apenas|' +
    'todos os|há',
  beforeAmount: 'em|por|a|foram|são|eram|tem|tinha|há|houve',
  labels:
    'lei|decreto|processo|avenida|rua|lote|rodada|ônibus|paulista|' +
    'h|artigo|artigos|voo|número|nº|n.º|n°|página|páginas|pág.|p.|capítulo|rota|estrada|rodovia|' +
    'linha|sala|porta|brigada|divisão|regimento|batalhão|unidade|grupo|classe|nível|fase|dia|' +
    'etapa|tipo|modelo|versão|tomo|parte|temporada|episódio|às|das|anos|rua|avenida|andar|lei|' +
    'decreto|resolução|operação|canal|o|do|ao|no|por|tel.|' +
    MONTHS,
  labelsBehind:
    'a. c.|d. c.|a.c.|d.c.|antes de cristo|depois de cristo|' +
    'horas|h|da manhã|da tarde|da noite|' +
    MONTHS,
  beforeYear:
    'em|desde|até|de|antes de|depois de|ano|anos|verão|inverno|primavera|outono|entre|e|a|o|do|' +
    'ao|no|' +
    MONTHS,
  times: 'dia|dias|ano|anos|mês|meses|semanas|horas|minutos|segundos|vezes',
  hasPluralInS: true,
  hasOrdinalFractions: true,
};
