import type { EastAsianData } from './eastAsianData.ts';

const HAN_SMALL = { 十: 1, 百: 2, 千: 3 };
const HAN_DIGITS = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** The signs of Korean. */
export const koreanSigns: EastAsianData = {
  digits: { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 },
  smallScales: { 십: 1, 백: 2, 천: 3, ...HAN_SMALL },
  largeScales: { 만: 4, 억: 8, 조: 12, 萬: 4, 億: 8, 兆: 12 },
  loneScales: '십백천만',
  startsWords: true,
  hasShortTail: false,
  several: '수|몇',
  more: '여',
  half: '반',
  ordinal: '제第',
  counters:
    '명|달러|유로|원|루블|톤|배럴|킬로|km|미터|발|척|마리|건|곳|채|가구|살|인|개|개월|개국|배',
  names:
    '월|시|호|위|층|차|급|군|사단|여단|연대|대대|번|번째|세기|분기|학년|도|일|년|분|세|대|항|조항|장',
  shareOf: '분의',
  percentBefore: '',
  percent: '%|퍼센트|프로',
  points: '%p|%포인트|퍼센트포인트|퍼센트 포인트|포인트',
  halves: '절반',
};

/** The signs of Japanese. */
export const japaneseSigns: EastAsianData = {
  digits: { ...HAN_DIGITS, 〇: 0 },
  smallScales: HAN_SMALL,
  largeScales: { 万: 4, 萬: 4, 億: 8, 兆: 12 },
  loneScales: '十百千',
  startsWords: false,
  hasShortTail: false,
  several: '数|幾|何',
  more: '余人',
  half: '半',
  ordinal: '第',
  counters:
    '人|名|個|台|円|ドル|ユーロ|ルーブル|トン|件|隻|キロ|km|メートル|バレル|世帯|か国|カ国|ヶ国|か所|' +
    'カ所|ヶ所|倍',
  names:
    '月|日|年|時|分|秒|号|番|回|階|位|世|条|章|期|次|等|軍|師団|旅団|連隊|大隊|代|丁目|度|曲|組|線',
  shareOf: '分の',
  percentBefore: '',
  percent: '%|パーセント',
  points: 'ポイント|%ポイント|パーセントポイント',
  halves: '半数|半分',
};

/** The signs of Chinese, in both scripts. */
export const chineseSigns: EastAsianData = {
  digits: { ...HAN_DIGITS, 〇: 0, 零: 0, 两: 2, 兩: 2 },
  smallScales: HAN_SMALL,
  largeScales: { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 },
  loneScales: '十',
  startsWords: false,
  hasShortTail: true,
  several: '数|數|几|幾|好几',
  more: '多余餘来來',
  half: '半',
  ordinal: '第',
  counters:
    '人|名|美元|欧元|元|卢布|盧布|吨|噸|艘|辆|輛|架|枚|件|家|公里|英里|桶|户|戶|发炮弹|平方公里|' +
    '位|个国家|個國家|個月|个月|名士兵|倍|岁|歲',
  names:
    '元旦|月|日|年|时|時|点|點|分|秒|号|號|次|届|層|层|楼|樓|世|条|條|章|期|等|军|軍|师|師|旅|团|團|路|度|级|級',
  shareOf: '分之',
  percentBefore: '百分之',
  percent: '%|个百分|個百分',
  points: '个百分点|個百分點|百分点|百分點',
  halves: '一半|半数|半數',
};
