import type { LanguageData } from '../languageData.ts';

/*
 * Languages of which the digits are read and the words are not. Their scales have to be known
 * nonetheless, for `3 miljoonaa` is no three.
 */

const finnish: LanguageData = {
  notation: { decimal: ',', groups: ' .' },
  readsAllWords: false,
  scales: {
    2: 'sataa',
    3: 'tuhat|tuhatta|tuhannen|t.',
    6: 'miljoona|miljoonaa|miljoonan|milj.',
    9: 'miljardi|miljardia|miljardin|mrd.',
    12: 'biljoona|biljoonaa|biljoonan',
  },
  counted: 'ihmistä|henkilöä|sotilasta|miestä|naista|lasta|euroa|dollaria|ruplaa|tonnia|kilometriä',
  scaleStems: 'sad|sat|tuha|miljoon|miljard|biljoon|triljoon|tusin|kymmen',
  doubtfulScales: 't.',
  changersBehind:
    'kolmasosaa|neljäsosaa|viidesosaa|kuudesosaa|kahdeksasosaa|kymmenesosaa|viidennestä|' +
    'kolmannesta|neljännestä',
  labelsBehind:
    'eaa.|jaa.|päivä|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|' +
    'heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  changers: 'pari|parin|puoli|puolen|ja puoli|puolitoista|puolentoista|muutama|muutaman',
  or: 'tai',
  and: 'ja',
  percent:
    '%|prosentilla|prosentissa|prosentista|prosentilta|prosenttiin|prosentteja|prosenttia|' +
    'prosentti|prosentin|pros.',
  points: 'promillea|promille|prosenttiyksikköä|prosenttiyksikön|pistettä',
  hedges: 'yli|noin|lähes|ainakin|vähintään|alle',
  labels: 'kello|klo|sivu|artikla|vuonna|numero|nro',
  hasOrdinalDot: true,
};

const hindi: LanguageData = {
  notation: { decimal: '.', groups: ',' },
  readsAllWords: false,
  scales: {
    2: 'सौ',
    3: 'हजार|हज़ार',
    5: 'लाख',
    6: 'मिलियन',
    7: 'करोड़|करोड',
    9: 'अरब|बिलियन',
    11: 'खरब',
    12: 'ट्रिलियन',
  },
  counted: 'हेलिकॉप्टर|घायल|मौत|जवान|लोगों|सैनिक|सैनिकों|रुपये|डॉलर|टन|किलोमीटर',
  scaleStems: 'सौ|हजार|हज़ार|लाख|करोड़|अरब|खरब|दर्जन',
  changersBehind: 'तिहाई|चौथाई|आधा',
  points: 'प्रतिशत अंक|फीसदी अंक|अंक',
  labelsBehind: 'बजे|दिन|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
  changers: 'साढ़े|साढे|पौने|पौन|सवा|डेढ़|ढाई|आधा|आधे|आधी|कई|कुछ',
  rangeTo: 'से',
  and: 'और',
  or: 'या',
  percent: '%|प्रतिशत|फीसद|फ़ीसद|परसेंट|फीसदी|फ़ीसदी',
  hedges: 'करीब|लगभग|कम से कम|से अधिक',
};

const arabic: LanguageData = {
  notation: { decimal: '.', groups: ',', isMixed: true },
  readsAllWords: false,
  scales: {
    2: 'مئة|مائة',
    3: 'ألف|آلاف|ألفا|ألفاً',
    6: 'مليون|ملايين|مليونا|مليوناً',
    9: 'مليار|مليارات|مليارا|ملياراً|بليون',
    12: 'تريليون|تريليونات',
  },
  counted: 'مروحية|مروحيات|وظيفة|قتيلا|قتيل|جريحا|آخرون|شخصا|جندي|جنديا|دولار|يورو|طن',
  scaleStems: 'مئ|مائ|ألف|آلاف|ملي|ملاي|بلي|تري',
  changers: 'و|نصف|ربع|ثلث|بضع|بضعة|عدة',
  // The word for “and” is joined to what follows: `ونصف`.
  changersBehind: 'و*',
  rangeTo: 'إلى|حتى',
  between: 'بين',
  or: 'أو',
  outOf: 'من كل|من أصل|من بين',
  percent: '%|بالمئة|في المئة|بالمائة',
};

const romanian: LanguageData = {
  notation: { decimal: ',', groups: '. ' },
  readsAllWords: false,
  scales: {
    2: 'sute|de sute',
    3: 'mie|mii|de mii',
    6: 'milion|milioane|de milioane|mil.|mln.',
    9: 'miliard|miliarde|de miliarde|mld.',
    12: 'trilioane|de trilioane|bilioane',
  },
  counted:
    'oameni|de oameni|persoane|de persoane|soldați|de soldați|euro|de euro|dolari|de dolari|lei',
  scaleStems: 'sut|mii|de mii|milio|de milio|miliar|de miliar|bilio|trilio|duzin',
  changersBehind: 'treimi|sferturi|cincimi|zecimi|optimi|zeci|de zeci|jumătate',
  labelsBehind:
    'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|' +
    'decembrie|î.hr.|d.hr.|î. hr.|d. hr.',
  tails: { '1/2': 'și jumătate' },
  changers: 'jumătate|sfert|și un sfert|și ceva|câteva|câțiva',
  rangeTo: 'la|până la',
  between: 'între',
  and: 'și',
  or: 'sau',
  percent: '%|la sută|de procente|procente|procent',
  points: 'puncte procentuale|puncte',
  hedges: 'peste|aproape|cel puțin|aproximativ',
  labels: 'legea|decretul|ziua|articolul|art.|pagina|ora|nr.|numărul|anul',
};

/** Languages whose digits alone are read, by their code. */
export const scaleOnly: Readonly<Record<string, LanguageData>> = {
  ar: arabic,
  fi: finnish,
  hi: hindi,
  ro: romanian,
};
