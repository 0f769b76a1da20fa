import type { ContentFiles } from './build.ts';

/** What a story of these tests has: sources, actors with their other names, and events. */
interface Told {
  title: string;
  /** id and label of each source, and the fields that it has besides */
  sources: readonly (readonly [id: string, label: string, fields?: string])[];
  /** id and name of each actor, and the fields that it has besides */
  actors: readonly (readonly [id: string, name: string, fields?: string])[];
  /** id, title, speaker, and what was said; the first source has it */
  events: readonly (readonly [id: string, title: string, by: string, says: string])[];
}

/** A small story in a language, without a word of another. */
function storyIn(language: string, { title, sources, actors, events }: Told): ContentFiles {
  const [[first] = ['']] = sources;
  return {
    'story.yaml': [
      `title: ${title}`,
      `summary: ${title}`,
      `language: ${language}`,
      'period: 2024-10/2024-11',
      'licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }',
      'site: https://names.example/',
      'contact: desk@names.example',
      '',
    ].join('\n'),
    ...Object.fromEntries(
      sources.map(([id, label, fields = '']) => [
        `sources/${id}.md`,
        `---\nlabel: ${label}\npublished: 2024-11-01\nlanguage: ${language}\n${fields}---\n`,
      ]),
    ),
    ...Object.fromEntries(
      actors.map(([id, name, fields = '']) => [
        `actors/${id}.yaml`,
        `name: ${name}\nkind: person\n${fields}`,
      ]),
    ),
    ...Object.fromEntries(
      events.map(([id, heading, by, says]) => [
        `events/${id}.md`,
        `---\ntitle: ${heading}\ndate: ${id.slice(0, 10)}\ndatePrintedIn: [${first}]\n` +
          `kind: statement\nsummary: ${heading}\n` +
          `sources: [${sources.map(([source]) => source).join(', ')}]\n` +
          `claims:\n  - { id: said, by: ${by}, says: "${says}", sources: [${first}] }\n---\n`,
      ]),
    ),
  };
}

const other = (name: string, language: string): string =>
  `names: [{ name: ${name}, kind: other, language: ${language} }]\n`;

/** Scripts without spaces: Japanese, and sentences in Chinese and in Thai. */
export const UNSPACED = storyIn('ja', {
  title: '部隊の派遣',
  sources: [['shimbun', '東洋新聞の記事', other('Toyo Shimbun report', 'en')]],
  actors: [
    ['abe', '安倍太郎', other('Abe Tarō', 'ja-Latn')],
    ['li', '李明', other('Lǐ Míng', 'zh-Latn')],
    ['somchai', 'สมชาย', other('Somchai', 'th-Latn')],
  ],
  events: [
    [
      '2024-10-10-haken',
      '北朝鮮が部隊を派遣した',
      'abe',
      'ガベージコレクションの担当者がロシアへ3,000人を送った。',
    ],
    ['2024-10-11-ryoko', '新幹線で東京都へ', 'abe', '露国の大使は新幹線で移動した。'],
    ['2024-10-12-jiandan', '这是一段简单的文本', 'li', '朝鲜向俄罗斯派遣了士兵。'],
    ['2024-10-13-thahan', 'ทหารเกาหลีเหนืออยู่ในรัสเซีย', 'somchai', 'มีทหารที่ชายแดน'],
  ],
});

/** Korean, whose particles stand behind a word without a space. */
export const KOREAN = storyIn('ko', {
  title: '북한군 파병',
  sources: [['ilbo', '동방일보 기사']],
  actors: [
    ['kim', '김철수', other('Kim Cheol-su', 'ko-Latn')],
    ['lee', '이영희', other('李英姬', 'zh-Hant')],
  ],
  events: [
    ['2024-10-10-pabyeong', '북한이 병력을 보냈다', 'kim', '러시아에서 훈련을 받는다.'],
    ['2024-10-11-hoedam', '정상회담이 열렸다', 'lee', '병력의 수를 말하지 않았다.'],
  ],
});

/** Latin letters with all that can stand on them, in them and through them. */
export const DIACRITICS = storyIn('pl', {
  title: 'Żołnierze na granicy',
  sources: [
    ['gazeta', 'Gazeta Łódzka', other('Kurier Łódzki', 'pl')],
    ['zeitung', 'Große Zeitung'],
  ],
  actors: [
    ['walesa', 'Łucja Wałęsa', other('Lusia Walens', 'en')],
    ['joao', 'João Gonçalves'],
    ['ozgur', 'Özgür Işık'],
    ['soren', 'Søren Ærø', 'names: [{ name: Søren Bæk, kind: former, until: 2020 }]\n'],
    ['dorde', 'Đorđe Šćepanović'],
  ],
  events: [
    ['2024-10-10-jazn', 'Zażółć gęślą jaźń', 'walesa', 'Żołnierze jadą do Łodzi.'],
    ['2024-10-11-strasse', 'Eine Straße in Köln', 'joao', 'São Paulo und Kyōto sind weit.'],
    ['2024-10-12-igdir', 'Iğdır ve İstanbul', 'ozgur', 'Köprü açıldı.'],
    ['2024-10-13-tromso', 'Tromsø og Ålesund', 'soren', 'Færgen sejler.'],
    ['2024-10-14-beograd', 'Đakovo i Niš', 'dorde', 'Vojska je stigla.'],
  ],
});
