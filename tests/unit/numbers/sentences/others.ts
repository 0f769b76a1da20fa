import type { SentencesOf } from './sentence.ts';

export const TURKISH: SentencesOf = {
  language: 'tr',
  missed: 0,
  sentences: [
    ['Liman 3.000 sandık saydı.', '3000'],
    ['Yarım milyon balık havuzda yüzüyordu.', '500000'],
    ['İki buçuk milyon kişi elektriksiz kaldı.', '2500000'],
    ['Ciro 3,5 milyar liraya çıktı.', '3500000000'],
    ['Limana 3 bin 500 asker gönderildi.', '3500'],
    ['On binlerce kişi rıhtımda yürüdü.', 'multiples 10000'],
    ['Fiyatlar yüzde 20 arttı, stoklar %5 azaldı.', 'share 1/5', 'share 1/20'],
    ['Gemi 23 Ekim 2024 günü saat 14.30’da geldi.'],
    ['Bir adam on yüz gördü.'],
    ['Yirmi beş tekne geri döndü.', '25'],
    ['Toplam 1,2 milyon litre aktı.', '1200000'],
  ],
};

export const KOREAN: SentencesOf = {
  language: 'ko',
  missed: 0,
  sentences: [
    ['항만청은 3천 명이 왔다고 밝혔다.', '3000'],
    ['약 1만 2천 명이 전기를 쓰지 못했다.', '12000'],
    ['3,000개의 상자가 도착했다.', '3000'],
    ['수천 명이 행진했고 수십만 명이 지켜봤다.', 'multiples 1000', 'multiples 100000'],
    ['매출은 2억3천5백만 달러로 늘었다.', '235000000'],
    ['삼천 명의 선원이 기다린다.', '3000'],
    ['물가는 20% 올랐고 이자는 2%포인트 내렸다.', 'share 1/5'],
    ['선원의 3분의 1이 아팠다.', 'share 1/3'],
    ['부두의 절반이 닫혔다.', 'share 1/2'],
    ['2024년 10월 23일 오후 2시 30분에 배가 들어왔다.'],
    ['제3차 회담은 5층 12호에서 열렸다.'],
    ['공사는 3개월 반 걸렸다.'],
    ['F-16전투기가 날았다.'],
    ['3만~5만 명이 올 것이다.', '30000', '50000'],
  ],
};

export const JAPANESE: SentencesOf = {
  language: 'ja',
  missed: 0,
  sentences: [
    ['港は三千人を数えた。', '3000'],
    ['約1万2千人が停電に遭った。', '12000'],
    ['数万人が行進した。', 'multiples 10000'],
    ['売上は35億円に増えた。', '3500000000'],
    ['物価は20%上がった。', 'share 1/5'],
    ['乗組員の3分の1が病気になった。', 'share 1/3'],
    ['半数以上が賛成した。', 'share 1/2'],
    ['2024年10月23日午後2時30分に船が着いた。'],
    ['第三回の会議は5階で一部の人が集まった。'],
    ['一万二千人が待っている。', '12000'],
    ['3,000個の箱が届いた。', '3000'],
    ['万一に備え、十分な水を運んだ。'],
  ],
};

export const CHINESE: SentencesOf = {
  language: 'zh',
  missed: 0,
  sentences: [
    ['港口统计了三千人。', '3000'],
    ['约1.2万名工人停工。', '12000'],
    ['数千人上街，几十万人围观。', 'multiples 1000', 'multiples 100000'],
    ['收入增至35亿元。', '3500000000'],
    ['价格上涨20%，即百分之二十。', 'share 1/5', 'share 1/5'],
    ['三分之一的船员病倒。', 'share 1/3'],
    ['码头关闭了一半。', 'share 1/2'],
    ['2024年10月23日14时30分，船到港。'],
    ['第三次会议在5楼举行。'],
    ['两百万美元不见了。', '2000000'],
    ['3000多人在等待，30多万人已离开。', '3000'],
    ['价格是一万二。'],
    ['二〇二四年元旦，一部分人离开。'],
  ],
};

/** Languages of which the digits alone are read, and some of which nothing is. */
export const FINNISH: SentencesOf = {
  language: 'fi',
  missed: 0,
  sentences: [
    ['Satama laski 3 000 laatikkoa.', '3000'],
    ['Yhtiö menetti 3,5 miljoonaa euroa.', '3500000'],
    ['Hinnat nousivat 20 prosenttia.', 'share 1/5'],
    ['Laiva saapui 23. lokakuuta 2024 kello 14.30.'],
    ['Kaksi miljoonaa ihmistä oli ilman sähköä.'],
  ],
};

export const HINDI: SentencesOf = {
  language: 'hi',
  missed: 0,
  sentences: [
    ['बंदरगाह ने 3,000 बक्से गिने।', '3000'],
    ['करीब १२ लाख लोग बिना बिजली के रहे।', '1200000'],
    ['कंपनी को 1.5 करोड़ रुपये मिले।', '15000000'],
    ['कुल 1,23,456 टिकट बिके।', '123456'],
    ['दो लाख लोग आए।'],
  ],
};

export const ARABIC: SentencesOf = {
  language: 'ar',
  missed: 0,
  sentences: [
    ['أحصى الميناء ٣ آلاف صندوق.', '3000'],
    ['بلغت الخسائر ٣٫٥ مليون دولار.', '3500000'],
    ['وصل ٣٬٠٠٠ جندي.', '3000'],
    ['ارتفعت الأسعار 20٪.', 'share 1/5'],
  ],
};

export const HUNGARIAN: SentencesOf = {
  language: 'hu',
  missed: 2,
  sentences: [
    ['A kikötő 3 000 ládát számolt.', '3000'],
    ['A cég 3 millió eurót vesztett.', '3000000'],
    ['Az év 2024, a szoba 12.'],
  ],
};
