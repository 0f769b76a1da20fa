import { expect, test } from 'vitest';
import { readableAddress } from '../../../../src/views/parts/readableAddress.ts';

test.each([
  ['https://xn--mnchen-3ya.example/a?b=xn--a#c', 'https://münchen.example/a?b=xn--a#c'],
  ['https://münchen.example/ä', 'https://münchen.example/ä'],
  ['http://xn--hy1b43d247a.xn--3e0b707e:8080', 'http://레드팀.한국:8080'],
  ['https://xn--d1abbgf6aiiy.xn--p1ai/', 'https://президент.рф/'],
  ['https://www.news-24.example/', 'https://www.news-24.example/'],
  ['https://[::1]/a', 'https://[::1]/a'],
])('%s is printed as %s', (address, readable) => {
  expect(readableAddress(address)).toBe(readable);
});

test.each([
  ['letters of two scripts', 'https://p\u0430ypal.example/', 'https://xn--pypal-4ve.example/'],
  [
    'other letters than Latin ones that look like them',
    'https://\u0430\u0440\u0440\u04CF\u0435.example/',
    'https://xn--80ak6aa92e.example/',
  ],
])('a host in %s stays as machines read it', (_, address, printed) => {
  expect(readableAddress(address)).toBe(printed);
});
