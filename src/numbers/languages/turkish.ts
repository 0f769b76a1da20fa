import rules from 'cldr-rbnf/rbnf/tr.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ocakta|şubatta|' +
  'martta|nisanda|mayısta|haziranda|temmuzda|ağustosta|eylülde|ekimde|kasımda|aralıkta';

/** Turkish. Words with endings (`üç bini`) are not read. */
export const turkish: LanguageData = {
  notation: { decimal: ',', groups: '. ' },

  spellout: ruleTextsOf(rules),
  doubtfulAlone: 'bir|on|yüz|bin|altı|yedi|elli|kırk|sıfır',
  readsAllWords: false,

  scales: {
    2: 'yüz',
    3: 'bin',
    6: 'milyon|mn',
    9: 'milyar|mr|mlr',
    12: 'trilyon|trn',
  },
  counted:
    'kişi|helikopter|itfaiyeci|' +
    'tekne|gemi|uçak|gün|hafta|yıl|saat|esir|hasta|saldırı|ülke|' +
    'kişi|insan|asker|erkek|kadın|çocuk|sivil|lira|dolar|avro|euro|ruble|ton|varil|nüfus|' +
    'mülteci|ölü|yaralı|seçmen|oy|hisse|kullanıcı|izleyici|tank|füze|ev|konut|araç|ziyaretçi|' +
    'yolcu|kilometre|metre|hektar|gösterici|kuzey koreli|tl',
  scaleStems: 'yüz|bin|milyon|milyar|trilyon|katril|düzine',
  joinsScales: true,

  dozens: { 12: 'düzine' },
  orders: {
    10: 'onlarca',
    12: 'düzinelerce',
    100: 'yüzlerce',
    1e3: 'binlerce',
    1e4: 'on binlerce',
    1e5: 'yüz binlerce',
    1e6: 'milyonlarca',
    1e9: 'milyarlarca',
  },
  several: 'bir kaç|birkaç',
  changers: 'bir iki',

  fractions: { '1/2': 'yarım|yarısı', '1/4': 'çeyrek' },
  doubtfulFractions: 'yarım|yarısı|çeyrek',
  tails: { '1/2': 'buçuk' },

  percent: '%',
  percentBefore: 'yüzde|%',
  points: 'puan|puanlık|baz puan',
  in: 'her',

  rangeTo: 'ila|ile',
  or: 'veya|ya da',

  approximately: 'yaklaşık|en az|neredeyse',
  hedges: 'yaklaşık|en az|en fazla|toplam|tam|neredeyse|fazla',
  openers: 'bu|şu|o|ve|ama|ancak|sadece|yalnızca|tüm|her|diğer|yaklaşık',
  labels:
    'binde|mö|ms|m.ö.|m.s.|madde|no|numara|sayfa|bölüm|hat|tugay|tümen|alay|grup|sınıf|saat|' +
    'saati|günü|uçuş|' +
    MONTHS,
  labelsBehind:
    'plakalı|gün|' +
    'numaralı|sayılı|yılında|yılı|yılından|yılına|yıl|sokak|cadde|caddesi|sokağı|nolu|' +
    MONTHS,
  beforeYear: MONTHS,
  times: 'gün|yıl|ay|hafta|saat|dakika|saniye|kez|kere',
  hasOrdinalDot: true,
  joinsEndings: true,
};
