import type { SentencesOf } from './sentence.ts';

export const POLISH: SentencesOf = {
  language: 'pl',
  missed: 0,
  sentences: [
    ['Port naliczył 3 000 skrzyń.', '3000'],
    ['Półtora miliona osób nie miało prądu.', '1500000'],
    ['Dwa i pół miliona litrów wyciekło.', '2500000'],
    ['Pół miliona ryb pływało w basenie.', '500000'],
    ['Przychody wzrosły do 3,5 mld zł.', '3500000000'],
    ['Wysłano 12 tys. żołnierzy.', '12000'],
    ['Kilkadziesiąt tysięcy osób przeszło nabrzeżem.', 'multiples 10000'],
    ['Trzy czwarte załogi zachorowało.', 'share 3/4'],
    ['Ceny wzrosły o 20 procent.', 'share 1/5'],
    ['Dnia 23 października 2024 r. o godz. 14.30 statek przypłynął.'],
    ['Artykuł 5 jest na stronie 23.'],
    ['Dwadzieścia pięć łodzi zawróciło.', '25'],
    ['W 1950 roku spłonęło molo.'],
    ['Od 3 do 5 mln gości jest spodziewanych.', '3000000', '5000000'],
  ],
};

export const RUSSIAN: SentencesOf = {
  language: 'ru',
  missed: 0,
  sentences: [
    ['Порт насчитал 3 000 ящиков.', '3000'],
    ['Полтора миллиона человек остались без света.', '1500000'],
    ['Два с половиной миллиона литров вытекло.', '2500000'],
    ['Полмиллиона рыб плавало в гавани.', '500000'],
    ['Выручка выросла до 3,5 млрд рублей.', '3500000000'],
    ['Отправлено 12 тыс. военных.', '12000'],
    ['Десятки тысяч прошли по набережной.', 'multiples 10000'],
    ['Две трети экипажа заболели.', 'share 2/3'],
    ['Цены выросли на 20 процентов.', 'share 1/5'],
    ['23 октября 2024 года в 14:30 судно прибыло.'],
    ['Статья 5 приведена на странице 23.'],
    ['Двадцать пять лодок вернулись.', '25'],
    ['В 1950 году сгорел причал.'],
    ['Более тысячи человек ждали, один ушёл.'],
    ['От 3 до 5 миллионов гостей ожидают власти.', '3000000', '5000000'],
    ['Потрачено 2 миллиона 300 тысяч долларов.', '2300000'],
    ['Двадцать первый рейс и 5-й причал закрыты.'],
    ['Около двух тысяч моряков ждут.', '2000'],
  ],
};

export const UKRAINIAN: SentencesOf = {
  language: 'uk',
  missed: 0,
  sentences: [
    ['Порт нарахував 3 000 ящиків.', '3000'],
    ['Півтора мільйона людей лишилися без світла.', '1500000'],
    ['Два з половиною мільйона літрів витекло.', '2500000'],
    ['Півмільйона риб плавало в гавані.', '500000'],
    ['Виручка зросла до 3,5 млрд гривень.', '3500000000'],
    ['Надіслано 12 тис. військових.', '12000'],
    ['Десятки тисяч пройшли набережною.', 'multiples 10000'],
    ['Дві третини екіпажу захворіли.', 'share 2/3'],
    ['Ціни зросли на 20 відсотків.', 'share 1/5'],
    ['23 жовтня 2024 року о 14:30 судно прибуло.'],
    ['Двадцять п’ять човнів повернулися.', '25'],
    ['У 1950 році згорів причал.'],
  ],
};

export const CZECH: SentencesOf = {
  language: 'cs',
  missed: 0,
  sentences: [
    ['Přístav napočítal 3 000 beden.', '3000'],
    ['Půl milionu ryb plavalo v doku.', '500000'],
    ['Dva a půl milionu lidí bylo bez proudu.', '2500000'],
    ['Tržby stouply na 3,5 mld. korun.', '3500000000'],
    ['Desítky tisíc lidí prošly nábřežím.', 'multiples 10000'],
    ['Dvě třetiny posádky onemocněly.', 'share 2/3'],
    ['Ceny stouply o 20 procent.', 'share 1/5'],
    ['Dne 23. října 2024 ve 14.30 loď připlula.'],
    ['Dvacet pět lodí se vrátilo.', '25'],
    ['V roce 1950 shořelo molo.'],
    ['Tři tisíce litrů bylo odčerpáno.', '3000'],
  ],
};
