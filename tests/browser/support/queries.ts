/** The stories that are searched: the shipped one, and three small ones in other languages. */
export type Searched = 'real' | 'unspaced' | 'korean' | 'diacritics';

/**
 * A query, and the pages that it must find: those whose path ends with one of these, in any order
 * and with any others; `=` before a path: this one first. Nothing listed: nothing may be found.
 */
export type Query = readonly [query: string, finds: readonly string[]];

const ZELENSKYY = [
  '=actors/volodymyr-zelenskyy/',
  'events/2024-10-31-zelenskyy-warning/',
  'events/zelenskyy-kbs-interview/',
  'events/2024-10-zelenskyy-flags-deployment/',
];
const KIRBY = ['actors/john-kirby/', 'events/2024-10-23-kirby-briefing/'];

export const QUERIES: Readonly<Record<Searched, readonly Query[]>> = {
  real: [
    // One person, by every spelling, every beginning and every script.
    ['Zelenskyy', ZELENSKYY],
    ['Zelensky', ZELENSKYY],
    ['Zelenskiy', ZELENSKYY],
    ['Zelensk', ZELENSKYY],
    ['Zelens', ZELENSKYY],
    ['Zel', ZELENSKYY],
    ['ZELENSKY', ZELENSKYY],
    ['zélensky', ZELENSKYY],
    ['Зеленський', ZELENSKYY],
    ['Зеленский', ZELENSKYY],
    ['зелен', ZELENSKYY],
    ['젤렌스키', ZELENSKYY],
    ['젤렌스', ZELENSKYY],
    ['volodymyr zelensky', ZELENSKYY],
    ['Владимир Зеленский', ZELENSKYY],
    // Others by a beginning that a stemmer would change.
    ['Kirby', KIRBY],
    ['Kir', KIRBY],
    ['Austi', ['actors/lloyd-austin/', 'events/2024-10-23-austin-in-rome/']],
    ['Blinken', ['actors/antony-blinken/']],
    ['Cho Tae', ['actors/cho-tae-yul/']],
    ['Cho Tae-yul', ['=actors/cho-tae-yul/']],
    ['taeyul', ['actors/cho-tae-yul/']],
    ['Yel', ['actors/janet-yellen/', 'events/2024-10-22-yellen-announces-sanctions/']],
    ['Байден', ['actors/joe-biden/']],
    // Countries, by their names in other languages, on the pages that name them.
    ['日本', ['actors/japan/', 'events/2024-11-06-joint-statement/']],
    ['일본', ['actors/japan/']],
    ['Deutschland', ['actors/germany/', 'events/2024-11-06-joint-statement/']],
    ['Україна', ['actors/ukraine/', 'events/2024-10-31-differing-estimates/']],
    ['대한민국', ['actors/south-korea/', 'events/2024-10-31-differing-estimates/']],
    ['Republic of Korea', ['actors/south-korea/', 'events/2024-11-06-joint-statement/']],
    ['Russian Federation', ['actors/russia/']],
    ['미국', ['actors/united-states/', 'events/2024-10-23-kirby-briefing/']],
    ['미국 soldiers', ['events/2024-10-23-kirby-briefing/']],
    // Words, numbers and phrases.
    ['soldiers', ['events/2024-10-23-kirby-briefing/', 'measures/troops-in-russia/']],
    ['sanctioned', ['events/2024-10-22-yellen-announces-sanctions/']],
    ['3,000 soldiers', ['events/2024-10-23-kirby-briefing/']],
    ['“fair targets”', ['=events/2024-10-23-kirby-briefing/']],
    // Nothing of this is there.
    ['zyzzyva', []],
    ['Жириновський', []],
    ['"targets fair"', []],
    ['東京', []],
  ],
  unspaced: [
    ['北朝鮮', ['=events/2024-10-10-haken/']],
    ['朝鮮が部', ['=events/2024-10-10-haken/']],
    ['派遣', ['events/2024-10-10-haken/', 'events/2024-10-12-jiandan/']],
    ['ロシア', ['=events/2024-10-10-haken/']],
    ['コレクション', ['=events/2024-10-10-haken/']],
    ['3000人', ['=events/2024-10-10-haken/']],
    ['新幹線', ['=events/2024-10-11-ryoko/']],
    ['東京', ['=events/2024-10-11-ryoko/']],
    ['露', ['=events/2024-10-11-ryoko/']],
    ['段简', ['=events/2024-10-12-jiandan/']],
    ['俄罗斯', ['=events/2024-10-12-jiandan/']],
    ['เกาหลี', ['=events/2024-10-13-thahan/']],
    ['ทหาร', ['=events/2024-10-13-thahan/']],
    ['太郎', ['actors/abe/', 'events/2024-10-10-haken/']],
    ['Abe Taro', ['actors/abe/', 'events/2024-10-10-haken/', 'events/2024-10-11-ryoko/']],
    ['Li Ming', ['actors/li/', 'events/2024-10-12-jiandan/']],
    ['Somch', ['actors/somchai/', 'events/2024-10-13-thahan/']],
    ['Toyo Shim', ['sources/shimbun/', 'events/2024-10-10-haken/']],
    ['京東', []],
    ['新線', []],
    ['東京タワー', []],
  ],
  korean: [
    ['북한', ['=events/2024-10-10-pabyeong/']],
    ['북한이', ['=events/2024-10-10-pabyeong/']],
    ['러시아', ['=events/2024-10-10-pabyeong/']],
    ['병력', ['events/2024-10-10-pabyeong/', 'events/2024-10-11-hoedam/']],
    ['Cheol-su', ['actors/kim/', 'events/2024-10-10-pabyeong/']],
    ['李英', ['actors/lee/', 'events/2024-10-11-hoedam/']],
    ['남한', []],
  ],
  diacritics: [
    ['zazolc', ['=events/2024-10-10-jazn/']],
    ['ZAŻÓŁĆ', ['=events/2024-10-10-jazn/']],
    ['lodz', ['sources/gazeta/', 'events/2024-10-10-jazn/']],
    ['Sao', ['=events/2024-10-11-strasse/']],
    ['Kyoto', ['=events/2024-10-11-strasse/']],
    ['strasse', ['=events/2024-10-11-strasse/']],
    ['STRASSE', ['=events/2024-10-11-strasse/']],
    ['Köln', ['=events/2024-10-11-strasse/']],
    ['igdir', ['=events/2024-10-12-igdir/']],
    ['ISTANBUL', ['=events/2024-10-12-igdir/']],
    ['Isik', ['actors/ozgur/', 'events/2024-10-12-igdir/']],
    ['tromso', ['=events/2024-10-13-tromso/']],
    ['faergen', ['=events/2024-10-13-tromso/']],
    ['Baek', ['actors/soren/', 'events/2024-10-13-tromso/']],
    ['Dakovo', ['=events/2024-10-14-beograd/']],
    ['Scepan', ['actors/dorde/', 'events/2024-10-14-beograd/']],
    ['Walens', ['actors/walesa/', 'events/2024-10-10-jazn/']],
    ['Kurier', ['sources/gazeta/', 'events/2024-10-10-jazn/']],
    ['"gęślą jaźń"', ['=events/2024-10-10-jazn/']],
    ['"große zeitung"', ['sources/zeitung/']],
    ['kattowitz', []],
    ['"jaźń gęślą"', []],
  ],
};
