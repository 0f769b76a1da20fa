import rules from 'cldr-rbnf/rbnf/pl.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|' +
  'grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|' +
  'listopad|grudzień';

/** Polish. Bilion is 10^12. */
export const polish: LanguageData = {
  notation: { decimal: ',', groups: ' .' },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-collective': [
      ['2', 'dwoje;'],
      ['3', 'troje;'],
      ['4', 'czworo;'],
      ['5', 'pięcioro;'],
      ['6', 'sześcioro;'],
      ['7', '=#,##0=;'],
    ],
  }),
  doubtfulAlone:
    'jeden|jedna|jedno|jednego|jednej|jednym|jedną|jednemu|jedni|zero|zera|setki|dziesiątki',
  readsAllWords: true,

  scales: {
    2: 'set',
    3: 'tysiąc|tysiące|tysięcy|tysiąca|tysiącom|tysiącami|tysiącach|tys.',
    6: 'milion|miliony|milionów|miliona|milionom|milionami|milionach|mln',
    9: 'miliard|miliardy|miliardów|miliarda|miliardom|miliardami|miliardach|mld',
    12: 'bilion|biliony|bilionów|biliona|bln',
  },
  letterScales: { 3: 'k', 6: 'm' },
  counted:
    'śmigłowców|strażaków|pracowników|górników|' +
    'łodzi|statków|samolotów|aut|dni|tygodni|lat|godzin|policjantów|jeńców|pacjentów|ataków|' +
    'państw|' +
    'osób|ludzi|osoby|żołnierzy|mężczyzn|kobiet|dzieci|bojowników|cywilów|euro|dolarów|rubli|' +
    'złotych|zł|ton|baryłek|mieszkańców|uchodźców|zabitych|rannych|wyborców|głosów|akcji|' +
    'użytkowników|widzów|czołgów|dronów|rakiet|domów|mieszkań|pojazdów|pasażerów|kilometrów|' +
    'metrów|hektarów|ofiar',
  putsScalesFirst: true,
  scaleStems: 'tysi|milion|miliard|bilion|trylion|tryliard|tuzin|set',
  joinsScales: true,

  dozens: { 12: 'tuzin|tuziny|tuzinów', 10: 'dziesiątek' },
  orders: {
    10: 'dziesiątki|kilkadziesiąt|kilkudziesięciu',
    12: 'tuziny',
    100: 'setki|kilkaset|kilkuset',
    1e3: 'tysiące',
    1e6: 'miliony',
    1e9: 'miliardy',
  },
  several: 'kilka|kilku|parę|wiele',

  fractions: {
    '1/2': 'pół|połowa|połowę|połowy|połową',
    '1/3': 'jedna trzecia|jedną trzecią|jednej trzeciej',
    '2/3': 'dwie trzecie|dwóch trzecich',
    '1/4': 'ćwierć|jedna czwarta|jedną czwartą|jednej czwartej',
    '3/4': 'trzy czwarte|trzech czwartych',
    '1/5': 'jedna piąta|jedną piątą|jednej piątej',
    '1/10': 'jedna dziesiąta|jedną dziesiątą|jednej dziesiątej',
    '3/2': 'półtora|półtorej',
  },
  sureFractions:
    'jedna trzecia|jedną trzecią|jednej trzeciej|dwie trzecie|dwóch trzecich|jedna czwarta|' +
    'jedną czwartą|jednej czwartej|trzy czwarte|trzech czwartych|jedna piąta|jedną piątą|' +
    'jednej piątej|jedna dziesiąta|jedną dziesiątą|jednej dziesiątej',
  doubtfulFractions: 'pół|połowa|połowę|połowy|połową|ćwierć',
  tails: { '1/2': 'i pół', '1/4': 'i ćwierć' },

  doubtfulScales: 'kopy|kopa|kopę|kop',
  clockBetween: 'za',
  changersBehind:
    'trzecie|czwarte|piąte|szóste|siódme|ósme|dziewiąte|dziesiąte|trzecich|piątych|dziesiątych',
  percent: '%|procent|procenta|procentów|proc.',
  points:
    'promili|promila|promile|promil|punktu procentowego|punkty procentowe|punktów procentowych|' +
    'punkt procentowy|pkt proc.|pkt.|' +
    'p.p.|pp|punktów|punkty|punkt',
  inOf: 'na|z',
  in: 'w',

  rangeTo: 'do|na',
  between: 'między|pomiędzy',
  and: 'a|i|oraz',
  or: 'lub|albo|czy',

  approximately: 'około|ok.|prawie|ponad|co najmniej|blisko',
  hedges:
    'ponad|prawie|niemal|co najmniej|przynajmniej|najwyżej|blisko|więcej niż|mniej niż|łącznie|' +
    'kolejnych|dokładnie|nie mniej niż',
  openers:
    'te|ci|około|ok.|z|ze|na|po|za|dla|i|ale|między|według|tylko|aż|jego|ich|wszystkie|w|zginęło',
  labels:
    'artykuł*|art.|lot|lotu|numer*|nr.|stron*|str.|s.|rozdzia*|drog*|lini*|brygad*|dywizj*|' +
    'pułk*|batalion*|grup*|klas*|poziom*|faz*|dzień|typ*|model*|wersj*|o|godz.|godzin*|lata|ul.|' +
    'ulic*|peron*|pok*|sal*|tel.|rezolucj*|ustaw*|kanał*|kanale|dnia|' +
    MONTHS,
  labelsBehind: 'p.n.e.|n.e.|p. n. e.|n. e.|' + 'r.|roku|rok|godz.|' + MONTHS,
  beforeYear:
    'w|od|do|rok|roku|latach|przed|po|lato|latem|zimą|jesienią|wiosną|koniec|początek|z|na|' +
    MONTHS,
  times: 'dni|dzień|lat|rok|miesięcy|tygodni|godzin|minut|sekund|razy',
  hasOrdinalDot: true,
  hasOrdinalFractions: true,
};
