import { describe, expect, test } from 'vitest';
import { spokenIn } from '../../../src/text/sayingClauses.ts';

const spoken = (text: string, language: string, isUnclosed = false): string[] =>
  spokenIn(text, { start: 0, end: text.length, isUnclosed }, language).map(({ start, end }) =>
    text.slice(start, end).replace(/^[\s,—–.-]+|[\s,—–.-]+$/gu, ''),
  );

describe('what a reporter says within the marks is taken out', () => {
  test.each([
    ['fr', 'Nous restons, a-t-elle dit, avant demain', ['Nous restons', 'avant demain']],
    ['fr', 'Nous restons, explique-t-il, avant demain', ['Nous restons', 'avant demain']],
    ['fr', 'Nous restons, lâche-t-il, avant demain', ['Nous restons', 'avant demain']],
    ['fr', 'Nous restons, peut-on lire, avant demain', ['Nous restons', 'avant demain']],
    ['fr-CA', 'Nous restons, a déclaré le ministre, ici', ['Nous restons', 'ici']],
    ['fr', 'Nous restons, selon lui, ici', ['Nous restons', 'ici']],
    ['fr', 'Partons ! s’écria-t-il. Vite', ['Partons', 'Vite']],
    ['fr', 'Nous restons, a-t-il dit. Demain, non', ['Nous restons', 'Demain, non']],
    ['fr', 'Non, a dit à l’AFP M. Paul Bon, 34 ans, on reste', ['Non', 'on reste']],
    ['fr', 'Non, a dit la maire, Anne Le Goff, ici', ['Non', 'ici']],
    ['fr', 'Non (a-t-il ajouté) ici', ['Non', 'ici']],
    ['fr', 'Non – s’est-il e\u0301crie\u0301 – ici', ['Non', 'ici']],
    ['fr', 'On reste, a tout de suite répliqué Luc, raconte Léa', ['On reste']],
    [
      'it',
      'Non ce ne andremo, ha detto, prima di domani',
      ['Non ce ne andremo', 'prima di domani'],
    ],
    ['it', 'Restiamo - ha poi spiegato il sindaco, ieri - qui', ['Restiamo', 'qui']],
    ['it', 'Restiamo, dice, qui', ['Restiamo', 'qui']],
    ['es', 'No nos iremos —dijo ella— hasta mañana', ['No nos iremos', 'hasta mañana']],
    ['es', 'No nos iremos –ha dicho Ana–. Nunca', ['No nos iremos', 'Nunca']],
    ['es', 'No, aseguró el ministro, hasta mañana', ['No', 'hasta mañana']],
    ['pt', 'Não vamos — disse ela — até amanhã', ['Não vamos', 'até amanhã']],
    ['pt-BR', 'Não vamos, afirmou o ministro, até amanhã', ['Não vamos', 'até amanhã']],
    ['ca', 'No marxarem —va dir ella— fins demà', ['No marxarem', 'fins demà']],
    ['ro', 'Nu vom pleca, a spus ea, până mâine', ['Nu vom pleca', 'până mâine']],
    ['el', 'Δεν θα φύγουμε, είπε ο υπουργός, πριν', ['Δεν θα φύγουμε', 'πριν']],
    ['ru', 'Мы не уйдём, — сказал он, — до завтра', ['Мы не уйдём', 'до завтра']],
    ['ru', 'Не уйдём! — тихо заявил министр. — Нет', ['Не уйдём!', 'Нет']],
    ['ru', 'Мы — люди, — сказал он. Он ушёл', ['Мы — люди']],
    ['ru', 'Мы, по его словам, не уйдём', ['Мы', 'не уйдём']],
    ['ru', 'Мы, как заявил министр, не уйдём', ['Мы', 'не уйдём']],
    ['uk', 'Ми не підемо, — сказала вона, — до завтра', ['Ми не підемо', 'до завтра']],
    ['be', 'Мы не пойдзем, — сказаў ён, — да заўтра', ['Мы не пойдзем', 'да заўтра']],
    ['bg', 'Няма да си тръгнем, каза тя, до утре', ['Няма да си тръгнем', 'до утре']],
    ['pl', 'Nie odejdziemy – powiedział – do jutra', ['Nie odejdziemy', 'do jutra']],
    ['pl', 'Nie odejdziemy - dodała Anna Lis. - Nie', ['Nie odejdziemy', 'Nie']],
    ['hu', 'Nem megyünk el – mondta –, holnapig', ['Nem megyünk el', 'holnapig']],
    ['lt', 'Neišeisime, – sakė jis, – iki rytojaus', ['Neišeisime', 'iki rytojaus']],
  ])('%s: %s', (language, text, expected) => {
    expect(spoken(text, language)).toEqual(expected);
  });

  test.each([
    ['fr', 'Nous, les marins, restons – croyez-moi – ici, et selon moi, avec le maire, toujours'],
    ['fr', 'La loi, juge et partie, est, note de service à part, bonne. A-t-il dit vrai ?'],
    ['fr', 'Le ministre, viendra-t-il demain, ou jamais ? Dit-il vrai ?'],
    ['it', 'Noi, i marinai, restiamo – per ora – qui, secondo me'],
    ['es', 'Nosotros, los marineros, nos quedamos —por ahora— aquí, según las leyes'],
    ['pt', 'Nós, os marinheiros, ficamos — por ora — aqui, segundo a lei'],
    ['ru', 'Мы — моряки, а он пришёл, сказал правду и ушёл — никто не сказал иначе'],
    ['uk', 'Ми — моряки, і це, звичайно, — наше море'],
    ['pl', 'My – marynarze – zostajemy, powiedział prawdę i wyszedł'],
    ['en', 'We, he said, must go — she said — now'],
    ['de', 'Wir, sagte er, bleiben'],
  ])('%s, but not: %s', (language, text) => {
    expect(spoken(text, language)).toEqual([text]);
  });

  test('from a quotation whose closing mark was lost, with all that follows', () => {
    expect(spoken('We stay, she said, and left. No', 'en', true)).toEqual(['We stay']);
    expect(spoken('Wir bleiben, sagte er, und ging', 'de', true)).toEqual(['Wir bleiben']);
    expect(spoken('On reste, dit-il, ici', 'fr', true)).toEqual(['On reste']);
    expect(spoken('We, the people, stay', 'en', true)).toEqual(['We, the people, stay']);
    expect(spoken('We stay, she said', 'en')).toEqual(['We stay, she said']);
  });
});
