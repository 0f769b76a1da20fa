import { describe, expect, test } from 'vitest';
import { ar } from '../../../src/words/ar.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { dateLabel } from '../../../src/views/parts/dateLabel.ts';
import { leaves, NAMES, say, textsOf } from './leaves.ts';

const arabic = leaves(textsOf(ar), '').map(([path, leaf]) => [path, say(path, leaf)] as const);

const { actor, chart, figure, known, measure, site, source, timeline, verification } = ar;

describe('the Arabic catalogue', () => {
  test.each([
    [actor.claimCount(0), 'لا أقوال'],
    [actor.claimCount(1), 'قول واحد'],
    [actor.claimCount(2), 'قولان'],
    [actor.claimCount(3), '3 أقوال'],
    [actor.claimCount(10), '10 أقوال'],
    [actor.claimCount(11), '11 قولًا'],
    [actor.claimCount(99), '99 قولًا'],
    [actor.claimCount(100), '100 قول'],
    [actor.claimCount(102), '102 قول'],
    [actor.claimCount(1203), '1,203 أقوال'],
    [source.uses(1, 2), 'حدث واحد، قولان'],
    [timeline.count(12, 5), '12 حدثًا، 5 مصادر'],
    [known.newSourceCount(2), 'مصدران جديدان'],
    [known.newClaims(11), '11 قولًا جديدًا'],
    [known.notHere(2, 3), 'مما قد تبحث عنه وليس في هذه الصفحة: مصدران و3 أحداث'],
    [measure.count(3, 1), '3 أرقام من متحدث واحد'],
    [measure.count(2, 2), 'رقمان من متحدثين اثنين'],
    [measure.count(20, 8), '20 رقمًا من 8 متحدثين'],
    [
      site.toldUntil('اليوم', 2),
      'تستند القصة إلى تقارير نُشرت حتى اليوم، وإلى تقريرين بلا تاريخ مؤكد.',
    ],
    [chart.all(2), 'كل الأرقام (2)'],
    [
      verification.quotations({ verified: 1, unchecked: 1, total: 2, inParts: 0 }),
      'المطابق حرفيًا: 1 من اقتباسين، عدا [ما بين معقوفين] و«…». وغير المدقَّق: 1.',
    ],
  ])('counts as grammar has it: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  test.each([
    [3, '3 رافعات'],
    [10, '10 رافعات'],
    [11, '11 رافعة'],
    [102, '102 رافعة'],
    [2.5, '2.5 رافعة'],
    [3e6, '3 ملايين رافعة'],
    [4e9, '4 مليارات رافعة'],
    [11e6, '11 مليون رافعة'],
  ])('%d has the unit in the number that it asks for', (value, expected) => {
    expect(figure.quantity([value], { one: 'رافعة', other: 'رافعات' })).toBe(expected);
  });

  test.each([
    [1, '1 رافعة'],
    [2, 'رافعتان'],
    [5, '5 رافعات'],
    [12, '12 رافعةً'],
    [300, '300 رافعة'],
  ])('of %d is the one that the content gives for it', (value, expected) => {
    const forms = { two: 'رافعتان', few: 'رافعات', many: 'رافعةً' };
    expect(figure.quantity([value], { one: 'رافعة', other: 'رافعة', ...forms })).toBe(expected);
  });

  test.each([
    ['200X', 'العقد الأول من القرن الـ21'],
    ['201X', 'العقد الثاني من القرن الـ21'],
    ['199X', 'تسعينيات القرن الـ20'],
  ])('names the decade %s by its century', (edtf, expected) => {
    expect(dateLabel(parseDate(edtf), ar)).toBe(`سنة ما في ${expected}`);
  });

  test('has the signs of Arabic, and one set of digits', () => {
    const FOREIGN = /[,;?“”"]|[\u0660-\u0669\u06f0-\u06f9]/;
    expect(
      arabic
        // A comma between digits is part of a number.
        .map(([path, text]) => [path, text.replace(/(?<=\d),(?=\d)/g, '')])
        .filter(([, text = '']) => FOREIGN.test(text)),
    ).toEqual([]);
  });

  test('does not join a letter to a name or number that varies', () => {
    const joined = new RegExp(`[لبكفو](?:${NAMES.join('|')})`, 'u');
    const lists = new Set(['list', 'source.silence', 'actor.otherNames']);
    expect(arabic.filter(([path, text]) => !lists.has(path) && joined.test(text))).toEqual([]);
  });
});
