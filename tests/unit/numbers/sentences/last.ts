import type { Sentence, SentencesOf } from './sentence.ts';

/* A third lot, written when the kinds of mistakes in the second were mended. */

const of = (language: string, missed: number, sentences: readonly Sentence[]): SentencesOf => ({
  language,
  missed,
  sentences,
});

export const LAST: readonly SentencesOf[] = [
  of('en', 1, [
    ['Seven hostages, two of them children, were freed after 53 days.', '7', '2', '53'],
    ['The army said it downed 62 of 88 drones and four missiles.', '62', '88', '4'],
    ['GDP shrank 0.3% in the second quarter and 1.2% in the third.', 'share 3/1000', 'share 3/250'],
    ['Shares fell by more than a fifth, wiping $12bn off its value.', '12000000000'],
    ['In all, 1,456 people died and another 20,000 were hurt.', '1456', '20000'],
    ['The 27-nation bloc set aside €1.5bn in 2023 and twice that in 2024.', '27', '1500000000'],
    ['He was born in a village of 200 souls, the ninth of eleven children.', '200', '11'],
    ['At a height of 8,849 metres, it is the world’s highest.', '8849'],
    ['Two in three Britons, and three in five Scots, disagree.', 'share 2/3', 'share 3/5'],
    ['One man died and two others were hurt at about 8.15 on Monday.', '2'],
    ['The train, the 17.42 to Leeds, was 40 minutes late.', '40'],
    ['Unit 731 and Area 51 feature in chapter three.'],
    ['Rents rose from £800 to £1,150 a month, or by 44 per cent.', '800', '1150', 'share 11/25'],
    ['It would take a quarter of a century and half a trillion dollars.', '500000000000'],
    ['Police fired 15 to 20 shots; he was hit five times.', '15', '20', '5'],
    [
      'She won 51.3 per cent to his 48.7 per cent, a margin of 1.1 million.',
      'share 513/1000',
      'share 487/1000',
      '1100000',
    ],
    ['The 5,000 troops, a tenth of the army, lack boots.', '5000', 'share 1/10'],
    ['Several hundred homes and about a dozen shops burned.', 'multiples 100', '12'],
    ['Chapter 11, Form 10-K and Title IX are American.'],
    ['He sold 30 million records, won four Grammys and had 12 No. 1s.', '30000000', '4', '12'],
  ]),
  of('de', 1, [
    [
      'Im dritten Quartal sank der Gewinn um 12,5 Prozent auf 340 Mio. Euro.',
      'share 1/8',
      '340000000',
    ],
    ['Zwei der fünf Täter, beide Mitte 20, sind flüchtig.', '2', '5'],
    ['Etwa 4.500 Menschen, gut die Hälfte der Einwohner, flohen.', '4500', 'share 1/2'],
    ['Die Kosten stiegen von 1,2 auf 1,8 Milliarden Euro.', '1200000000', '1800000000'],
    ['Tempo 30 gilt ab 1. Januar in 20 Städten.', '20'],
  ]),
  of('fr', 0, [
    ['Le chômage recule de 0,2 point, à 7,3 %.', 'share 73/1000'],
    ['Les trois quarts des 8 500 votants ont dit non.', 'share 3/4', '8500'],
    ['L’attaque, vers 3 heures, a fait neuf morts et 31 blessés.', '31'],
    ['Il a couru le 100 mètres en 9,8 secondes.', '9.8'],
  ]),
  of('es', 0, [
    ['El paro bajó en 12.300 personas, hasta los 2,6 millones.', '12300', '2600000'],
    ['Tres de cada cuatro hogares, unos 14 millones, tienen perro.', 'share 3/4', '14000000'],
    ['A las tres de la tarde del día 5 murieron dos mineros.', '2'],
  ]),
  of('it', 0, [['Tre operai sono morti e altri cinque feriti alle 8.30.', '3', '5']]),
  of('pt', 0, [
    [
      'A empresa perdeu 2,5 bilhões e demitiu 3 mil, um terço do quadro.',
      '2500000000',
      '3000',
      'share 1/3',
    ],
  ]),
  of('nl', 1, [['Drie op de vier boeren, zo’n 40.000, zijn tegen.', 'share 3/4', '40000']]),
  of('sv', 0, [['Var tredje svensk, 3,4 miljoner, har hund.', '3400000']]),
  of('pl', 0, [
    ['W ciągu pięciu lat liczba spadła o jedną trzecią, do 2,1 mln.', '5', 'share 1/3', '2100000'],
  ]),
  of('ru', 0, [
    ['За пять лет цены выросли в полтора раза, до 3,2 тысячи рублей.', '5', '1.5', '3200'],
    ['Трое из пяти пострадавших, двое детей и женщина, в больнице.', 'share 3/5', '2'],
  ]),
  of('ko', 0, [
    ['실업률은 2.7%로 0.3%포인트 올랐고 취업자는 2,884만 명이었다.', 'share 27/1000', '28840000'],
  ]),
  of('ja', 0, [['失業率は2.5%で、就業者は6781万人だった。', 'share 1/40', '67810000']]),
  of('zh', 0, [
    [
      '失业率为5.2%，全国就业人数达7.4亿人，增加1200万人。',
      'share 13/250',
      '740000000',
      '12000000',
    ],
  ]),
];
