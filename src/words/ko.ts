import { ko as dateLocale } from 'date-fns/locale/ko';
import type { Unit, Words } from './en.ts';

/*
 * News style: plain sentences end in -다, labels are noun phrases. Whether a particle is 은 or 는, 이
 * or 가, 을 or 를 depends on the sound before it, so no such particle follows a name or number that
 * varies. What follows one is 까지 or 에서, which never change, a colon or a bracket.
 */

const plain = new Intl.NumberFormat('ko-KR', { maximumFractionDigits: 10 });
const list = new Intl.ListFormat('ko-KR', { type: 'conjunction' });
const cases = (n: number): string => `${plain.format(n)}건`;

const degrees = (value: number, above: string, below: string): string =>
  `${value < 0 ? below : above} ${plain.format(Math.abs(value))}도`;

const MYRIADS = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
] as const;

/** A number in groups of ten thousand, without losing a digit: “202억 5,000만”. */
function number(value: number): string {
  if (value < 0) return `−${number(-value)}`;
  let rest = value;
  const parts = MYRIADS.flatMap(([size, name]) => {
    const times = Math.floor(rest / size);
    rest -= times * size;
    return times > 0 ? [`${plain.format(times)}${name}`] : [];
  });
  return [...parts, ...(rest > 0 || parts.length === 0 ? [plain.format(rest)] : [])].join(' ');
}

const MULTIPLES: Readonly<Record<number, string>> = {
  10: '수십',
  12: '수십',
  20: '수십',
  100: '수백',
  1e3: '수천',
  1e4: '수만',
  1e5: '수십만',
  1e6: '수백만',
  1e7: '수천만',
  1e8: '수억',
  1e9: '수십억',
  1e12: '수조',
};
const multiples = (value: number): string => MULTIPLES[value] ?? number(value);

const share = (value: number, outOf: number): string =>
  outOf === 100 ? `${plain.format(value)}%` : `${plain.format(outOf)}분의 ${plain.format(value)}`;

/** The unit follows digits without a space, and a word after a space: “3,000명”, “1만 명”. */
function withUnit(value: number, unit: Unit | undefined): string {
  const text = number(value);
  if (!unit) return text;
  const space = /\d$/.test(text) ? '' : ' ';
  return `${text}${space}${value === 1 ? unit.one : unit.other}`;
}

const [EARLY, MID, LATE] = ['초순', '중순', '하순'] as const;

/** One or two parts of a month. Two neighbours become one word: 초중순, 중하순. */
function partOfMonth([first = '', last = first]: readonly string[], month: string): string {
  if (first === last) return `${month} ${first}`;
  const isWhole = first === EARLY && last === LATE;
  return isWhole ? `${month} ${first}~${last}` : `${month} ${first.slice(0, 1)}${last}`;
}

/** Every word of the interface in Korean. */
export const ko: Words = {
  language: 'ko',
  locale: 'ko-KR',
  dateLocale,
  direction: 'ltr',
  signs: { comma: ', ', semicolon: '; ', quote: ['“', '”'] },
  list: (items) => list.format(items),

  date: {
    patterns: { day: 'yyyy년 M월 d일', month: 'yyyy년 M월', year: 'yyyy년' },
    ranges: {
      daysOfMonth: { start: 'yyyy년 M월 d일', end: 'd일' },
      daysOfYear: { start: 'yyyy년 M월 d일', end: 'M월 d일' },
      monthsOfYear: { start: 'yyyy년 M월', end: 'M월' },
    },
    seasons: ['봄', '여름', '가을', '겨울'],
    season: (season, year) => `${year} ${season}`,
    decade: (year) => `${year}년대`,
    century: (year) => `${Math.floor(year / 100) + 1}세기`,
    longYear: (year) => `${plain.format(year)}년`,
    years: (range) => range,
    ofEra: (text) => `서기 ${text}`,
    beforeEra: (text) => `기원전 ${text}`,
    unspecified: {
      year: (time) => `${time} 가운데 어느 해`,
      month: (time) => `${time} 가운데 어느 달`,
      day: (time) => `${time} 가운데 어느 날`,
    },
    approximate: (text) => `${text} 무렵`,
    uncertain: (text) => `${text}(추정)`,
    range: (from, to) => `${from}~${to}`,
    from: (text) => `${text} 이후`,
    by: (text) => `${text} 이전`,
    fromEndUnknown: (text) => `${text}부터(끝난 때는 미상)`,
    toStartUnknown: (text) => `${text}까지(시작한 때는 미상)`,
    every: { day: '매일', week: '매주', month: '매달', year: '매년' },
    recurring: (every, from, until) => `${from}부터 ${until}까지 ${every}`,
    recurringEndUnknown: (every, from) => `${from}부터 ${every}(끝난 때는 미상)`,
    inShortMonths: (recurring) => `${recurring}, 그날이 없는 달에는 말일`,
    recurringAlso: (recurring, dates) => `${recurring}, 그 밖에 ${dates}`,
    unknown: '날짜 미상',
    undated: '날짜를 알 수 없는 사건',
    partsOfMonth: [EARLY, MID, LATE],
    partOfMonth,
    certainty: {
      exact: '정확한 날짜',
      approximate: '정확하지 않거나 확실하지 않은 날짜',
      month: '날은 알 수 없음',
      range: '이 기간의 어느 때, 또는 기간 내내',
      from: '이때 또는 그 이후',
      by: '이때 또는 그 이전',
      unknown: '시점을 밝힌 보도 없음',
    },
    atTime: (day, time) => `${day} ${time}`,
    times: {
      utc: (clock) => `${clock}(UTC)`,
      fromUtc: (clock, offset) => `현지 시각 ${clock}(UTC${offset})`,
      local: (clock) => `${clock}(현지 시각)`,
    },
    sureness: { printed: '보도됨', bounded: '추산', assumed: '가정' },
    withSureness: (date, sureness) => `${date}(${sureness})`,
    surenessMark: (sureness) => `(${sureness})`,
    surenessMeaning: {
      printed: '뒤에 아무 말이 없으면 보도에 날짜가 실려 있다',
      bounded: '‘추산’: 보도에 실린 내용에서 날짜를 알아냈다',
      assumed: '‘가정’: 어느 보도에도 없는 내용에 근거한다',
    },
    evidence: {
      printedIn: (sources) => `날짜가 실린 출처: ${sources}.`,
      boundIn: (sources, basis) => `추산에 쓴 출처: ${sources}. ${basis}`,
      assumed: (assumption, basis) =>
        `가정: ${assumption}${assumption.endsWith('.') ? '' : '.'} ${basis}`,
      unbounded: (basis) => `가정한 날짜다. ${basis}`,
    },
  },

  figure: {
    number,
    quantity: (values, unit) => values.map((value) => withUnit(value, unit)).join('에서 '),
    multiples: (value, unit) => (unit ? `${multiples(value)} ${unit.other}` : multiples(value)),
    share: (values, outOf) => values.map((value) => share(value, outOf)).join('에서 '),
    ofWhole: (share, whole) => `${whole} 가운데 ${share}`,
    hedges: {
      exactly: (quantity) => quantity,
      about: (quantity) => `약 ${quantity}`,
      'at-least': (quantity) => `최소 ${quantity}`,
      'more-than': (quantity) => `${quantity} 초과`,
      'up-to': (quantity) => `최대 ${quantity}`,
      'fewer-than': (quantity) => `${quantity} 미만`,
      between: (quantity) => `${quantity} 사이`,
      'multiples-of': (quantity) => quantity,
    },
    hedgeNames: {
      exactly: '수만 제시',
      about: '약',
      'at-least': '최소',
      'more-than': '초과',
      'up-to': '최대',
      'fewer-than': '미만',
      between: '사이',
      'multiples-of': '수십, 수천 등',
    },
    asOf: (date) => `${date} 기준`,
    expected: '예상치',
    expectedFor: (date) => `예상 시점: ${date}`,
    expectedBy: (end) => `예상 시점: ${end}까지`,
    expectedFrom: (beginning) => `예상 시점: ${beginning}부터`,
  },

  eventKinds: {
    briefing: '브리핑',
    'press-conference': '기자회견',
    statement: '성명',
    interview: '인터뷰',
    assessment: '평가',
    movement: '이동',
    combat: '전투',
    'weapons-test': '무기 시험',
    aid: '지원',
    sanctions: '제재',
    talks: '회담',
    hearing: '심리·청문',
    ruling: '판결·결정',
    publication: '발표·발간',
    agreement: '합의',
    vote: '표결',
    election: '선거',
    law: '법률',
    order: '명령',
    appointment: '임명',
    resignation: '사임',
    arrest: '체포',
    charge: '기소·제소',
    inspection: '점검',
    recall: '리콜',
    opening: '개장·개통',
    closure: '폐쇄·중단',
    protest: '시위',
    strike: '파업',
    death: '사망',
    accident: '사고',
    disaster: '재난',
    attack: '공격',
    unknown: '유형 아직 표시 안 함',
  },
  sourceKinds: {
    article: '기사',
    document: '문서',
    post: '게시물',
    broadcast: '방송',
    dataset: '데이터',
  },
  actorKinds: {
    person: '인물',
    office: '직책',
    government: '정부',
    agency: '기관',
    organisation: '단체',
    group: '집단',
    publication: '보도 자체의 서술',
  },
  relations: {
    denies: { from: '부인 대상', to: '부인한 쪽' },
    confirms: { from: '확인 대상', to: '확인한 쪽' },
    revises: { from: '수정 대상', to: '수정한 쪽' },
    repeats: { from: '반복 대상', to: '반복한 쪽' },
    differs: { from: '엇갈리는 발언', to: '엇갈리는 발언' },
  },
  recordKinds: { source: '출처', actor: '발언자', measure: '수치', place: '장소', thread: '갈래' },
  correctionKinds: {
    fact: '사실관계',
    figure: '수치',
    quotation: '인용',
    date: '날짜',
    attribution: '발언자',
    wording: '표현',
  },

  site: {
    skip: '본문으로 건너뛰기',
    mainNavigation: '주 메뉴',
    timeline: '타임라인',
    known: '언제 무엇이 알려졌나',
    sources: '출처',
    actors: '발언자',
    measures: '수치',
    threads: '갈래',
    places: '장소',
    corrections: '정정',
    about: '소개',
    feed: 'Atom 피드',
    jsonFeed: 'JSON 피드',
    calendar: '캘린더',
    data: '데이터(JSON)',
    dataSchema: '데이터 항목 설명(JSON 스키마)',
    eventsCsv: '사건(CSV)',
    claimsCsv: '발언(CSV)',
    sourcesCsv: '출처(CSV)',
    licence: (name) => `콘텐츠: ${name}`,
    codeLicence: '코드: MIT',
    publishedBy: (name) => `펴낸 곳: ${name}`,
    contact: '연락처',
    otherWords: (own, story) =>
      `이 사이트 자체의 문구에 쓰인 언어: ${own}. 이야기에 쓰인 언어: ${story}.`,
    edit: '이 항목 편집',
    addEvent: '사건 추가',
    report: '오류 신고',
    toldUntil: (day, undated) =>
      undated === 0
        ? `${day}까지 나온 보도를 바탕으로 정리했다.`
        : `${day}까지 나온 보도와 날짜가 확실하지 않은 보도 ${cases(undated)}에 바탕을 두고 정리했다.`,
    contentFile: '콘텐츠 파일',
    none: '이 사이트에는 없다.',
    key: (arrow) => `${arrow} 키`,
  },

  timeline: {
    orders: '순서',
    byHappening: '일어난 순',
    byPublication: '알려진 순',
    count: (events, sources) => `사건 ${cases(events)}, 출처 ${cases(sources)}`,
    contested: '엇갈림',
    contestedHint:
      '여기 실린 말을 누가 부인했거나, 여기 실린 말이 다른 말을 부인하거나, 보도가 다른 말과 대비했다.',
    contestedMark: (sides) => `엇갈림: ${sides.join(', ')}`,
    sides: {
      denies: '부인하는 발언',
      denied: '부인된 발언',
      differs: '서로 다른 설명',
    },
    sideHints: {
      denies: '여기 실린 말이 다른 사람의 말을 부인한다.',
      denied: '여기 실린 말을 누가 부인한다.',
      differs: '보도가 여기 실린 말을 다른 말과 대비한다.',
    },
    overview: '누가 언제를 두고 어떤 수치를 냈는지 보여준다. 각 기호는 해당 발언으로 이어진다.',
    jump: '월별 이동',
    jumpYears: '연도별 이동',
    legend: '날짜 표시',
    latest: '타임라인의 마지막 사건',
    leading: '발언과 출처가 가장 많은 사건',
    year: (year) => `${year}년`,
    yearLead: '사건이 많은 달은 발언과 출처가 가장 많은 사건만 보여준다.',
    allOf: (month, events) => `${month} 항목에 실린 사건 ${cases(events)} 모두 보기`,
    neighbours: '앞뒤 기간',
    earlier: '이전',
    later: '이후',
  },

  event: {
    claims: '누가 무엇을 말했나',
    claimsCaption: '이 사건에서 나왔거나 이 사건에 관한 발언과, 이를 전한 보도.',
    who: '발언자',
    what: '발언 내용',
    figure: '수치',
    figureTime: '수치의 시점:',
    sources: '출처',
    onBehalfOf: { before: '(', after: ' 대변)' },
    via: '전한 경로:',
    reply: {
      requested: (on) => (on === undefined ? '논평을 요청받은' : `${on}에 논평을 요청받은`),
      requestedHere: (on) => `${on}에 이 사이트가 논평을 요청한`,
      given: '측 답변:',
      none: '측은 답하지 않았다.',
    },
    accordingTo: (sources) => `이렇게 전한 출처: ${sources}`,
    noFigure: '따로 적은 수치 없음',
    renderings: '보도마다 다르게 실린 말',
    printedAlike: '똑같이 실은 보도:',
    differsHere: '다른 부분',
    translation: {
      original: '원문:',
      here: '이 사이트의 번역. 번역은 대조하지 않았다.',
      by: (who) => `번역: ${who}. 번역은 대조하지 않았다.`,
      printed: '출처에 번역으로 실린 말.',
      printedBy: (who) => `출처에 번역으로 실린 말. 번역: ${who}.`,
    },
    about: '관련 인물',
    minor: '(미성년자이므로 이름을 밝히지 않음)',
    dateHeading: '날짜',
    sourcesHeading: '출처',
    sourceNumber: (n, label) => `출처 ${n}: ${label}`,
    previous: '이전 사건',
    next: '다음 사건',
    neighbours: '앞뒤 사건',
    onTimeline: '타임라인에서 이 사건 보기',
    happened: '발생',
    published: '가장 이른 출처',
    corrected: '최근 정정',
    neverCorrected: '적힌 정정 없음',
    publishedUnknown: '날짜가 확실하지 않음',
    address: '이 페이지의 주소',
    permalink: (n, who) => `발언 ${n}의 링크, 발언자: ${who}`,
  },

  thread: {
    /** of a page: an actor may have the same name */
    pageTitle: (title) => `${title}(갈래)`,
    heading: '갈래',
    lead: '이야기를 이루는 사건의 갈래다. 페이지마다 한 갈래를 따라간다.',
    count: (events) => `사건 ${cases(events)}`,
    picture: '시간에 따른 갈래. 숫자는 가까이 있는 여러 사건을 나타낸다.',
    pictureLabel: '시간에 따른 갈래를 한 줄씩 나타낸 그림',
    most: (shown, all) =>
      `전체 ${plain.format(all)}개 중 사건이 많은 ${plain.format(shown)}개 갈래. 목록에는 모두 있다.`,
    leftOut: (events) => `그리지 않은 것: 본 이야기 이전의 사건 ${cases(events)}.`,
    all: (threads) => `모든 갈래 ${plain.format(threads)}개`,
    none: '이 갈래에 속한 사건은 이제 이 사이트에 없다.',
    leading: '발언과 출처가 가장 많은 사건',
    byTime: '시기별 모든 사건',
    place: (thread, n, all) => `${thread}: 사건 ${cases(all)} 중 ${plain.format(n)}번째`,
    previous: '이 갈래의 이전 사건',
    next: '이 갈래의 다음 사건',
    neighbours: (thread) => `갈래의 앞뒤 사건: ${thread}`,
    follows: '먼저 있었던 일',
    followed: '뒤이어 일어난 일',
  },

  said: {
    when: '발언 시점:',
    inReport: '보도 자체의 표현',
    inUndatedReport: '보도 자체의 표현(보도일 미상)',
    unknown: '날짜는 보도되지 않음',
    unknownSince: (day) => `날짜는 보도되지 않음(${day}까지 보도)`,
    about: '관련 사건:',
    elsewhere: '이 자리에서 나온 다른 사건에 대한 발언',
  },

  source: {
    heading: '출처',
    lead: '이 사이트가 근거로 삼은 보도를 나온 순서대로 싣는다. 날짜를 모르는 보도는 끝에 둔다.',
    printed: '보도 정보',
    notPrinted: '기재 없음',
    noCopy: '적어 둔 것 없음',
    notKnown: '알 수 없음',
    languageNotKnown: '언어는 알 수 없음.',
    fact: (field, value) => `${field}: ${value}${value.endsWith('.') ? '' : '.'}`,
    date: '날짜',
    silence: (fields) => `기재 없음: ${fields.join(', ')}.`,
    fields: {
      title: '제목',
      publisher: '발행처',
      byline: '작성자',
      published: '발행일',
      url: '웹 주소',
      archive: '보관된 사본',
      language: '언어',
      credits: '밝힌 통신사',
      quotedFreely: '자유로운 인용',
      kind: '종류',
      accessed: '확인일',
    },
    basis: '근거',
    publicBy: (day) => `${day}까지 공개`,
    damage: '본문의 결함',
    versions: '판본',
    versionsLead: '같은 보도를 서로 다른 때에 본 것이다.',
    version: {
      seen: '본 때:',
      checked: '이 사이트의 항목을 이 본문과 대조했다.',
      unchecked: '대조하지 않음. 이 본문의 지문이 없다.',
    },
    alone: '이 보도에만 근거한 내용',
    aloneLead: '이 사이트는 여기에 다른 출처를 들지 않았다. 다른 보도에도 실려 있을 수 있다.',
    claimsAlone: '다른 출처도 있는 사건의 개별 발언',
    nothingAlone: '없음. 이 보도에서 가져온 모든 내용에 다른 출처도 있다.',
    numberElsewhere: (numbers, n, sources) =>
      n === 1
        ? `수 ${numbers}도 실은 다른 출처(다른 것을 센 수일 수 있음): ${sources}.`
        : `수 ${numbers} 모두 실은 다른 출처(다른 것을 센 수일 수 있음): ${sources}.`,
    wordsElsewhere: (text, sources) => `“${text}”도 실은 다른 출처: ${sources}.`,
    shared: '다른 출처도 전한 사건',
    nothingShared: '없음. 이 보도가 전한 사건에 다른 출처를 들지 않았다.',
    alsoIn: (sources) => `함께 전한 출처: ${sources}`,
    differs: '보도가 서로 다른 부분',
    nothingDiffers:
      '찾지 못했다. 같은 말의 인용, 그리고 한 발언자가 한 사건에서 같은 때를 두고 제시한 수치를 견주었다.',
    figureDiffers: (own, other, sources) => `이 보도: ${own}. ${sources}: ${other}.`,
    origin: '이 보도와 무관하지 않을 수 있는 보도',
    originLead:
      '같은 발언을 전한 두 보도는 두 번의 확인이 아니다. 같은 통신사를 바탕으로 쓴 두 보도도 마찬가지다.',
    noOrigin:
      '찾지 못했다. 성명, 브리핑 등 같은 발언 자리를 전하거나 같은 통신사를 밝힌 다른 출처가 없다.',
    sameOccasion: () => '같은 사건 보도',
    sameAgency: (names) => `같은 통신사(${names})`,
    events: '이 보도에서 가져온 모든 사건',
    claims: '이 보도에서 가져온 모든 발언',
    uses: (events, claims) => `사건 ${cases(events)}, 발언 ${cases(claims)}`,
  },

  actor: {
    heading: '발언자',
    lead: '각 페이지에 직접 한 말과 다른 사람이 대신한 말이 있다.',
    described: '보도에 적힌 직함·설명',
    nowCalled: (then, today) => `${then}(현 ${today})`,
    otherNames: (former, others) =>
      [
        ...(former.length > 0 ? [`이전 이름: ${former.join(', ')}`] : []),
        ...(others.length > 0 ? [`다른 이름: ${others.join(', ')}`] : []),
      ].join('; '),
    withNames: (name, others) => `${name}(${others})`,
    partOf: '소속',
    members: '구성원',
    speaksIn: '함께 발언한 모임',
    together: { before: '', after: ' 명의로 함께 발언' },
    claims: '모든 발언',
    eventsAbout: '이 발언자에 관한 사건',
    passedOn: '이를 거쳐 전해진 다른 사람의 발언',
    claimCount: (n) => `발언 ${cases(n)}`,
    through: (name) => `발언자: ${name}`,
  },

  names: {
    heading: '다른 이름',
    kinds: {
      former: '이전 이름',
      spelling: '다른 표기',
      other: '다른 이름',
      unprinted: '출처에 적히지 않음',
    },
    used: (from, until) =>
      [from && `${from}부터`, until && `${until}까지`].filter(Boolean).join(' '),
    nowCalled: (printed, today) => `${printed}(${today})`,
    unprinted: '그 밖의 표기',
    unprintedNote: '이 사이트의 출처에는 적히지 않았고 찾기에만 쓰는 이름. 위키데이터에 따름',
    identifier: '식별자',
    wikidata: '위키데이터',
  },

  place: {
    /** of a page: an actor may have the same name */
    pageTitle: (name) => `${name}(장소)`,
    heading: '장소',
    lead: '사건이 일어난 곳이다. 더 큰 지역에 속한 곳은 그 아래에 있다.',
    eventCount: (n) => `사건 ${cases(n)}`,
    liesIn: '속한 지역',
    onEarth: '좌표',
    position: (latitude, longitude) =>
      `${degrees(latitude, '북위', '남위')}, ${degrees(longitude, '동경', '서경')}`,
    within: '이 지역에 속한 곳',
    events: '이곳에서 일어난 일',
  },

  measure: {
    heading: '수치',
    lead: '얼마나 되는지를 두고 나온 수다. 모든 수치는 제시한 쪽의 이름으로 싣는다.',
    chart: '시점별 수치',
    numbers: (title) => `${title}: 수치`,
    chartCaption: (title) => `${title}. 발언자와 기준 시점에 따라 나타냈다.`,
    table: '모든 수치의 표',
    csv: 'CSV로 내려받기',
    asOf: '기준 시점',
    who: '제시한 쪽',
    figure: '수치',
    event: '사건',
    sources: '출처',
    count: (figures, actors) => `${plain.format(actors)}개 발언자의 수치 ${cases(figures)}`,
    marks: '기호 읽는 법',
    all: '모든 수치와 출처',
    none: '이 사이트의 항목에는 이에 대한 수치가 더는 없다.',
  },

  chart: {
    label: (title) => `${title}: 시점별 수치를 발언자마다 한 줄에 나타낸 그림`,
    all: (figures) => `전체 수치 ${cases(figures)}`,
    ranges:
      '전체 기간. 세로선 하나는 그 시기의 가장 낮은 수치에서 가장 높은 수치까지이며, ‘최소’ 같은 말은 뺐다.',
    latest: (shown, all) => `아래에는 최근 수치만 나타냈다. 표시: ${shown}, 전체: ${all}.`,
    scale: (top, isWithoutShares) =>
      `각 줄의 바닥은 0이다. 점선의 값: ${top}.` +
      (isWithoutShares ? ' 비율은 목록에만 있다.' : ''),
    outOfReach: '너무 먼 때의 수치는 목록에만 있다.',
    parts: (texts) => texts.join(', '),
    pair: (low, high) => `${low}~${high}`,
    part: '일부',
    tagged: (text, tag) => `${text}(${tag})`,
    ends: { known: '며칠', loose: '대략의 날짜', open: '한쪽 끝 미상' },
  },

  map: {
    heading: '지도',
    label: (places) => `지도: ${places}`,
    places: (places) => `장소 ${plain.format(places)}곳`,
    sizes: '점이 클수록 사건이 많다.',
    events: (events) => `사건 ${cases(events)}`,
    borders: '국경선은 공개 지도 자료 ‘내추럴 어스’를 따랐으며 어떤 입장도 뜻하지 않는다.',
  },

  known: {
    heading: '언제 무엇이 알려졌나',
    lead: '이 사이트의 출처가 각 날짜까지 보도한 내용이다. 세상에 알려진 전부도, 이 사이트가 그때 쓴 것도 아니다.',
    daysHeading: '날짜별 기록',
    daysLead: '각 페이지는 그날까지 나온 보도만으로 이야기를 전한다.',
    day: (day) => `${day}까지 알려진 내용`,
    banner: (day) =>
      `현재의 페이지가 아니다. 이 사이트의 출처가 ${day}까지 보도한 내용이다. ` +
      '세상에 알려진 전부도, 이 사이트가 그날 쓴 것도 아니다.',
    someAssumed: '‘아직 알려지지 않았을 수 있음’이라고 표시한 것은 날짜를 가정한 보도에서 나왔다.',
    leadToToday: '링크를 누르면 오늘의 페이지로 이동한다.',
    toToday: '현재의 타임라인 보기',
    becameKnown: '새로 알려진 내용',
    newSources: '새 출처',
    newSourceCount: (n) => `새 출처 ${cases(n)}`,
    newEvents: '새 사건',
    assumedSources: '공개일을 가정한 출처',
    assumedEvent: '아직 알려지지 않았을 수 있음',
    beforeCorrection: '뒤에 정정하기 전의 내용',
    addedTo: '앞선 사건의 추가 보도',
    newClaims: (n) => (n === 0 ? '같은 내용 재보도' : `새 발언 ${cases(n)}`),
    background: (n) => `배경: 본 이야기 이전의 사건 ${cases(n)}`,
    nothingNew: '없음',
    notHere: (sources, events) =>
      `이 페이지에 없는 것: 찾아볼 만한 ${[
        ...(sources > 0 ? [`출처 ${cases(sources)}`] : []),
        ...(events > 0 ? [`사건 ${cases(events)}`] : []),
      ].join(', ')}`,
    laterBound: (day) => `${day} 전에 공개되었는지 확실하지 않음`,
    noBound: {
      'no-end': '언제까지 공개되었는지 알 수 없음',
      uncertain: '날짜가 확실하지 않음',
      'later-bound': '그때까지 공개되었는지 확실하지 않음',
    },
    reportedLater: (day) => `${day}까지 보도됨`,
    reportedNoDay: '보도의 날짜가 확실하지 않음',
    lostBanner: '이날의 페이지는 이제 없다.',
    lostDays: '정정한 뒤 없앤 날짜:',
    lostHeading: '이 날짜를 없앤 까닭',
    lostLead: '그 뒤 정정한 날짜 때문에 있던 페이지다.',
    onceShown: '이 페이지에 있던 사건(제목과 날짜는 오늘의 것)',
    previousDay: '이전 날짜',
    nextDay: '다음 날짜',
    walk: '기록이 늘어난 날',
    first: '이날 이전에 공개된 것이 확실한 출처는 없다.',
    noDays: '없음. 언제까지 공개되었는지 확실한 출처가 없다.',
    unknownDay: '날짜가 확실하지 않음',
    unknownSources: '언제까지 나왔는지 알 수 없는 출처다. 그래서 어느 날짜의 페이지에도 없다.',
    titleMissing: '제목의 일부는 그때까지 공개되지 않았다.',
    timelineThen: '당시의 타임라인',
  },

  verification: {
    heading: '본문 대조',
    quotations: ({ verified, unchecked, total, inParts }) => {
      if (verified === 0) return `인용 ${cases(total)}: 대조하지 않음.`;
      const rest =
        (inParts > 0 ? ` 나뉜 인용 ${cases(inParts)}은 부분마다 글자 그대로 일치한다.` : '') +
        (unchecked > 0 ? ` ${cases(unchecked)}은 대조하지 않았다.` : '');
      const matched = `${cases(verified)}이 글자 그대로 일치한다([대괄호]와 “…” 제외).`;
      return `인용 ${cases(total)} 중 ${matched}${rest}`;
    },
    eachPart: '부분마다 글자 그대로 일치',
    figures: ({ verified, unchecked, total }) => {
      if (unchecked === total) return `등록된 수치 ${cases(total)}: 대조하지 않음.`;
      const rest = unchecked > 0 ? ` ${cases(unchecked)}은 대조하지 않았다.` : '';
      return `등록된 수치 ${cases(total)} 중 ${cases(verified)}을 본문에서 찾았다.${rest}`;
    },
    nothing: '이 항목에는 인용도 등록된 수치도 없다.',
    quoted: (percent) =>
      `이 사이트는 이 출처의 말 가운데 ${percent < 1 ? '1% 미만' : `${Math.round(percent)}%`}만큼 인용한다.`,
    against: (names) => `대조한 출처: ${names}.`,
    by: (sequence, bits, words) =>
      `인용할 수 있는 말에서 잇따른 ${sequence}단어마다 만든 ${bits}비트 부호(SHA-256), ` +
      `본문 ${plain.format(words)}단어 전체의 더 짧은 부호, 짧은 인용의 부호, 수의 부호로 ` +
      '이루어진다.',
    byFirst: (sequence, bits, words) =>
      `본문 ${plain.format(words)}단어에서 잇따른 ${sequence}단어마다 만든 ${bits}비트 부호(SHA-256)와 ` +
      '짧은 인용의 부호로 이루어진다. 옛 형식이라 수는 확인해 주지 못한다.',
    keptPrivate: '지문은 공개하지 않고, 지문으로 확인한 결과만 공개한다.',
    taken: ({ when, by, copy }) => {
      const noted = [
        when === undefined ? [] : `만든 날: ${when}`,
        by === undefined ? [] : `만든 이: ${by}`,
        copy === undefined ? [] : `원본: ${copy}`,
      ];
      return `${noted.flat().join(', ')}.`;
    },
    how: '확인하는 방법',
    fingerprint: '본문의 지문',
    none: '아직 본문과 대조하지 않았다. 본문의 지문이 없다.',
    unverifiedSources: (names) => `지문이 없어 아직 본문과 대조하지 않은 출처: ${names}.`,
    unproved: { 'not-proved': '본문에서 찾지 못함', 'not-checked': '대조하지 않음' },
    againstVersions: (texts) => `판본 ${texts}개와 대조했다. 그중 하나에 있으면 찾은 것으로 친다.`,
    onlyInVersion: (when) => `${when}에 본 판본에만 있음`,
    onlyInEarlier: '이전 판본에만 있음',
    foundIn: (names) => `${names}에서 찾음`,
    ofSource: (remark, source) => `${remark}(${source})`,
  },

  taken: {
    heading: (total) => `직접 확인하기: 인용과 수치 ${cases(total)}`,
    paste: '보도의 본문을 붙여 넣는 칸',
    matching: (found, total) => `${total}건 중 ${found}건이 붙여 넣은 글에 있다.`,
    stays: '붙여 넣은 글은 브라우저 안에만 있고, 이 페이지는 아무것도 보내지 않는다.',
    answers: {
      proved: '붙여 넣은 글에 있음',
      differs: (word) => `붙여 넣은 글과 ‘${word}’에서 다름`,
      'runs-on': (word) => `붙여 넣은 글에서는 따옴표 밖에 있는 말: ‘${word}’`,
      cut: (word) =>
        `‘${word}’에서 끊김: 붙여 넣은 글에는 더 긴 말이나 수, 또는 부정하는 말이 있음`,
      'not-found': '붙여 넣은 글에 없음',
      'not-quoted': '붙여 넣은 글에서 따옴표 안에 있지 않음',
      'not-marked': '붙여 넣은 글에 있으나 따옴표 안이 아님: 대조하지 않음',
      'not-checked': '확인할 수 없음',
    },
    long: '글이 너무 길다.',
    failed: '확인하는 데 필요한 것을 불러오지 못했다.',
  },

  feeds: {
    correction: (title) => `정정: ${title}`,
    quotation: (text) => `“${text}”`,
    dated: (date, certainty) => `${date}(${certainty})`,
    certainty: (certainty, sureness) => `${certainty}, ${sureness}`,
    titleWithDate: (title, date) => `${title}, ${date}`,
    firstDayOnly: '기간이 길어 캘린더에는 첫날만 표시했다.',
    openEnd: '한쪽 끝만 알려져 캘린더에는 그날만 표시했다.',
    notInCalendar: (events) =>
      `때를 알 수 없거나 너무 먼 때의 사건 ${cases(events)}은 이 캘린더에 없다.`,
  },

  filters: {
    heading: '사건 걸러 보기',
    facets: {
      actor: '발언자',
      via: '전한 경로',
      about: '관련 인물',
      place: '장소',
      source: '출처',
      kind: '유형',
      thread: '갈래',
      tag: '꼬리표',
      measure: '수치',
      contested: '엇갈림',
    },
    contestedOnly: '발언이 엇갈리는 사건',
    contestedSides: {
      denies: '발언이 다른 발언을 부인하는 사건',
      denied: '발언이 부인된 사건',
      differs: '보도가 발언을 서로 대비한 사건',
    },
    shown: (shown, total, filters) => `사건 ${cases(total)} 중 ${shown}건: ${filters}`,
    unknown: (value) => `“${value}”에 해당하는 거르기 항목이 없다.`,
    clear: '모두 보기',
    most: (shown, all) => `전체 ${plain.format(all)}개 중 많이 나온 ${plain.format(shown)}개`,
  },

  search: {
    heading: '찾기',
    lead: '낱말, 발언자, 장소, 유형, 출처로 사건을 찾는다.',
    label: '사건, 출처, 발언자, 장소, 수치 검색',
    results: '검색 결과',
    found: (found, what) => `검색 결과 ${found}건: ${what}`,
    query: (text) => `“${text}”`,
    byHappening: '먼저 일어난 순',
    more: (n) => `${n}건 더 보기`,
    clear: '지우기',
    failed: '검색을 불러오지 못했다. 모든 사건은 타임라인에 있다.',
    all: (kind) => `모든 ${kind}`,
    latestMonths: (shown, all) =>
      `전체 ${plain.format(all)}개월 중 최근 ${plain.format(shown)}개월`,
    foundByName: (of, name) => `${of}의 다른 표기: ${name}`,
    fromTimeline: (events) => `전체 사건 ${cases(events)}에서 찾기`,
  },

  contribute: {
    heading: '이 이야기에 더하기',
    lead:
      '양식을 채우면 파일이 만들어지고, 쓰는 동안 검사한다. 직접 보내기 전에는 아무것도 이 페이지를 ' +
      '떠나지 않는다.',
    choose: '무엇을 더할지 고르기',
    add: {
      events: '사건',
      claims: '이미 있는 사건에 발언 더하기',
      sources: '출처',
      actors: '인물이나 단체',
    },
    also: '함께 더하기:',
    newSource: '아직 여기 없는 출처',
    newActor: '아직 여기 없는 인물이나 단체',
    templates: '또는 서식으로 시작하기',
    templatesText: '각 링크는 이 이야기를 보관하는 곳에 새 파일을 연다.',
    withoutRepository:
      '이 사이트에는 파일을 편집하는 곳이 적혀 있지 않다. 스크립트를 허용하면 위 양식이 파일을 만든다. ' +
      '만든 파일은 사이트 발행인에게 보낸다.',
    claimTemplate: '발언',
    guide: '기여 안내서',
    loading: '양식을 불러오는 중 …',
    failed: '양식을 불러오지 못했다. 아래 서식을 쓸 수 있다.',
    remove: (name: string) => `빼기: ${name}`,
    another: (name: string) => `더하기: ${name}`,
    more: '다른 항목',
    event: '사건',
    text: '본문',
    textHint: (citation: string, link: string) =>
      `자신의 말로 쓴다. 문단마다 끝에 근거를 적는다: ${citation}. 다른 항목으로 가는 링크: ${link}.`,
    id: '파일 이름',
    idHint: '이름에서 만들어진다. 주소가 되며 바뀌지 않는다.',
    datesHint: '하루 2024-10-23, 한 달 2024-10, 그 무렵 2024-10-23~, 기간 2024-10-01/2024-10-15',
    stillNeeded: '아직 필요한 것:',
    needed: '필수',
    again: '처음부터 다시',
    againText: '양식의 내용이 모두 지워진다.',
    result: '보낼 내용',
    problems: (n: number) => (n === 0 ? '문제가 없다.' : `고칠 것 ${n}개`),
    whole:
      '두 항목의 이름이 같은지와 같은 몇몇 규칙은 이야기 전체를 살핀다. 이런 규칙은 보낼 때 검사한다.',
    notes: '알아 둘 것',
    files: '파일',
    preview: '페이지에 보일 모습',
    noPreview: '필수 항목을 채우면 보인다.',
    copy: '복사',
    copied: '복사됨',
    download: '내려받기',
    open: (service: string) => `${service}에서 열기`,
    edit: (service: string) => `${service}에서 편집`,
    upload: (folder: string) => `${folder}에 파일 올리기`,
    byHand: '링크에 담기에는 글이 길다. 복사해 그곳에 붙이거나 파일을 올린다.',
    editHint: '글 전체를 복사해 그곳의 이전 글을 대신해 붙인다.',
    order:
      '첫 파일부터 연다. 그 페이지에서 새 브랜치를 만들고, 그 이름을 여기에 적은 다음 나머지를 연다.',
    branch: '브랜치',
    article: '기사 전문 붙이기',
    articleHint:
      '이 페이지에만 머물며 저장되지 않는다. 여기에서 지문 파일을 만든다. 지문은 인용을 증명하며, ' +
      '이것으로 글을 되살릴 수는 없다.',
    fingerprint: (words: string) => `낱말 ${words}개의 지문을 만들었다.`,
  },

  notices: {
    tags: {
      withdrawn: (name) => `${name}(철회됨)`,
      merged: (name) => `${name}(통합됨)`,
      retracted: (name) => `${name}(발행처가 철회)`,
      replaced: (name) => `${name}(이전 판)`,
    },
    done: {
      withdrawn: (date) => `${date} 철회`,
      merged: (date) => `${date} 다른 항목에 통합`,
      retracted: (date) => `발행처가 철회함(${date} 이 사이트에 표시)`,
      replaced: (date) => `새 판으로 대체됨(${date} 이 사이트에 표시)`,
    },
    toldIn: '지금 실린 곳:',
    laterVersion: '새 판:',
    ofWithdrawn: '철회된 항목의 발언이다.',
    ofRetracted: '이 발언을 전한 보도는 모두 철회되었다.',
    leftOut: (n) => `철회된 항목의 수치 ${cases(n)}은 싣지 않았다.`,
    heading: '잘못으로 드러난 사건과 출처',
    claims: '이 항목의 발언과 지금 실린 곳',
    nowAt: '지금:',
  },

  drafts: {
    called: (name) => `초안: ${name}`,
    onPage: '초안이다. 편집하는 사람에게만 보이고, 공개되는 사이트에는 실리지 않는다.',
  },

  removed: {
    names: {
      event: '삭제된 항목',
      source: '삭제된 출처',
      actor: '이름 비공개',
      measure: '삭제된 수치',
      place: '삭제된 장소',
      thread: '삭제된 갈래',
    },
    numbered: (name, n) => `${name}(${n})`,
    lines: {
      event: (date, reason) => `이 항목은 ${reason} ${date}에 삭제되었다.`,
      claim: (date, reason) => `이 발언은 ${reason} ${date}에 삭제되었다.`,
      source: (date, reason) => `이 출처는 ${reason} ${date}에 삭제되었다.`,
      actor: (date, reason) => `이 이름은 ${reason} ${date}에 삭제되었다.`,
      measure: (date, reason) => `이 수치는 ${reason} ${date}에 삭제되었다.`,
      place: (date, reason) => `이 장소는 ${reason} ${date}에 삭제되었다.`,
      thread: (date, reason) => `이 갈래는 ${reason} ${date}에 삭제되었다.`,
    },
    reasons: {
      court: '법적 이유로',
      erasure: '당사자의 요청에 따라',
      danger: '관련된 사람을 보호하려고',
    },
    heading: '삭제된 것',
  },

  corrections: {
    heading: '정정',
    lead: '모든 정정을 최근 것부터 싣는다.',
    none: '아직 없다.',
    was: '정정 전',
    now: '정정 후',
    why: '이유',
    on: (date) => `${date} 정정`,
    claim: '정정된 발언:',
  },

  about: {
    heading: '소개',
    method: '방법',
    methodText: [
      '이 사이트는 한 가지 이야기를 타임라인으로 전한다. 누가, 언제, 무엇을 말했고 어느 보도에 실렸는지 보여준다. ' +
        '보도가 서로 어긋나면 모두 보여준다. 어느 쪽이 옳은지는 가리지 않는다.',
      '사건에 관한 모든 문단은 출처를 밝힌다. 인용은 보도에 실린 그대로다. 두 보도가 같은 말을 다르게 실었으면 둘 다 ' +
        '보여주고 다른 부분을 표시한다.',
      '날짜, 연도, 누구를 가리키는지처럼 어느 보도에도 없어 우리가 알아낸 것은 그렇다고 표시해야 한다. 빠진 곳이 있으면 알려 ' +
        '달라. 보도에 없다고 해서 부인한 것은 아니다. ‘기재 없음’은 우리가 읽은 본문에 없다는 뜻이다.',
    ],
    checks: '확인하는 방법',
    checksText:
      '보도의 사본은 두지 않는다. 대신 본문에서 잇따른 몇 단어씩 묶어 만든 부호의 목록을 둔다. 프로그램이 인용과 등록된 수치를 ' +
      '그 목록과 대조한다. 일치한다는 것은 그 말이 보도의 본문에 있다는 뜻일 뿐, 사실이라는 뜻은 아니다. “…”나 [대괄호]로 나뉜 ' +
      '인용은 부분마다 따로 찾았으며, 그 순서와 거리는 대조하지 않았다. 대조하지 못한 것은 ‘대조하지 않음’이라고 표시한다. ' +
      '목록을 누가 언제 어떤 원본에서 만들었는지는, 적어 둔 만큼 그 보도의 페이지에 나온다.',
    quotedHeading: '인용된 말의 주인',
    quotedText: (words, percent) =>
      '인용된 말은 우리 것이 아니다. 그 말을 하거나 쓴 이의 것이며, 주장마다 말한 이와 보도를 밝힌다. ' +
      `잇따라 인용하는 말은 최대 ${words}단어이고, 길이를 아는 보도에서는 모두 합해 최대 ${percent}%이다. ` +
      '자유롭게 인용해도 된다고 그 페이지에 적힌 것은 예외다.',
    times: '세 가지 날짜',
    timesText: '일이 일어난 날, 보도된 날, 이 사이트가 정정한 날을 구분한다.',
    dates: '날짜가 얼마나 확실한가',
    datesText:
      '‘~’로 이은 두 날짜는 일이 그동안 이어졌거나 그 사이 어느 때 일어났다는 뜻이다. 날짜를 밝힌 보도가 없으면 어떻게 ' +
      '알았는지 그 페이지에 밝힌다.',
    correctionsHeading: '정정',
    correctionsText:
      '잘못은 공개적으로 바로잡는다. 정정 전과 정정 후의 내용, 이유를 날짜와 함께 적는다. 페이지의 주소는 이름이 바뀐 ' +
      '뒤에도 그대로 쓸 수 있다.',
    correctionsLink: '모든 정정',
    publisher: '펴낸 곳',
    licence: '이용 조건',
    licenceText: (name) =>
      `이 사이트의 글과 데이터에 적용되는 라이선스: ${name}. 사이트를 만드는 프로그램에는 MIT 라이선스가 적용된다. 인용된 말에는 어느 쪽도 적용되지 않는다.`,
    privacy: '개인정보',
    privacyText:
      '이 페이지들은 쿠키를 쓰지 않고, 방문자를 세지 않으며, 다른 사이트에서 아무것도 불러오지 않는다.',
    use: '피드와 데이터',
    useText:
      '이 사이트의 모든 내용을 데이터로 받을 수 있다. 데이터의 날짜는 확장 날짜·시간 형식(ISO 8601-2)을 따른다.',
  },

  notFound: {
    heading: '이 주소에는 페이지가 없다',
    text: '주소의 일부가 빠졌거나 페이지가 없어졌을 수 있다. 모든 사건은 타임라인에 있다.',
  },

  moved: {
    heading: '페이지가 옮겨졌다',
    text: '새 주소:',
  },
};
