import rules from 'cldr-rbnf/rbnf/es.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData, NotationData } from '../languageData.ts';

const NAMES_OF_MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|' +
  'diciembre';
const MONTHS = [NAMES_OF_MONTHS, `de ${NAMES_OF_MONTHS.replaceAll('|', '|de ')}`].join('|');

const WITH_COMMA_GROUPS: NotationData = { decimal: '.', groups: ', ', isMixed: false };
const WITH_POINT_GROUPS: Partial<NotationData> = { isMixed: false };

/** Spanish. Billón is 10^12, a thousand million have no word of their own. */
export const spanish: LanguageData = {
  notation: { decimal: ',', groups: '. ', isMixed: true },
  regions: {
    ...Object.fromEntries(
      'ES AR CL CO UY PY VE EC BO CR'.split(' ').map((region) => [region, WITH_POINT_GROUPS]),
    ),
    ...Object.fromEntries(
      'MX US PR DO GT HN NI SV PA'.split(' ').map((region) => [region, WITH_COMMA_GROUPS]),
    ),
  },

  spellout: ruleTextsOf(rules),
  doubtfulAlone: 'un|uno|una|cero',
  readsAllWords: true,

  scales: {
    2: 'cientos|centenares',
    3: 'mil|miles|millares',
    6: 'millón|millon|millones|mill.|mln|mdd|mdp|mde',
    9: 'millardo|millardos',
    12: 'billón|billon|billones',
  },
  letterScales: { 3: 'k', 6: 'm|mm' },
  counted:
    'helicópteros|bomberos|heridos|muertos|' +
    'mineros|agentes|barcos|aviones|días|semanas|años|horas|prisioneros|rehenes|pacientes|' +
    'ataques|países|' +
    'personas|hombres|mujeres|niños|soldados|combatientes|civiles|euros|dólares|rublos|pesos|' +
    'toneladas|barriles|habitantes|refugiados|muertos|heridos|votantes|votos|acciones|usuarios|' +
    'espectadores|tanques|drones|misiles|empleos|viviendas|casas|vehículos|visitantes|pasajeros|' +
    'kilómetros|metros|hectáreas|manifestantes|militares|norcoreanos|soldados norcoreanos|víctimas',
  joinsScales: true,
  scaleStems: 'mil|bill|trill|cuatrill|docen|decen|centen|cient',

  dozens: { 12: 'docena|docenas' },
  orders: {
    10: 'decenas',
    12: 'docenas',
    100: 'cientos|centenares|centenas',
    1e3: 'miles|millares',
    1e4: 'decenas de miles',
    1e5: 'cientos de miles|centenares de miles',
    1e6: 'millones',
    1e7: 'decenas de millones',
    1e8: 'cientos de millones|centenares de millones',
    1e9: 'miles de millones',
    1e10: 'decenas de miles de millones',
    1e11: 'cientos de miles de millones',
    1e12: 'billones',
  },
  several: 'unos pocos|unas pocas|varios|varias|algunos|algunas|unos cuantos|muchos',
  changers: 'y tantos|y tantas|y pico|' + 'un par de',
  wholes: {
    10: 'una decena',
    20: 'una veintena',
    100: 'un centenar|una centena',
    1000: 'un millar',
    1_500_000: 'millón y medio',
  },

  fractions: {
    '1/2': 'medio|media|mitad',
    '1/3': 'tercio|tercios',
    '1/4': 'cuarto|cuartos',
    '1/5': 'quinto|quintos',
    '1/10': 'décimo|décimos',
  },
  doubtfulFractions: 'medio|media|mitad|cuartos',
  ordinalFractions: 'cuarto|quinto|décimo',
  weakFractions: 'cuarto|quinto|décimo|medio|media',
  links: 'de',
  shareOf: 'de los|de las|de la|del|de sus|de su|de todos|de todas|de estos|de ellos|de ellas',
  beforeShare: 'la|a la|casi la|que la|de la',
  tails: { '1/2': 'y medio|y media', '1/4': 'y cuarto|y un cuarto', '3/4': 'y tres cuartos' },

  changersBehind:
    'terceras partes|cuartas partes|quintas partes|décimas partes|décimas|séptimos|novenos',
  percent: '%|por ciento|porciento|por cien',
  points: 'por mil|puntos porcentuales|punto porcentual|puntos básicos|puntos|punto',
  outOf: 'de cada',
  in: 'en|por',

  rangeTo: 'a|al|hasta',
  between: 'entre',
  and: 'y|e',
  or: 'o|u',

  approximately: 'unos|unas|cerca de|hasta|más de|alrededor de|al menos|casi|solo|sólo',
  hedges:
    'unos|unas|más de|menos de|al menos|cerca de|casi|por lo menos|un total de|otros|otras|' +
    'exactamente',
  openers:
    'los|las|sus|estos|estas|esos|con|son|eran|y|pero|entre|según|hasta|alrededor de|' +
    'aproximadamente|hay|hubo|solo|sólo|algunos|todos los',
  beforeAmount: 'en|por|a|ha|han|fueron|son|eran|tiene|tenía|hay|hubo',
  labels:
    'ley|decreto|habitación|autobús|andén|vía|lote|expediente|zona|jornada|puerta|' +
    'h|artículo|artículos|vuelo|número|núm.|n°|nº|página|páginas|pág.|p.|capítulo|ruta|' +
    'carretera|línea|sala|puerta|brigada|división|regimiento|batallón|unidad|grupo|clase|nivel|' +
    'fase|día|etapa|tipo|modelo|versión|tomo|parte|temporada|episodio|a las|de las|desde las|' +
    'hasta las|sobre las|años|calle|avenida|piso|puesto|ley|decreto|resolución|operación|canal|' +
    'el|del|al|tel.|por|' +
    MONTHS,
  labelsBehind:
    'a. c.|d. c.|a.c.|d.c.|a. de c.|d. de c.|antes de cristo|después de cristo|' +
    'horas|h|hrs.|de la mañana|de la tarde|de la noche|' +
    MONTHS,
  beforeYear:
    'en|desde|hasta|de|antes de|después de|año|años|para|verano|invierno|primavera|otoño|entre|' +
    'y|a|el|la|del|al|' +
    MONTHS,
  times: 'día|días|año|años|mes|meses|semanas|horas|minutos|segundos|veces',
  hasPluralInS: true,
  hasOrdinalFractions: true,
};
