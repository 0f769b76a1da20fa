import { ar as dateLocale } from 'date-fns/locale/ar';
import { count, countAfter, formFor, digits, keepSide, number } from './arabicNumbers.ts';
import type { CountedNoun } from './arabicNumbers.ts';
import type { Unit, Words } from './en.ts';

/*
 * Modern Standard Arabic as newspapers write it. Months have the names of Egypt, the Gulf and the
 * international press (أكتوبر, not تشرين الأول). A verb or adjective depends on the gender of its
 * noun, so none follows a name that varies: there stands a colon, a verbal noun or a bracket.
 */

const list = new Intl.ListFormat('ar', { type: 'conjunction' });

const noun = (
  zero: string,
  one: string,
  two: CountedNoun['two'],
  few: string,
  many: string,
  other: string,
): CountedNoun => ({ zero, one, two, few, many, other });

const EVENT = noun('لا أحداث', 'حدث واحد', ['حدثان', 'حدثين'], 'أحداث', 'حدثًا', 'حدث');
const SOURCE = noun('لا مصادر', 'مصدر واحد', ['مصدران', 'مصدرين'], 'مصادر', 'مصدرًا', 'مصدر');
const NEW_SOURCE = noun(
  'لا مصادر جديدة',
  'مصدر جديد واحد',
  ['مصدران جديدان', 'مصدرين جديدين'],
  'مصادر جديدة',
  'مصدرًا جديدًا',
  'مصدر جديد',
);
const NEWS_REPORT = noun(
  'لا تقارير',
  'تقرير واحد',
  ['تقريران', 'تقريرين'],
  'تقارير',
  'تقريرًا',
  'تقرير',
);
const CLAIM = noun('لا أقوال', 'قول واحد', ['قولان', 'قولين'], 'أقوال', 'قولًا', 'قول');
const NEW_CLAIM = noun(
  'لا أقوال جديدة',
  'قول جديد واحد',
  ['قولان جديدان', 'قولين جديدين'],
  'أقوال جديدة',
  'قولًا جديدًا',
  'قول جديد',
);
const NUMBER = noun('لا أرقام', 'رقم واحد', ['رقمان', 'رقمين'], 'أرقام', 'رقمًا', 'رقم');
const LISTED_NUMBER = noun(
  'لا أرقام مدرجة',
  'رقم مدرج واحد',
  ['رقمان مدرجان', 'رقمين مدرجين'],
  'أرقام مدرجة',
  'رقمًا مدرجًا',
  'رقم مدرج',
);
const SPEAKER = noun(
  'لا متحدثين',
  'متحدث واحد',
  ['متحدثان', 'متحدثين اثنين'],
  'متحدثين',
  'متحدثًا',
  'متحدث',
);
const QUOTATION = noun(
  'لا اقتباسات',
  'اقتباس واحد',
  ['اقتباسان', 'اقتباسين'],
  'اقتباسات',
  'اقتباسًا',
  'اقتباس',
);
const QUOTATION_OR_NUMBER = noun(
  'لا اقتباسات ولا أرقام',
  'اقتباس أو رقم واحد',
  ['اقتباسان أو رقمان', 'اقتباسين أو رقمين'],
  'اقتباسات وأرقام',
  'اقتباسًا ورقمًا',
  'اقتباس ورقم',
);
const WORD = noun('لا كلمات', 'كلمة واحدة', ['كلمتان', 'كلمتين'], 'كلمات', 'كلمة', 'كلمة');
const MONTH = noun('لا أشهر', 'شهر واحد', ['شهران', 'شهرين'], 'أشهر', 'شهرًا', 'شهر');
const PLACE = noun('لا أماكن', 'مكان واحد', ['مكانان', 'مكانين'], 'أماكن', 'مكانًا', 'مكان');
const VERSION = noun('لا نسخ', 'نسخة واحدة', ['نسختان', 'نسختين'], 'نسخ', 'نسخة', 'نسخة');

/**
 * A number with its unit, in the form that the content has for it; two of something need no number.
 * Where it has a form for one and for many alone, the plural stands behind 3 to 10, and whatever is
 * more has the singular.
 */
function withUnit(value: number, unit: Unit | undefined): string {
  if (!unit) return number(value);
  const form = formFor(Math.abs(value));
  if (form === 'two' && value === 2 && unit.two !== undefined) return unit.two;
  const own = unit[form];
  const isSpeltOut = unit.few !== undefined || unit.many !== undefined;
  if (own !== undefined && (isSpeltOut || form === 'zero')) return `${number(value)} ${own}`;
  return `${number(value)} ${form === 'few' || form === 'zero' ? unit.other : unit.one}`;
}

/** A number, or the lower and the higher of two: “8,000 و12,000 جندي”. */
const quantity = (values: readonly number[], unit: Unit | undefined): string =>
  values
    .map((value, i) => (i < values.length - 1 ? number(value) : withUnit(value, unit)))
    .join(' و');

const MULTIPLES: Readonly<Record<number, string>> = {
  10: 'عشرات',
  12: 'عشرات',
  20: 'عشرات',
  100: 'مئات',
  1e3: 'آلاف',
  1e4: 'عشرات الآلاف',
  1e5: 'مئات الآلاف',
  1e6: 'ملايين',
  1e7: 'عشرات الملايين',
  1e8: 'مئات الملايين',
  1e9: 'مليارات',
  1e12: 'تريليونات',
};
const multiples = (value: number): string => MULTIPLES[value] ?? number(value);
/** Behind a unit: “جنود بالآلاف”, “جنود بعشرات الآلاف”. */
const inMultiples = (value: number): string =>
  `ب${multiples(value).includes(' ') ? '' : 'ال'}${multiples(value)}`;

const share = (value: number, outOf: number): string =>
  outOf === 100 ? `${digits(value)}${keepSide('%')}` : `${digits(value)} من كل ${digits(outOf)}`;

const degrees = (value: number, above: string, below: string): string =>
  `${digits(Math.abs(value))}${keepSide('°')} ${value < 0 ? below : above}`;

const centuryOf = (year: number): string => `القرن الـ${Math.floor(year / 100) + 1}`;
const DECADES = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];

const sentenceEnd = (text: string): string => (/[.؟!]$/.test(text) ? '' : '.');

/** Every word of the interface in Arabic. */
export const ar: Words = {
  language: 'ar',
  locale: 'ar',
  dateLocale,
  direction: 'rtl',
  signs: { comma: '، ', semicolon: '؛ ', quote: ['«', '»'] },
  list: (items) => list.format(items),

  date: {
    patterns: { day: 'd MMMM yyyy', month: 'MMMM yyyy', year: "'عام' yyyy" },
    ranges: {
      daysOfMonth: { start: 'd', end: 'd MMMM yyyy' },
      daysOfYear: { start: 'd MMMM', end: 'd MMMM yyyy' },
      monthsOfYear: { start: 'MMMM', end: 'MMMM yyyy' },
    },
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    season: (season, year) => `${season} ${year}`,
    decade: (year) => `${DECADES[Math.floor((year % 100) / 10)] ?? ''} ${centuryOf(year)}`,
    century: centuryOf,
    longYear: (year) => `عام ${digits(year)}`,
    years: (range) => `السنوات ${range}`,
    ofEra: (text) => `${text} للميلاد`,
    beforeEra: (text) => `${text} قبل الميلاد`,
    unspecified: {
      year: (time) => `سنة ما في ${time}`,
      month: (time) => `شهر ما في ${time}`,
      day: (time) => `يوم ما في ${time}`,
    },
    approximate: (text) => `نحو ${text}`,
    uncertain: (text) => `${text} (غير مؤكد)`,
    range: (from, to) => `من ${from} إلى ${to}`,
    from: (text) => `${text} أو بعده`,
    by: (text) => `${text} أو قبله`,
    fromEndUnknown: (text) => `بدءًا من ${text} (النهاية غير معروفة)`,
    toStartUnknown: (text) => `حتى ${text} (البداية غير معروفة)`,
    every: { day: 'كل يوم', week: 'كل أسبوع', month: 'كل شهر', year: 'كل عام' },
    recurring: (every, from, until) => `${every} من ${from} حتى ${until}`,
    recurringEndUnknown: (every, from) => `${every} بدءًا من ${from} (النهاية غير معروفة)`,
    inShortMonths: (recurring) => `${recurring}، وفي اليوم الأخير من الأشهر الأقصر`,
    recurringAlso: (recurring, dates) => `${recurring}، وكذلك ${dates}`,
    unknown: 'اليوم غير معروف',
    undated: 'اليوم غير معروف',
    partsOfMonth: ['أوائل', 'منتصف', 'أواخر'],
    partOfMonth: ([first = '', last = first], month) =>
      first === last ? `${first} ${month}` : `من ${first} إلى ${last} ${month}`,
    certainty: {
      exact: 'يوم محدد',
      approximate: 'تاريخ تقريبي أو غير مؤكد',
      month: 'لا يوم معروف',
      range: 'وقت ما في هذه المدة، أو طوالها',
      from: 'هذا التاريخ أو ما بعده',
      by: 'هذا التاريخ أو ما قبله',
      unknown: 'لا يذكر أي تقرير متى',
    },
    atTime: (day, time) => `${day}، ${time}`,
    times: {
      utc: (clock) => `${clock} بتوقيت غرينتش`,
      fromUtc: (clock, offset) => `${clock} بالتوقيت المحلي (UTC${offset})`,
      local: (clock) => `${clock} بالتوقيت المحلي`,
    },
    sureness: { printed: 'مذكور', bounded: 'مستنتَج', assumed: 'مفترَض' },
    withSureness: (date, sureness) => `${date} (${sureness})`,
    surenessMark: (sureness) => `(${sureness})`,
    surenessMeaning: {
      printed: 'من دون كلمة: تقرير يذكر التاريخ',
      bounded: '«مستنتَج»: مما تذكره التقارير',
      assumed: '«مفترَض»: من أمر لا يذكره أي تقرير',
    },
    evidence: {
      printedIn: (sources) => `التاريخ مذكور في: ${sources}.`,
      boundIn: (sources, basis) => `مستنتَج من: ${sources}. ${basis}`,
      assumed: (assumption, basis) => `الافتراض: ${assumption}${sentenceEnd(assumption)} ${basis}`,
      unbounded: (basis) => `تاريخ مفترَض. ${basis}`,
    },
  },

  figure: {
    number,
    quantity,
    multiples: (value, unit) => (unit ? `${unit.other} ${inMultiples(value)}` : multiples(value)),
    share: (values, outOf) => values.map((value) => share(value, outOf)).join(' و'),
    ofWhole: (share, whole) => `${share} من ${whole}`,
    hedges: {
      exactly: (quantity) => quantity,
      about: (quantity) => `نحو ${quantity}`,
      'at-least': (quantity) => `ما لا يقل عن ${quantity}`,
      'more-than': (quantity) => `أكثر من ${quantity}`,
      'up-to': (quantity) => `ما يصل إلى ${quantity}`,
      'fewer-than': (quantity) => `أقل من ${quantity}`,
      between: (quantity) => `بين ${quantity}`,
      'multiples-of': (quantity) => quantity,
    },
    hedgeNames: {
      exactly: 'رقم مجرد',
      about: 'نحو',
      'at-least': 'ما لا يقل عن',
      'more-than': 'أكثر من',
      'up-to': 'ما يصل إلى',
      'fewer-than': 'أقل من',
      between: 'بين',
      'multiples-of': 'عشرات وآلاف وما شابه',
    },
    asOf: (date) => `بتاريخ: ${date}`,
    expected: 'متوقَّع',
    expectedFor: (date) => `متوقَّع بتاريخ: ${date}`,
    expectedBy: (end) => `متوقَّع بحلول ${end}`,
    expectedFrom: (beginning) => `متوقَّع بدءًا من ${beginning}`,
  },

  eventKinds: {
    briefing: 'إحاطة',
    'press-conference': 'مؤتمر صحفي',
    statement: 'بيان',
    interview: 'مقابلة',
    assessment: 'تقييم',
    movement: 'تحرّك',
    combat: 'قتال',
    'weapons-test': 'تجربة أسلحة',
    aid: 'مساعدات',
    sanctions: 'عقوبات',
    talks: 'محادثات',
    hearing: 'جلسة استماع',
    ruling: 'حكم',
    publication: 'نشر',
    agreement: 'اتفاق',
    vote: 'تصويت',
    election: 'انتخابات',
    law: 'قانون',
    order: 'أمر',
    appointment: 'تعيين',
    resignation: 'استقالة',
    arrest: 'توقيف',
    charge: 'اتهام',
    inspection: 'تفتيش',
    recall: 'سحب من السوق',
    opening: 'افتتاح',
    closure: 'إغلاق',
    protest: 'احتجاج',
    strike: 'إضراب',
    death: 'وفاة',
    accident: 'حادث',
    disaster: 'كارثة',
    attack: 'هجوم',
    unknown: 'نوع الحدث غير معروض بعد',
  },
  sourceKinds: {
    article: 'مقال',
    document: 'وثيقة',
    post: 'منشور',
    broadcast: 'بث',
    dataset: 'مجموعة بيانات',
  },
  actorKinds: {
    person: 'شخص',
    office: 'منصب',
    government: 'حكومة',
    agency: 'هيئة',
    organisation: 'منظمة',
    group: 'مجموعة',
    publication: 'التقرير نفسه، بكلماته',
  },
  relations: {
    denies: { from: 'ينفي', to: 'ينفيه' },
    confirms: { from: 'يؤكد', to: 'يؤكده' },
    revises: { from: 'يعدّل', to: 'يعدّله' },
    repeats: { from: 'يكرر', to: 'يكرره' },
    differs: { from: 'يختلف عن', to: 'يختلف عن' },
  },
  recordKinds: { source: 'مصدر', actor: 'متحدث', measure: 'أرقام', place: 'مكان', thread: 'مسار' },
  correctionKinds: {
    fact: 'معلومة',
    figure: 'رقم',
    quotation: 'اقتباس',
    date: 'تاريخ',
    attribution: 'نسبة القول إلى صاحبه',
    wording: 'صياغة',
  },

  site: {
    skip: 'انتقل إلى المحتوى',
    mainNavigation: 'القائمة الرئيسية',
    timeline: 'الخط الزمني',
    known: 'ماذا عُرف ومتى',
    sources: 'المصادر',
    actors: 'المتحدثون',
    measures: 'الأرقام',
    places: 'الأماكن',
    threads: 'المسارات',
    corrections: 'التصحيحات',
    about: 'عن الموقع',
    feed: 'خلاصة Atom',
    jsonFeed: 'خلاصة JSON',
    calendar: 'التقويم',
    data: 'البيانات (JSON)',
    dataSchema: 'معاني حقول البيانات (مخطط JSON)',
    eventsCsv: 'الأحداث (CSV)',
    claimsCsv: 'الأقوال (CSV)',
    sourcesCsv: 'المصادر (CSV)',
    licence: (name) => `المحتوى: ${name}`,
    codeLicence: 'البرنامج: MIT',
    publishedBy: (name) => `الناشر: ${name}`,
    contact: 'للتواصل',
    otherWords: (own, story) => `لغة النصوص الخاصة بهذا الموقع: ${own}؛ لغة القصة: ${story}.`,
    edit: 'تعديل هذا المدخل',
    addEvent: 'إضافة حدث',
    report: 'الإبلاغ عن خطأ',
    toldUntil: (day, undated) =>
      undated === 0
        ? `تستند القصة إلى تقارير نُشرت حتى ${day}.`
        : `تستند القصة إلى تقارير نُشرت حتى ${day}، ` +
          `وإلى ${countAfter(undated, NEWS_REPORT)} بلا تاريخ مؤكد.`,
    contentFile: 'ملف المحتوى',
    none: 'لا شيء في هذا الموقع.',
    key: (arrow) => `مفتاح ${arrow}`,
  },

  timeline: {
    orders: 'الترتيب',
    byHappening: 'كما وقع',
    byPublication: 'كما عُرف',
    count: (events, sources) => `${count(events, EVENT)}، ${count(sources, SOURCE)}`,
    contested: 'موضع خلاف',
    contestedHint:
      'هناك من ينفي ما ورد هنا، أو أن ما ورد هنا ينفي ما قاله آخرون، أو أن تقريرًا يقابله بقول ' +
      'مختلف.',
    contestedMark: (sides) => `موضع خلاف: ${sides.join('، ')}`,
    sides: { denies: 'نفي', denied: 'قول منفيّ', differs: 'روايات متباينة' },
    sideHints: {
      denies: 'ما قيل هنا ينفي ما قاله طرف آخر.',
      denied: 'هناك من ينفي ما قيل هنا.',
      differs: 'تقرير يقابل ما قيل هنا بقول مختلف.',
    },
    overview: 'من ذكر أي رقم، وعن أي تاريخ. كل علامة تقود إلى القول المعني.',
    jump: 'الانتقال إلى شهر',
    jumpYears: 'الانتقال إلى سنة',
    legend: 'كيف تُعلَّم التواريخ',
    latest: 'آخر الأحداث على الخط الزمني',
    leading: 'الأحداث الأكثر أقوالًا ومصادر',
    year: (year) => `عام ${year}`,
    yearLead: 'لا يظهر من الشهر الحافل إلا الأحداث الأكثر أقوالًا ومصادر.',
    allOf: (month, events) => `كل ما أُدرج تحت ${month}: ${count(events, EVENT)}`,
    neighbours: 'الفترات المجاورة',
    earlier: 'قبل ذلك',
    later: 'بعد ذلك',
  },

  event: {
    claims: 'من قال ماذا',
    claimsCaption: 'أقوال صدرت في هذا الحدث أو عنه، والتقارير التي أوردتها.',
    who: 'القائل',
    what: 'ما قيل',
    figure: 'الرقم',
    figureTime: 'تاريخ الرقم:',
    sources: 'المصادر',
    onBehalfOf: { before: 'نيابة عن ', after: '' },
    via: 'نُقل عبر:',
    reply: {
      requested: (on) => (on === undefined ? 'طُلب تعليق من' : `طُلب تعليق في ${on} من`),
      requestedHere: (on) => `طلب هذا الموقع تعليقًا في ${on} من`,
      given: 'وجاء الرد:',
      none: 'ولم يصل ردّ.',
    },
    accordingTo: (sources) => `بحسب: ${sources}`,
    noFigure: 'لا رقم مدرج',
    renderings: 'وردت بصيغ مختلفة',
    printedAlike: 'وردت بالنص نفسه في',
    differsHere: 'موضع الاختلاف',
    translation: {
      original: 'النص الأصلي:',
      here: 'ترجمه هذا الموقع. الترجمة غير مدقَّقة.',
      by: (who) => `الترجمة: ${who}. الترجمة غير مدقَّقة.`,
      printed: 'نُشر هناك مترجمًا.',
      printedBy: (who) => `نُشر هناك مترجمًا. الترجمة: ${who}.`,
    },
    about: 'من يتعلق به الحدث',
    minor: '(قاصر: لا يُذكر الاسم)',
    dateHeading: 'التاريخ',
    sourcesHeading: 'المصادر',
    sourceNumber: (n, label) => `المصدر ${digits(n)}: ${label}`,
    previous: 'السابق',
    next: 'التالي',
    neighbours: 'الأحداث المجاورة',
    onTimeline: 'هذا الحدث على الخط الزمني',
    happened: 'وقع في',
    published: 'أقدم مصدر',
    corrected: 'آخر تصحيح هنا',
    neverCorrected: 'لا تصحيح مسجَّل',
    publishedUnknown: 'اليوم غير مؤكد',
    address: 'عنوان هذه الصفحة',
    permalink: (n, who) => `رابط القول ${digits(n)}، القائل: ${who}`,
  },

  thread: {
    /** of a page: an actor may have the same name */
    pageTitle: (title) => `${title} (مسار)`,
    heading: 'المسارات',
    lead: 'القصة بحسب مسارات أحداثها: كل صفحة تتبع واحدًا منها.',
    count: (events) => count(events, EVENT),
    picture: 'المسارات عبر الزمن. والعدد يدل على أحداث متقاربة.',
    pictureLabel: 'المسارات عبر الزمن، سطر لكل مسار',
    most: (shown, all) =>
      `المسارات الأكثر أحداثًا: ${digits(shown)} من ${digits(all)}. وكلها في القائمة.`,
    leftOut: (events) => `غير مرسوم، قبل بداية القصة: ${count(events, EVENT)}.`,
    all: (threads) => `كل المسارات (${digits(threads)})`,
    none: 'لم يعد أي حدث في هذا الموقع يتبع هذا المسار.',
    leading: 'الأحداث الأكثر أقوالًا ومصادر',
    byTime: 'كل أحداثه بترتيب الزمن',
    place: (thread, n, all) => `${thread}: الحدث ${digits(n)} من ${digits(all)}`,
    previous: 'قبله في هذا المسار',
    next: 'بعده في هذا المسار',
    neighbours: (thread) => `الأحداث المجاورة في المسار: ${thread}`,
    follows: 'يترتب على',
    followed: 'ما ترتب عليه',
  },

  said: {
    when: 'قيل:',
    inReport: 'بكلمات التقرير نفسه',
    inUndatedReport: 'بكلمات التقرير نفسه؛ يوم نشره غير معروف',
    unknown: 'اليوم غير مذكور',
    unknownSince: (day) => `اليوم غير مذكور، ورد في تقارير حتى ${day}`,
    about: 'عن:',
    elsewhere: 'قيل هناك أيضًا، عن أحداث أخرى',
  },

  source: {
    heading: 'المصادر',
    lead: 'التقارير التي يستند إليها هذا الموقع، الأقدم أولًا؛ وما لا يُعرف يومه في الآخر.',
    printed: 'عن التقرير',
    notPrinted: 'غير مذكور',
    noCopy: 'لا نسخة مسجَّلة',
    notKnown: 'غير معروف',
    languageNotKnown: 'اللغة غير معروفة.',
    fact: (field, value) => `${field}: ${value}${sentenceEnd(value)}`,
    date: 'التاريخ',
    silence: (fields) => `غير مذكور: ${fields.join('، ')}.`,
    fields: {
      title: 'العنوان',
      publisher: 'الناشر',
      byline: 'الكاتب',
      published: 'تاريخ النشر',
      url: 'عنوان الصفحة',
      archive: 'نسخة محفوظة',
      language: 'اللغة',
      credits: 'الوكالات المشار إليها',
      quotedFreely: 'الاقتباس الحر',
      kind: 'النوع',
      accessed: 'قُرئ في',
    },
    basis: 'كيف عرفنا ذلك',
    publicBy: (day) => `نُشر في ${day} أو قبله`,
    damage: 'عيوب في نصه',
    versions: 'النسخ',
    versionsLead: 'التقرير نفسه كما كان يُقرأ في أوقات مختلفة.',
    version: {
      seen: 'شوهدت في',
      checked: 'دقّقنا مداخلنا على نصها.',
      unchecked: 'غير مدقَّقة: لا نملك بصمة لنصها.',
    },
    alone: 'من هذا التقرير وحده',
    aloneLead: 'لا نذكر لها مصدرًا آخر. وقد ترد في تقارير أخرى أيضًا.',
    claimsAlone: 'أقوال منفردة، في أحداث لها مصادر أخرى أيضًا',
    nothingAlone: 'لا شيء: لكل ما أخذناه منه نذكر مصدرًا آخر أيضًا.',
    numberElsewhere: (numbers, n, sources) =>
      n === 1
        ? `الرقم ${numbers}، وقد يكون عن أمر آخر، يرد أيضًا في: ${sources}.`
        : `الأرقام ${numbers}، وقد تكون عن أمر آخر، ترد أيضًا في: ${sources}.`,
    wordsElsewhere: (text, sources) => `عبارة «${text}» ترد أيضًا في: ${sources}.`,
    shared: 'أورده آخرون أيضًا',
    nothingShared: 'لا شيء: لا نذكر مصدرًا آخر لأي من أحداثه.',
    alsoIn: (sources) => `ورد أيضًا في: ${sources}`,
    differs: 'حيث تختلف التقارير',
    nothingDiffers:
      'لم نجد اختلافًا. نقارن اقتباسات الكلمات نفسها، والأرقام التي ذكرها متحدث واحد في حدث ' +
      'واحد عن الوقت نفسه.',
    figureDiffers: (own, other, sources) => `هذا التقرير: ${own}. ${sources}: ${other}.`,
    origin: 'تقارير قد لا تكون مستقلة عنه',
    originLead: 'تقريران عن خطاب واحد ليسا تأكيدين، ولا تقريران ينقلان عن وكالة واحدة.',
    noOrigin:
      'لم نجد شيئًا: لا مصدر آخر هنا ينقل البيان نفسه أو الجلسة نفسها أو غيرهما من مناسبات ' +
      'الكلام، أو يشير إلى الوكالة نفسها.',
    sameOccasion: (n) => (n === 1 ? 'ينقل الحدث نفسه' : 'ينقل الأحداث نفسها'),
    sameAgency: (names) => `كلاهما يشير إلى: ${names}`,
    events: 'كل الأحداث من هذا التقرير',
    claims: 'كل الأقوال من هذا التقرير',
    uses: (events, claims) => `${count(events, EVENT)}، ${count(claims, CLAIM)}`,
  },

  actor: {
    heading: 'المتحدثون',
    lead: 'في كل صفحة ما قاله طرف بنفسه، وما قاله آخرون نيابة عنه.',
    described: 'كما وصفته التقارير',
    nowCalled: (then, today) => `${then} (الآن ${today})`,
    otherNames: (former, others) =>
      [
        ...(former.length > 0 ? [`سابقًا ${list.format(former)}`] : []),
        ...(others.length > 0 ? [`أيضًا ${list.format(others)}`] : []),
      ].join('، '),
    withNames: (name, others) => `${name}، ${others}`,
    partOf: 'يتبع',
    members: 'الأعضاء',
    speaksIn: 'يتحدث مع آخرين ضمن',
    together: { before: 'قول مشترك باسم ', after: '' },
    claims: 'كل الأقوال',
    eventsAbout: 'أحداث تتعلق بهذا المتحدث',
    passedOn: 'أقوال لآخرين نُقلت عبره',
    claimCount: (n) => count(n, CLAIM),
    through: (name) => `على لسان ${name}`,
  },

  names: {
    heading: 'أسماء أخرى',
    kinds: {
      former: 'اسم سابق',
      spelling: 'كتابة أخرى',
      other: 'اسم آخر',
      unprinted: 'لا تذكره مصادرنا',
    },
    used: (from, until) =>
      [from && `منذ ${from}`, until && `حتى ${until}`].filter(Boolean).join(' '),
    nowCalled: (printed, today) => `${printed} (${today})`,
    unprinted: 'يُكتب أيضًا',
    unprintedNote: 'أسماء لا يذكرها أي من مصادرنا، لأجل البحث؛ من ويكي بيانات',
    identifier: 'المعرّف',
    wikidata: 'ويكي بيانات',
  },

  place: {
    /** of a page: an actor may have the same name */
    pageTitle: (name) => `${name} (مكان)`,
    heading: 'الأماكن',
    lead: 'أين وقعت الأحداث، وكل مكان تحت المكان الذي يقع فيه.',
    eventCount: (n) => count(n, EVENT),
    liesIn: 'يقع في',
    onEarth: 'الإحداثيات',
    position: (latitude, longitude) =>
      `${degrees(latitude, 'شمالًا', 'جنوبًا')}، ${degrees(longitude, 'شرقًا', 'غربًا')}`,
    within: 'أماكن فيه',
    events: 'ما حدث هنا',
  },

  measure: {
    heading: 'الأرقام',
    lead: 'كم العدد وكم المقدار: كل رقم يرد باسم من ذكره.',
    chart: 'الأرقام عبر الزمن',
    numbers: (title) => `${title}: الأرقام`,
    chartCaption: (title) => `${title}، بحسب المتحدث والتاريخ الذي يخصه الرقم.`,
    table: 'كل الأرقام في جدول',
    csv: 'تنزيل بصيغة CSV',
    asOf: 'التاريخ',
    who: 'من ذكره',
    figure: 'الرقم',
    event: 'الحدث',
    sources: 'المصادر',
    count: (figures, actors) => `${count(figures, NUMBER)} من ${countAfter(actors, SPEAKER)}`,
    marks: 'كيف تُقرأ العلامات',
    all: 'كل هذه الأرقام ومصادرها',
    none: 'لم يعد في مداخلنا رقم لهذا.',
  },

  chart: {
    label: (title) => `${title}: الأرقام عبر الزمن، سطر لكل متحدث`,
    all: (figures) => `كل الأرقام (${digits(figures)})`,
    ranges:
      'على مدى الزمن كله: كل خط عمودي يمتد من أدنى رقم إلى أعلى رقم ذُكر عن ذلك الوقت. ' +
      'ولا تظهر كلمات مثل «نحو».',
    latest: (shown, all) => `أدناه الأحدث فقط: ${shown}، من مجموع: ${all}.`,
    scale: (top, isWithoutShares) =>
      `أسفل كل سطر هو 0، وخطه المنقّط ${top}.` +
      (isWithoutShares ? ' والنسب في القائمة وحدها.' : ''),
    outOfReach: 'أرقام الأزمنة البعيدة التي يتعذر رسمها في القائمة وحدها.',
    parts: (texts) => texts.join('، '),
    // The higher number stands to the left of the lower, as one reads.
    pair: (low, high) => `${low}–${high}`,
    part: 'جزء',
    tagged: (text, tag) => `${text} (${tag})`,
    ends: { known: 'عدة أيام', loose: 'تواريخ تقريبية', open: 'النهاية غير معروفة' },
  },

  map: {
    heading: 'الخريطة',
    label: (places) => `خريطة: ${places}`,
    places: (places) => count(places, PLACE),
    sizes: 'كلما كبرت النقطة زادت الأحداث.',
    events: (events) => count(events, EVENT),
    borders: 'الحدود من ناتشورال إيرث، ولا تعبّر عن أي موقف.',
  },

  known: {
    heading: 'ماذا عُرف ومتى',
    lead: 'ما أوردته مصادرنا حتى كل يوم: لا كل ما عرفه العالم، ولا ما قاله هذا الموقع حينها.',
    daysHeading: 'القصة يومًا بيوم',
    daysLead: 'كل صفحة تروي القصة من التقارير التي صدرت حتى ذلك اليوم، لا غيرها.',
    day: (day) => `ما عُرف حتى ${day}`,
    banner: (day) =>
      `ليست هذه صفحة اليوم، بل ما أوردته مصادرنا حتى ${day}: لا كل ما عرفه العالم، ولا ما قاله ` +
      'هذا الموقع في ذلك اليوم.',
    someAssumed: 'ما يحمل عبارة «ربما لم يُعرف بعد» مأخوذ من تقرير نفترض يوم نشره.',
    leadToToday: 'روابطها تقود إلى صفحات اليوم.',
    toToday: 'اقرأ الخط الزمني كما هو اليوم',
    becameKnown: 'ما صار معروفًا',
    newSources: 'مصادر جديدة',
    newSourceCount: (n) => count(n, NEW_SOURCE),
    newEvents: 'أحداث جديدة',
    assumedSources: 'مصادر يومها مفترَض',
    assumedEvent: 'ربما لم يُعرف بعد',
    beforeCorrection: 'كما كان يُقرأ هنا قبل تصحيح لاحق',
    addedTo: 'المزيد عن أحداث سابقة',
    newClaims: (n) => (n === 0 ? 'ورد مرة أخرى' : count(n, NEW_CLAIM)),
    background: (n) => `خلفية: ${count(n, EVENT)} قبل بداية القصة`,
    nothingNew: 'لا شيء',
    notHere: (sources, events) =>
      `مما قد تبحث عنه وليس في هذه الصفحة: ${list.format([
        ...(sources > 0 ? [count(sources, SOURCE)] : []),
        ...(events > 0 ? [count(events, EVENT)] : []),
      ])}`,
    laterBound: (day) => `ليس مؤكدًا أنه نُشر قبل ${day}`,
    noBound: {
      'no-end': 'لا شيء يدل على آخر يوم محتمل لنشره',
      uncertain: 'يومه غير مؤكد',
      'later-bound': 'ليس مؤكدًا أنه نُشر حتى ذلك الحين',
    },
    reportedLater: (day) => `ورد في تقارير حتى ${day}`,
    reportedNoDay: 'يوم تقاريره غير مؤكد',
    lostBanner: 'لم تعد لهذا اليوم صفحة.',
    lostDays: 'أيام أُلغيت بعد تصحيح:',
    lostHeading: 'لماذا أُلغي هذا اليوم',
    lostLead: 'كان هنا بسبب تاريخ صُحّح لاحقًا:',
    onceShown: 'أحداث كانت مدرجة هنا، بعناوينها وتواريخها اليوم',
    previousDay: 'اليوم السابق',
    nextDay: 'اليوم التالي',
    walk: 'الأيام التي اتسعت فيها القصة',
    first: 'ليس مؤكدًا أن أيًا من مصادرنا نُشر قبل هذا اليوم.',
    noDays: 'لا شيء: ليس مؤكدًا لأي مصدر آخر يوم محتمل لنشره.',
    unknownDay: 'اليوم غير مؤكد',
    unknownSources: 'لا شيء يدل على آخر يوم محتمل لصدورها، لذلك لا ترد في أي من صفحات الأيام.',
    titleMissing: 'عنوانه يقول أكثر مما كان منشورًا حتى ذلك الحين.',
    timelineThen: 'الخط الزمني كما كان',
  },

  verification: {
    heading: 'التدقيق على النص',
    quotations: ({ verified, unchecked, total, inParts }) => {
      if (verified === 0) return `${count(total, QUOTATION)}: بلا تدقيق.`;
      const rest =
        (inParts > 0 ? ` والمجزأ منها: ${digits(inParts)}، وكل جزء مطابق حرفيًا.` : '') +
        (unchecked > 0 ? ` وغير المدقَّق: ${digits(unchecked)}.` : '');
      return (
        `المطابق حرفيًا: ${digits(verified)} من ${countAfter(total, QUOTATION)}، ` +
        `عدا [ما بين معقوفين] و«…».${rest}`
      );
    },
    eachPart: 'كل جزء مطابق حرفيًا',
    figures: ({ verified, unchecked, total }) => {
      if (unchecked === total) return `${count(total, LISTED_NUMBER)}: بلا تدقيق.`;
      const rest = unchecked > 0 ? ` وغير المدقَّق: ${digits(unchecked)}.` : '';
      const all = countAfter(total, LISTED_NUMBER);
      return `الموجود في النص: ${digits(verified)} من ${all}.${rest}`;
    },
    nothing: 'ليس في المدخل اقتباس ولا رقم مسجّل.',
    quoted: (percent) => {
      const part = percent < 1 ? `أقل من ${share(1, 100)}` : share(Math.round(percent), 100);
      return `يقتبس هذا الموقع ${part} من كلماته.`;
    },
    against: (names) => `دُقّق على: ${names}.`,
    by: (sequence, bits, words) =>
      `رموز (SHA-256، طول الواحد بالبت: ${bits}) من كل ${countAfter(sequence, WORD)} متتالية ` +
      `يجوز اقتباسها، وأقصر منها من كل كلماته (${digits(words)})، ورموز لاقتباساته القصيرة ` +
      'وأرقامه.',
    byFirst: (sequence, bits, words) =>
      `رموز (SHA-256، طول الواحد بالبت: ${bits}) من كل ${countAfter(sequence, WORD)} متتالية من ` +
      `كلماته (${digits(words)}) ومن اقتباساته القصيرة. وهي من صيغة قديمة لا تثبت الأرقام.`,
    keptPrivate: 'البصمة غير منشورة: لا يُنشر إلا ما أثبتته.',
    taken: ({ when, by, copy }) => {
      const noted = [
        when === undefined ? [] : `في ${when}`,
        by === undefined ? [] : `الآخذ: ${by}`,
        copy === undefined ? [] : `عن هذه النسخة: ${copy}`,
      ];
      return `أُخذت البصمة، ${noted.flat().join('، ')}.`;
    },
    how: 'كيف ندقّق',
    fingerprint: 'بصمة نصه',
    none: 'لم يُدقَّق على النص بعد: لا نملك بصمة له.',
    unverifiedSources: (names) => `لم يُدقَّق بعد على نصوص هذه، إذ لا نملك لها بصمة: ${names}.`,
    unproved: { 'not-proved': 'غير موجود في النص', 'not-checked': 'غير مدقَّق' },
    againstVersions: (texts) =>
      `دُقّق على ${countAfter(texts, VERSION)}. وما يرد في واحدة منها يُعدّ موجودًا.`,
    onlyInVersion: (when) => `فقط في النسخة التي شوهدت في ${when}`,
    onlyInEarlier: 'فقط في نسخة سابقة',
    foundIn: (names) => `موجود في: ${names}`,
    ofSource: (remark, source) => `${remark} (${source})`,
  },

  taken: {
    heading: (total) => `تحقّق بنفسك: ${count(total, QUOTATION_OR_NUMBER)}`,
    paste: 'ألصق نص التقرير',
    stays: 'يبقى النص في متصفحك: هذه الصفحة لا ترسل شيئًا.',
    matching: (found, total) => `الموجود في نصك: ${found} من ${total}.`,
    answers: {
      proved: 'موجود في نصك',
      differs: (word) => `يختلف في نصك عند «${word}»`,
      'runs-on': (word) => `موجود في نصك، لكن «${word}» خارج علامتي الاقتباس`,
      cut: (word) => `مقطوع عند «${word}»: في نصك هناك كلمة أو رقم أطول، أو نفي`,
      'not-found': 'غير موجود في نصك',
      'not-quoted': 'ليس بين علامتي اقتباس في نصك',
      'not-marked': 'موجود في نصك، لكن ليس بين علامتي اقتباس: بلا تدقيق',
      'not-checked': 'لا يمكن تدقيقه',
    },
    long: 'النص طويل جدًا.',
    failed: 'تعذّر تحميل أداة التدقيق.',
  },

  feeds: {
    correction: (title) => `تصحيح: ${title}`,
    quotation: (text) => `«${text}»`,
    dated: (date, certainty) => `${date} (${certainty})`,
    certainty: (certainty, sureness) => `${certainty}، ${sureness}`,
    titleWithDate: (title, date) => `${title}، ${date}`,
    firstDayOnly: 'المدة أطول من أن يعرضها التقويم: هذا يومها الأول.',
    openEnd: 'لا يُعرف إلا طرف واحد لهذه المدة: التقويم يعرض ذلك اليوم.',
    notInCalendar: (events) =>
      `ليس في هذا التقويم ما زمنه غير معروف أو بعيد جدًا: ${count(events, EVENT)}.`,
  },

  filters: {
    heading: 'تصفية الأحداث',
    facets: {
      actor: 'المتحدث',
      via: 'نُقل عبر',
      about: 'من يتعلق به الحدث',
      place: 'المكان',
      source: 'المصدر',
      kind: 'النوع',
      thread: 'المسار',
      tag: 'الوسم',
      measure: 'الأرقام',
      contested: 'موضع خلاف',
    },
    contestedOnly: 'أحداث موضع خلاف',
    contestedSides: {
      denies: 'حيث ينفي قول قولًا آخر',
      denied: 'حيث نُفي قول',
      differs: 'حيث يقابل تقرير الأقوال بعضها ببعض',
    },
    shown: (shown, total, filters) => `${shown} من ${countAfter(total, EVENT)}: ${filters}`,
    unknown: (value) => `لا يمكن التصفية هنا بحسب «${value}».`,
    clear: 'عرض الكل',
    most: (shown, all) => `الأكثر ورودًا: ${digits(shown)} من ${digits(all)}`,
  },

  search: {
    heading: 'البحث',
    lead: 'ابحث عن الأحداث بكلماتها ومتحدثيها وأماكنها وأنواعها ومصادرها.',
    label: 'البحث في الأحداث والمصادر والمتحدثين والأماكن والأرقام',
    results: 'نتائج البحث',
    found: (found, what) => `النتائج: ${found}، ${what}`,
    query: (text) => `«${text}»`,
    byHappening: 'الأقدم أولًا',
    more: (n) => `عرض ${n} إضافية`,
    clear: 'مسح',
    failed: 'تعذّر تحميل البحث. كل الأحداث على الخط الزمني.',
    all: (kind) => `الكل: ${kind}`,
    latestMonths: (shown, all) => `الأحدث: ${digits(shown)} من ${countAfter(all, MONTH)}`,
    foundByName: (of, name) => `كتابة أخرى لاسم ${of}: ${name}`,
    fromTimeline: (events) => `البحث في كل الأحداث (${digits(events)})`,
  },

  contribute: {
    heading: 'أضِف إلى هذه القصة',
    lead:
      'املأ نموذجًا فتنشأ منه الملفات، ويجري فحصها وأنت تكتب. ' +
      'لا شيء يغادر هذه الصفحة حتى ترسله بنفسك.',
    choose: 'ماذا تريد أن تضيف؟',
    add: {
      events: 'حدث',
      claims: 'قول إلى حدث موجود هنا',
      sources: 'مصدر',
      actors: 'شخص أو جهة',
    },
    also: 'أضِف إليه:',
    newSource: 'مصدر ليس هنا بعد',
    newActor: 'شخص أو جهة ليسا هنا بعد',
    templates: 'أو ابدأ من قالب',
    templatesText: 'يفتح كل رابط ملفًا جديدًا حيث تُحفظ القصة.',
    withoutRepository:
      'لا يذكر هذا الموقع مكانًا تُحرَّر فيه ملفاته. ' +
      'إذا سُمح بتشغيل البرامج النصية أنشأ النموذج أعلاه الملفات؛ أرسلها إلى ناشر الموقع.',
    claimTemplate: 'قول',
    guide: 'دليل المساهمين',
    loading: 'جارٍ تحميل النموذج …',
    failed: 'تعذّر تحميل النموذج. استعمل قالبًا مما يلي.',
    remove: (name: string) => `حذف: ${name}`,
    another: (name: string) => `إضافة: ${name}`,
    more: 'حقول أخرى',
    event: 'الحدث',
    text: 'النص',
    textHint: (citation: string, link: string) =>
      `بكلماتك أنت. تنتهي كل فقرة بما تستند إليه: ${citation}. والرابط إلى مدخل آخر: ${link}.`,
    id: 'اسم الملف',
    idHint: 'يُشتق من الاسم. يصبح العنوان ولا يتغير أبدًا.',
    datesHint:
      'يوم \u20662024-10-23\u2069، شهر \u20662024-10\u2069، ' +
      'نحو \u20662024-10-23~\u2069، مدة \u20662024-10-01/2024-10-15\u2069',
    stillNeeded: 'ما زال مطلوبًا:',
    needed: 'مطلوب',
    again: 'البدء من جديد',
    againText: 'يُمحى كل ما في النموذج.',
    result: 'ما توشك أن ترسله',
    problems: (n: number) => (n === 0 ? 'لم توجد مشكلة.' : `ما بقي لإصلاحه: ${n}`),
    whole: 'تنظر بضع قواعد في القصة كلها، مثل أن يكون لمدخلين اسم واحد. يجري فحصها حين ترسل.',
    notes: 'مما يجدر بالعلم',
    files: 'الملفات',
    preview: 'كما ستعرضه صفحته',
    noPreview: 'يظهر حين تُملأ الحقول المطلوبة.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    download: 'تنزيل',
    open: (service: string) => `فتح على ${service}`,
    edit: (service: string) => `تحرير على ${service}`,
    upload: (folder: string) => `رفع ملفات إلى ${folder}`,
    byHand: 'النص أطول من أن يحمله رابط: انسخه والصقه هناك، أو ارفع الملف.',
    editHint: 'انسخ النص كله والصقه هناك مكان القديم.',
    order:
      'ابدأ بالملف الأول؛ تعرض صفحته فرعًا جديدًا. اكتب اسم ذلك الفرع هنا، ثم افتح الملفات الأخرى.',
    branch: 'الفرع',
    article: 'الصق نص المقال هنا',
    articleHint:
      'يبقى في هذه الصفحة ولا يُخزَّن أبدًا. ' +
      'تُصنع منه بصمة: ملف يثبت الاقتباسات ولا يمكن أن يُقرأ منه المقال.',
    fingerprint: (words: string) => `صُنعت البصمة من ${words} كلمة.`,
  },

  notices: {
    tags: {
      withdrawn: (name) => `${name} (سُحب)`,
      merged: (name) => `${name} (دُمج)`,
      retracted: (name) => `${name} (سحبه ناشره)`,
      replaced: (name) => `${name} (نسخة سابقة)`,
    },
    done: {
      withdrawn: (date) => `سُحب في ${date}`,
      merged: (date) => `دُمج في مدخل آخر في ${date}`,
      retracted: (date) => `سحبه ناشره، وسُجّل ذلك هنا في ${date}`,
      replaced: (date) => `حلّت محله نسخة لاحقة، وسُجّل ذلك هنا في ${date}`,
    },
    toldIn: 'يُروى الآن في:',
    laterVersion: 'النسخة اللاحقة:',
    ofWithdrawn: 'من مدخل سُحب.',
    ofRetracted: 'كل التقارير التي أوردته سُحبت.',
    leftOut: (n) => `من مداخل مسحوبة، ولا يظهر هنا: ${count(n, NUMBER)}.`,
    heading: 'أحداث ومصادر تبيّن خطؤها',
    claims: 'أقواله، ومكانها الآن',
    nowAt: 'الآن:',
  },

  drafts: {
    called: (name) => `مسودة: ${name}`,
    onPage: 'مسودة لا يراها إلا من يحررها، ولا شيء منها في الموقع المنشور.',
  },

  removed: {
    names: {
      event: 'مدخل أُزيل',
      source: 'مصدر أُزيل',
      actor: 'اسم محجوب',
      measure: 'جدول أرقام أُزيل',
      place: 'مكان أُزيل',
      thread: 'مسار أُزيل',
    },
    numbered: (name, n) => `${name} (${n})`,
    lines: {
      event: (date, reason) => `أُزيل هذا المدخل في ${date} ${reason}.`,
      claim: (date, reason) => `أُزيل هذا القول في ${date} ${reason}.`,
      source: (date, reason) => `أُزيل هذا المصدر في ${date} ${reason}.`,
      actor: (date, reason) => `أُزيل هذا الاسم في ${date} ${reason}.`,
      measure: (date, reason) => `أُزيل جدول الأرقام هذا في ${date} ${reason}.`,
      place: (date, reason) => `أُزيل هذا المكان في ${date} ${reason}.`,
      thread: (date, reason) => `أُزيل هذا المسار في ${date} ${reason}.`,
    },
    reasons: {
      court: 'لأسباب قانونية',
      erasure: 'بطلب من شخص ورد اسمه فيه',
      danger: 'حمايةً لشخص',
    },
    heading: 'ما أُزيل',
  },

  corrections: {
    heading: 'التصحيحات',
    lead: 'كل التصحيحات، الأحدث أولًا.',
    none: 'لا شيء حتى الآن.',
    was: 'قبل التصحيح',
    now: 'الآن',
    why: 'السبب',
    on: (date) => `صُحّح في ${date}`,
    claim: 'القول:',
  },

  about: {
    heading: 'عن الموقع',
    method: 'المنهج',
    methodText: [
      'يروي هذا الموقع قصة واحدة في خط زمني: من قال ماذا، ومتى، وفي أي تقرير. وحين تتعارض ' +
        'التقارير يعرضها جميعًا، ولا يحكم أيها على صواب.',
      'كل فقرة في نص الحدث تذكر مصادرها. ونقتبس كما ورد في التقرير تمامًا. وإذا نشر تقريران ' +
        'الكلمات نفسها بصيغتين مختلفتين عرضناهما معًا وعلّمنا موضع الاختلاف.',
      'وما لا يقوله أي تقرير واستنتجناه نحن، كيومٍ أو سنة أو من هو المقصود، ينبغي أن ' +
        'يُعلَّم بأنه مستنتَج: أخبرنا حيث لا تجد ذلك. وسكوت تقرير عن أمر ليس نفيًا له. ' +
        'وعبارة «غير مذكور» تعني أن النص الذي قرأناه يخلو منه.',
    ],
    checks: 'كيف ندقّق',
    checksText:
      'لا نحتفظ بنسخ من التقارير، بل بقائمة من الرموز، كل منها مأخوذ من بضع كلمات متتالية في ' +
      'النص. ويدقّق برنامج الاقتباسات والأرقام المدرجة على تلك القائمة. وما طابقها موجود في نص ' +
      'التقرير؛ أما صحته فلا يثبتها ذلك. وإذا كان الاقتباس من عدة أجزاء تفصل بينها «…» أو ' +
      '[معقوفان]، فقد بُحث عن كل جزء وحده، ولم يُدقَّق ترتيبها ولا المسافة بينها. وما لم يستطع ' +
      'البرنامج تدقيقه يحمل عبارة «غير مدقَّق». وتذكر صفحة التقرير من أعدّ قائمته، ومتى، ومن أي ' +
      'نسخة، بقدر ما سُجّل من ذلك.',
    quotedHeading: 'لمن الكلمات المقتبسة',
    quotedText: (words, percent) =>
      'الكلمات المقتبسة ليست لنا، بل لمن قالها أو كتبها، ويذكر كل قول صاحبه والتقرير. ' +
      `الحد الأقصى لما نقتبسه متتاليًا: ${count(words, WORD)}، ومن مجموع التقرير الذي نعرف ` +
      `طوله: ${share(percent, 100)}، ما لم تذكر صفحته أن اقتباسه حر.`,
    times: 'ثلاثة تواريخ',
    timesText: 'نفصل بين ثلاثة تواريخ: متى وقع الأمر، ومتى نُشر تقرير عنه، ومتى صحّحناه هنا.',
    dates: 'ما مدى التأكد من التاريخ',
    datesText:
      'عبارة «من … إلى …» بين تاريخين تعني أن الأمر دام تلك المدة، أو وقع في وقت ما بينهما. ' +
      'وحين لا يذكر أي تقرير تاريخًا تقول الصفحة كيف عرفناه.',
    correctionsHeading: 'التصحيحات',
    correctionsText:
      'نصحّح الأخطاء علنًا: ملاحظة مؤرخة تقول ما كان هنا من قبل، وما هو الآن، ولماذا. وتبقى ' +
      'الروابط القديمة صالحة حتى إن تغيّر اسم الصفحة.',
    correctionsLink: 'كل التصحيحات',
    publisher: 'من ينشر هذا الموقع',
    licence: 'الترخيص',
    licenceText: (name) =>
      `يجوز استخدام نصوص هذا الموقع وبياناته وفق ترخيص ${name}. أما البرنامج الذي يبنيه فمتاح ` +
      'بترخيص MIT. ولا يشمل أي منهما الكلمات المقتبسة.',
    privacy: 'الخصوصية',
    privacyText:
      'لا تضع هذه الصفحات ملفات تعريف ارتباط، ولا تعدّ الزوار، ولا تحمّل شيئًا من مواقع أخرى.',
    use: 'الخلاصات والبيانات',
    useText:
      'يمكنك تنزيل كل ما في هذا الموقع. والتواريخ في البيانات تتبع صيغة التاريخ والوقت الموسعة ' +
      '(ISO 8601-2).',
  },

  notFound: {
    heading: 'لا توجد صفحة بهذا العنوان',
    text: 'قد يكون الرابط ناقصًا، أو لم تعد الصفحة موجودة. كل الأحداث على الخط الزمني.',
  },

  moved: {
    heading: 'انتقلت هذه الصفحة',
    text: 'عنوانها الجديد:',
  },
};
