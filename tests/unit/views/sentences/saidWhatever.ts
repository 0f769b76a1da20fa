import type { Words } from '../../../../src/words/index.ts';

/** A sentence that stands on a page whatever the content is, and that was once false for some. */
export interface SaidWhatever {
  sentence: (words: Words) => string;
  /** the content for which it was false */
  falseFor: string;
  /**
   * what it said of that content, in English and in Korean, and would say in Arabic; it must not
   * say so again
   */
  once: readonly [english: RegExp, korean: RegExp, arabic: RegExp];
}

const said = (
  sentence: SaidWhatever['sentence'],
  falseFor: string,
  ...once: SaidWhatever['once']
): SaidWhatever => ({ sentence, falseFor, once });

const ofNone = { total: 0, verified: 0, unchecked: 0, inParts: 0 };
const ofOne = { total: 1, verified: 1, unchecked: 0, inParts: 0 };

export const SAID_WHATEVER: readonly SaidWhatever[] = [
  said(
    ({ event }) => event.claimsCaption,
    'a report with a statement that no entry has',
    /every|all claims/i,
    /모든/,
    /كل ما قيل|كل الأقوال/,
  ),
  said(
    ({ event }) => event.noFigure,
    'a claim whose words have a number, but no figure for a measure',
    /^no figure$/i,
    /^수치 없음$/,
    /^لا رقم$/,
  ),
  said(
    ({ event }) => event.renderings,
    'two quotations of a claim that share half of their words and are two statements',
    /the same words/i,
    /같은 말/,
    /الكلمات نفسها|القول نفسه/,
  ),
  said(
    ({ event }) => event.neverCorrected,
    'an entry that was changed before corrections were noted, or whose actor was corrected',
    /never/i,
    /^정정 없음$/,
    /لم يُصحَّح قط|^لا تصحيح$/,
  ),
  said(
    ({ event }) => `${event.published}: ${event.publishedUnknown}`,
    'a press conference in public, of which our first report came days later',
    /first reported|not known/i,
    /^첫 보도|미상/,
    /ورد أول مرة|غير معروف/,
  ),
  said(
    ({ source }) => source.lead,
    'sources of unknown days, which come last, and of assumed days, which do not',
    /in the order of publication|certainly public/i,
    /발행된 순서|늦어도 공개된 날의/,
    /بترتيب النشر|نُشرت قطعًا/,
  ),
  said(
    ({ source }) => source.printed,
    'a source whose date was worked out, and whose language it does not print',
    /it prints/i,
    /적힌/,
    /ما يذكره/,
  ),
  said(
    ({ source }) => source.alone,
    'a number that only one entry has, and that two reports print',
    /it alone reports/i,
    /이 출처만 전한/,
    /ما أورده وحده/,
  ),
  said(
    ({ source }) => source.nothingAlone,
    'a source without any event, as an actor’s description may have one',
    /other sources report all of it/i,
    /다른 출처도 전한/,
    /أوردته كله مصادر أخرى/,
  ),
  said(
    ({ source }) => source.nothingShared,
    'a number that only one entry has, and that two reports print',
    /no other source reports/i,
    /전하지 않은/,
    /لم يورده مصدر آخر/,
  ),
  said(
    ({ source }) => source.nothingDiffers,
    'words that two reports print differently, as the prose of an entry says',
    /^no (?:figure|quotation)/i,
    /다르게 실린 것은 없다/,
    /^لا تختلف/,
  ),
  said(
    ({ source }) => source.originLead,
    'two reporters in one room, who each confirm that it was said',
    /independent/i,
    /독립/,
    /تقارير مستقلة/,
  ),
  said(
    ({ source }) => source.noOrigin,
    'two sources that credit one agency by two names',
    /shares no (?:occasion|agency)/i,
    /같은 통신사를 밝힌 출처가 없다/,
    /لا مصدر آخر يحضر|الوكالة نفسها لا/,
  ),
  said(
    ({ actor }) => actor.lead,
    'an actor to whom others belong and who says nothing; a speaker without an entry',
    /everyone|everybody|in order/i,
    /모든 주체/,
    /كل الأطراف|بالترتيب/,
  ),
  said(
    ({ actor }) => actor.claims,
    'an actor whose claims were made at other times than the events',
    /in order/i,
    /시간순/,
    /بالترتيب/,
  ),
  said(
    ({ measure }) => `${measure.lead} ${measure.chartCaption('Cranes')}`,
    'a measure of one number, given for another actor',
    /several actors|the one who gave it\.|by who gave/i,
    /여러 주체/,
    /عدة أطراف|بحسب من أعطاه/,
  ),
  said(
    ({ measure }) => measure.table,
    'a measure of more numbers than its chart can hold',
    /the same/i,
    /^표로 보기$/,
    /نفسها/,
  ),
  said(
    ({ timeline }) => `${timeline.latest} ${timeline.leading} ${timeline.yearLead}`,
    'an event that began long ago and goes on, and one that a single source speaks of at length',
    /latest|spoken of/i,
    /최근|언급된/,
    /^أحدث|الأكثر ذكرًا/,
  ),
  said(
    ({ timeline }) => timeline.allOf('May', 2),
    'an event that began in April and lasted through May',
    / of May/,
    /^May 사건/,
    /أحداث مايو|^أحداث May/,
  ),
  said(
    ({ verification }) => `${verification.quotations(ofNone)} ${verification.figures(ofNone)}`,
    'a report full of quotations and numbers, of which our entries have none',
    /it quotes nothing|it gives no/i,
    /^인용한 말이 없다|제시한 수치가 없다/,
    /لا يقتبس شيئًا|لا يذكر أرقامًا/,
  ),
  said(
    ({ verification }) => verification.quotations(ofOne),
    'a quotation with a word of ours in square brackets',
    /word for word\.$/,
    /확인했다\.$/,
    /حرفيًا\.$/,
  ),
  said(
    ({ verification }) => verification.figures(ofOne),
    'a number that the report prints of something else',
    /verified/i,
    /확인했다/,
    /مؤكَّد|تحقّقنا/,
  ),
  said(
    ({ verification }) => verification.none,
    'a source without a fingerprint, and a number that another source of the claim proves',
    /nothing that rests on it/i,
    /근거한 내용은 확인할 수 없었다/,
    /كل ما يستند إليه/,
  ),
  said(
    ({ date }) => Object.values(date.certainty).join(', '),
    'an uncertain day; a month in which something lasted; a range of years; a month as an end',
    /\bday not known|range of days|approximate(?! or uncertain)|this day\b/,
    /날짜 미상|어느 날|이날/,
    /هذا اليوم|أيام في|اليوم غير معروف/,
  ),
  said(
    ({ figure }) => figure.expectedFor('1 December 2024'),
    'a number that is expected on a day, not by it',
    /\bby\b/,
    /까지/,
    /بحلول|حتى/,
  ),
  said(
    ({ eventKinds }) => eventKinds.unknown,
    'a past day on which a report said what the event was, but not all that its title rests on',
    /not yet known/i,
    /알려지지 않음/,
    /لم يُعرف بعد/,
  ),
  said(
    ({ known }) => `${known.first} ${known.titleMissing}`,
    'a source without a day that was public before; a title that rests on two reports',
    /nothing was public|the report that names/i,
    /공개된 내용이 없다|밝힌 보도는/,
    /لم يُنشر شيء|التقرير الذي يذكر/,
  ),
  said(
    ({ known }) => `${known.unknownSources} ${known.unknownDay}`,
    'a source published from 6 November on, of which a day can be named, but no last one',
    /no day can be named|day not known/i,
    /말할 수 없는|미상/,
    /لا يمكن تسمية يوم|غير معروف/,
  ),
  said(
    ({ known }) => `${known.newSources} ${known.newEvents}`,
    'a source that came out in the three weeks before the day, with what the world had known',
    /became public|first reported/i,
    /^공개된|처음 보도된/,
    /صار علنيًا|ورد أول مرة/,
  ),
  said(
    ({ feeds }) => feeds.openEnd,
    'something that goes on, so that it has no end yet',
    /not known/i,
    /알 수 없어/,
    /النهاية غير معروفة/,
  ),
  said(
    ({ search }) => `${search.lead} ${search.failed}`,
    'an event without a place or a speaker; a story too long for the lists of the page',
    /every event|lists on this page/i,
    /모든 사건을 찾는다|이 페이지의 목록/,
    /كل حدث|قوائم هذه الصفحة/,
  ),
  said(
    ({ corrections }) => `${corrections.lead} ${corrections.none}`,
    'an entry that was changed without a note',
    /every change|has been corrected/i,
    /고친 것을 모두|정정한 항목/,
    /كل تغيير|لم يُصحَّح شيء/,
  ),
  said(
    ({ about }) => about.methodText.join(' '),
    'a year, an agency and two speakers that were worked out; a paragraph about a source',
    /nothing is inferred|^every paragraph names/i,
    /미루어 적지 않는다/,
    /لا نستنتج|^كل فقرة تذكر/,
  ),
  said(
    ({ about }) => about.datesText,
    'a range of which no source says whether it lasted or holds one day',
    /the entry says which/i,
    /쪽인지는 항목에/,
    /يقول المدخل أيهما/,
  ),
  said(
    ({ about, notFound }) => `${about.correctionsText} ${notFound.text}`,
    'the page of a past day that lost its source',
    /addresses (?:of this site )?(?:never|do not) change/i,
    /주소는 바뀌지 않으/,
    /لا تتغير العناوين|العناوين لا تتغير/,
  ),
  said(
    ({ about }) => about.licenceText('CC0'),
    'the words of a government, which belong to nobody',
    /belong to/i,
    /권리는 말한 사람에게/,
    /ملك لمن|حقوقها لمن/,
  ),
  said(
    ({ about }) => about.privacyText,
    'a host that counts its visitors',
    /^the site/i,
    /^이 사이트는/,
    /^لا يضع هذا الموقع|^هذا الموقع/,
  ),
];
