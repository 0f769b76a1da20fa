import rules from 'cldr-rbnf/rbnf/en.json' with { type: 'json' };
import { ruleTextsOf } from '../spellout/ruleFile.ts';
import type { LanguageData } from '../languageData.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan.|feb.|mar.|apr.|jun.|jul.|aug.|sept.|sep.|oct.|nov.|dec.';

/** English, of every country that prints it. */
export const english: LanguageData = {
  notation: { decimal: '.', groups: ',' },
  regions: { ZA: { groups: ', ', isMixed: true } },

  spellout: ruleTextsOf(rules, {
    '%spellout-cardinal-hundreds': [
      ['1100/100', '←← hundred[ →→];'],
      ['10000', '=#,##0=;'],
    ],
    '%spellout-cardinal-hundreds-verbose': [
      ['1100/100', '←← hundred and →→;'],
      ['10000', '=#,##0=;'],
    ],
  }),
  articles: 'a|an',
  doubtfulAlone:
    'one|zero|nil|a score|two score|three score|four score|five score|six score|scores|dozen',
  readsAllWords: true,

  scales: {
    2: 'hundred',
    3: 'thousand',
    5: 'lakh|lakhs|lac|lacs',
    6: 'million|mn|mln',
    7: 'crore|crores',
    9: 'billion|bn|bln',
    12: 'trillion|tn|trn',
    15: 'quadrillion',
  },
  letterScales: { 3: 'k', 6: 'm|mm', 7: 'cr.', 9: 'b', 12: 't' },
  counted:
    'helicopters|firefighters|injured|wounded|dead|were killed|were injured|were wounded|' +
    'were hurt|were arrested|grandchildren|crew|flights|' +
    'boats|ships|planes|hostages|officers|police|attacks|countries|fewer|more|' +
    'people|persons|men|women|children|soldiers|troops|fighters|civilians|users|viewers|jobs|' +
    'homes|houses|barrels|tonnes|tons|dollars|euros|pounds|won|yen|roubles|rubles|yuan|rupees|' +
    'visitors|passengers|refugees|residents|workers|voters|votes|shares|subscribers|followers|' +
    'copies|vehicles|tanks|drones|shells|missiles|deaths|casualties|students|patients|customers|' +
    'families|households|others|inhabitants|protesters|prisoners|recruits|migrants|tickets|' +
    'miles|kilometres|kilometers|metres|meters|hectares|acres|north korean soldiers|' +
    'north korean troops|times',
  countedInLetters:
    'people|persons|children|soldiers|troops|fighters|civilians|users|jobs|barrels|tonnes|tons|' +
    'dollars|euros|pounds|roubles|rubles|yuan|rupees|visitors|passengers|refugees|residents|' +
    'workers|voters|votes|shares|subscribers|followers|copies|deaths|casualties|patients|' +
    'customers|families|households|inhabitants|protesters|recruits|migrants|tickets',
  scaleStems:
    'hundred|thousand|million|billion|trillion|crore|dozen|quintillion|' +
    'sextillion|zillion|gazillion|myriad|gross|fold|score',

  doubtfulScales: 'score|' + 'mil|mill|mils|bil|bils|grand|arab|kharab|oku',

  dozens: { 12: 'dozen', 20: 'score' },
  orders: {
    12: 'dozens',
    20: 'scores',
    100: 'hundreds',
    1e3: 'thousands',
    1e4: 'tens of thousands',
    1e5: 'hundreds of thousands|lakhs',
    1e6: 'millions',
    1e7: 'tens of millions|crores',
    1e8: 'hundreds of millions',
    1e9: 'billions|thousands of millions',
    1e10: 'tens of billions',
    1e11: 'hundreds of billions',
    1e12: 'trillions',
  },
  several: 'several|a few|few|many',
  changers: 'negative|point|' + 'a couple of|a couple|couple of',

  fractions: {
    '1/2': 'half|halves',
    '1/3': 'third|thirds',
    '1/4': 'quarter|quarters|fourth|fourths',
    '1/5': 'fifth|fifths',
    '1/6': 'sixth|sixths',
    '1/7': 'seventh|sevenths',
    '1/8': 'eighth|eighths',
    '1/9': 'ninth|ninths',
    '1/10': 'tenth|tenths',
    '1/100': 'hundredth|hundredths',
    '1/1000': 'thousandth|thousandths',
  },
  doubtfulFractions: 'half|halves|quarter|quarters',
  ordinalFractions: 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth',
  links: 'of a|of an|of one|of|a|an|one',
  shareOf:
    'of the|of all|of its|of their|of his|of her|of our|of your|of my|of those|of these|of them|' +
    'of it|of us|of that|of this|of any|of every|the|its|their|all',
  beforeShare:
    'about|around|nearly|almost|over|than|least|roughly|approximately|some|only|just|up to|by|' +
    'to|with|and|but|that|if|barely|hardly|under|killed|lost|destroyed|sent|was|were|is|are|for|' +
    'where|every|estimated|said',
  tails: {
    '1/2': 'and a half|and one half',
    '1/3': 'and a third|and one third',
    '1/4': 'and a quarter|and one quarter|and one-quarter',
    '2/3': 'and two thirds',
    '3/4': 'and three quarters|and three quarter',
  },

  percent: '%|per cent|percent|pct|pct.|per-cent',
  points:
    'per mille|per mil|permille|percentage point|percentage points|per cent points|' +
    'percent points|% points|%-points|points|' +
    'point|basis points|basis point|pp|ppt|bps',
  outOf: 'out of|out of every|of every|in every|out of each',
  inOf: 'in',
  in: 'in',

  rangeTo: 'to',
  between: 'between',
  and: 'and',
  or: 'or',

  approximately: 'about|around|over|only|just|up to|under',
  hedges:
    'some|nearly|almost|more than|less than|fewer than|at least|no more than|no fewer than|' +
    'no less than|exactly|approximately|roughly|an estimated|estimated|as many as|as few as|' +
    'total of|another|additional',
  openers:
    'a|an|the|these|those|all|about|around|over|only|just|with|up to|but|and|of|for|its|their|' +
    'his|her|our|he|she|it|they|we|both|other|under|fully|precisely|among|after|an extra|' +
    'a further',
  beforeAmount:
    'had|has|have|hit|lost|sent|sank|won|shot|got|took|gave|built|bought|sold|cut|held|kept|left|' +
    'made|met|saw|set|spent|found|brought|drew|fed|put|ran|led|was|were|is|are|be|been|drank|ate|' +
    'holds|lists|has|says|said|that|who|which|in|on|from|to|by|at|into|than|per|within|without|' +
    'against|between|or|as|so|if|when|while|where|because|not|and his|and her',
  labels:
    'ranked|ranked it|ranked him|ranked her|ranked them|ranks it|ranks|rank|placed|finished|' +
    'flat|band|plan|priority|title|fiscal|category|war|patent|prisoner|customer|inmate|member|' +
    'row|seat|desk|article|articles|flight|no.|nos.|number|numbers|page|pages|p.|pp.|chapter|' +
    'section|sections|route|highway|motorway|interstate|room|gate|platform|line|lines|brigade|' +
    'division|regiment|battalion|unit|bus|tram|train|channel|level|phase|stage|day|week|month|' +
    'round|game|set|act|scene|verse|psalm|volume|vol.|issue|version|type|model|class|grade|year|' +
    'step|item|option|question|paragraph|clause|rule|law|bill|resolution|order|case|file|form|' +
    'protocol|annex|appendix|fig.|table|part|book|season|episode|lot|box|floor|hill|reactor|' +
    'trench|hangar|deck|bed|coach|carriage|court|lap|turn|corner|mile|minute|victim|suspect|' +
    'patient|juror|witness|exhibit|plot|directive|amendment|motion|decree|mission|magnitude|' +
    'apartment|apt.|' +
    'suite|building|house|block|terminal|runway|track|sector|zone|district|ward|precinct|site|' +
    'camp|tier|group|lane|exit|junction|hole|shaft|pier|dock|berth|cell|area|top|mark|iphone|' +
    'windows|sura|surah|§|#|nr.|tel.|phone|ext.|size|serial|code|postcode|zip|vitamin|omega|' +
    'catch|studio|formula|agenda|negative|class of|spirit of|summer of|winter of|spring of|' +
    'autumn of|' +
    'boys of|men of|generation of|crash of|war of|revolution of|flood of|treaty of|crisis of|' +
    MONTHS,
  labelsBehind:
    'degrees north|degrees south|degrees east|degrees west|bc|bce|b.c.|b.c.e.|ad|a.d.|ce|c.e.|' +
    "am|pm|a.m.|p.m.|gmt|utc|bst|cet|est|edt|hrs|hours gmt|o'clock|street|avenue|ave.|road|rd.|" +
    'lane|boulevard|blvd.|square|' +
    MONTHS,
  beforeYear:
    'in|since|until|till|by|from|before|after|during|of|to|and|or|through|circa|around|about|' +
    'early|late|mid|summer|spring|autumn|winter|fall|the|for|between|year|' +
    MONTHS,
  times:
    'day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|second|seconds|decade|' +
    'decades|mile|metre|meter|foot|storey|story|man|person|member|car|page|part|bedroom|seat|' +
    'night|nights|kilometre|kilometer|tonne|ton|attempts|games|matches|attacks',
  beforeHour:
    'at|by|until|till|before|after|past|around|about|since|half past|quarter to|quarter past',
  behindHour:
    'it|he|she|they|we|i|you|the|a|an|and|or|but|in|on|at|as|when|there|his|her|their|was|were|' +
    'is|are|had|this|that|to|for|with|of|by',
  clockBetween: 'past|minutes to|minutes past',
  hasHyphenCounts: true,
  hasPluralInS: true,
  knowsWordsBefore: true,
};
