import {
  anyOf,
  forms,
  NAME,
  UP_TO_THREE,
  wholeWords,
  WORD_END,
  words,
  type SayingWords,
} from './sayingWords.ts';

/*
 * Russian, Ukrainian, Polish and the like put such words between dashes, where a verb of saying is
 * among the first: “, — тихо сказал он, —”. Behind a comma alone a verb may be the speaker’s, who
 * needs no subject for it; there the pronoun has to follow.
 */

const RU = anyOf(
  forms(
    'сказа заяви сообщи отмети добави подчеркну поясни уточни рассказа написа призна отвеча ' +
      'ответи спроси воскликну продолжи заключи утвержда счита полага говори объясни напомни ' +
      'предупреди возрази замети пообеща обеща завери констатирова прокомментирова комментирова ' +
      'резюмирова вспомина вспомни указа призва подтверди настаива подытожи процитирова ' +
      'потребова пошути парирова согласи посетова крикну прошепта передава переда',
    'л ла ло ли лся лась лись',
  ),
  forms(
    'заявля сообща отмеча добавля подчеркива подчёркива поясня уточня рассказыва отвеча ' +
      'спрашива продолжа утвержда счита полага объясня напомина предупрежда замеча обеща уверя ' +
      'вспомина настаива',
    'ет ют',
  ),
  words('говорит говорят пишет пишут признает признаёт признается признаётся цитирует'),
  words('говорится сказано следует подчеркивается отрезал отрезала сетует вздохнул недоумевает'),
  words('передает передаёт уверен уверена убежден убеждён убеждена'),
);
const UK = anyOf(
  forms(
    'сказа заяви повідоми зазначи дода наголоси підкресли поясни розпові відпові каза говори ' +
      'зауважи запевни визна написа уточни попереди нагада запита вигукну продовжи стверджува ' +
      'вважа прокоментува підсумува пообіця заклика розказа',
    'в ла ло ли',
  ),
  words('каже кажуть говорить зазначає додає наголошує пояснює розповідає пише стверджує вважає'),
  words('йдеться сказано'),
  words('впевнений впевнена переконаний переконана зауважує підкреслює повідомляє цитує запевняє'),
);
const BE = anyOf(
  forms('сказа заяві адзначы дада паведамі падкрэслі патлумачы напіса адказа', 'ў ла лі'),
  words('кажа кажуць гаворыць адзначае піша лічыць'),
);
const BG = words(
  'каза казаха заяви заявиха добави подчерта отбеляза обясни посочи съобщи коментира допълни ' +
    'уточни разказа написа отговори попита предупреди призна увери възкликна продължи заключи ' +
    'напомни изтъкна категоричен категорична смята твърди казва пише обяснява допълва разказва',
);
const PL = anyOf(
  forms(
    'powiedzia mówi doda stwierdzi oświadczy zaznaczy podkreśli wyjaśni tłumaczy zapewni ' +
      'przyzna poinformowa oceni zauważy przekonywa twierdzi napisa zapowiedzia pyta zapyta ' +
      'odpowiedzia relacjonowa wspomina opowiada zaapelowa skomentowa kontynuowa dodawa ' +
      'podsumowa przekaza uściśli przypomnia wyzna zaprzeczy zażartowa zadeklarowa',
    'ł ła li ły',
  ),
  words('czytamy grzmi przestrzega informują'),
  words('powiedzieli odpowiedzieli zapowiedzieli przypomnieli ostrzegł ostrzegła ostrzegli rzekł'),
  words('mówi mówią dodaje dodają stwierdza twierdzi twierdzą zaznacza podkreśla wyjaśnia'),
  words('tłumaczy zapewnia przyznaje informuje ocenia zauważa przekonuje pisze zapowiada pyta'),
  words('odpowiada relacjonuje wspomina opowiada ostrzega apeluje komentuje podsumowuje uważa'),
);
const HU = words(
  'mondta mondták mondja mondják közölte közölték hangsúlyozta tette_hozzá fogalmazott ' +
    'jelentette_ki mondotta nyilatkozta magyarázta állította állítja írta írja válaszolta ' +
    'felelte kérdezte folytatta jegyezte_meg vélekedett emlékeztetett kiemelte elmondta ' +
    'ismertette figyelmeztetett szögezte_le emelte_ki hangoztatta mutatott_rá',
);
const LT = words(
  'sakė sakau sako teigė teigia pridūrė pabrėžė aiškino kalbėjo pareiškė tvirtino ' +
    'pažymėjo rašė pasakojo atsakė pridėjo',
);

/** What no words of a reporter begin with: who speaks of himself, or what was not said. */
interface Besides {
  readonly notFirst: string;
  /** What stands behind a verb for who speaks. */
  readonly pronouns: string;
  /** “as”, before a verb. */
  readonly as: string;
  /** “according to him” and the like. */
  readonly according: string;
}

function among(verbs: string, { notFirst, pronouns, as, according }: Besides): SayingWords {
  const verb = verbs + WORD_END;
  return {
    behindComma: anyOf(
      `${verb}\\s+${wholeWords(pronouns)}`,
      `${words(as)}\\s+${UP_TO_THREE}${verb}`,
      wholeWords(according),
    ),
    behindDash: anyOf(
      `(?:(?!${wholeWords(notFirst)})[\\p{L}\\p{M}'\\-]+\\s+){0,2}?${verb}`,
      wholeWords(according),
    ),
  };
}

/** By the subtag of the language. */
export const VERB_AMONG_FIRST: Readonly<Record<string, SayingWords>> = {
  ru: among(RU, {
    notFirst: 'не ни я мы ты вы что кто никто который которые если',
    pronouns: 'он она они',
    as: 'как',
    according: 'по_(?:его|её|ее|их)_(?:словам|мнению) по_словам(?!_(?:наш|мо|ваш|тво))',
  }),
  uk: among(UK, {
    notFirst: 'не ні я ми ти ви що хто ніхто який які якщо',
    pronouns: 'він вона вони',
    as: 'як',
    according: 'за_(?:його|її|їх|їхніми)_словами за_словами(?!_(?:наш|мо|ваш|тво))',
  }),
  be: among(BE, {
    notFirst: 'не ні я мы ты вы што хто ніхто',
    pronouns: 'ён яна яны',
    as: 'як',
    according: 'паводле_(?:яго|яе|іх)_слоў',
  }),
  bg: among(BG, {
    notFirst: 'не аз ние ти вие че кой никой който които ако',
    pronouns: 'той тя те',
    as: 'както',
    according: 'по_(?:неговите|нейните|техните)_думи',
  }),
  pl: among(PL, {
    notFirst: 'nie ja my ty wy że kto nikt który którzy jeśli',
    pronouns: 'on ona oni one',
    as: 'jak',
    according: 'według_(?:niego|niej|nich) (?:jego|jej|ich)_zdaniem',
  }),
  hu: among(HU, {
    notFirst: 'nem én mi te ti hogy aki senki ha',
    pronouns: 'ő ők',
    as: 'mint ahogy',
    according: 'szerinte szerintük',
  }),
  lt: among(LT, {
    notFirst: 'ne aš mes tu jūs kad kas niekas jei',
    pronouns: 'jis ji jie jos',
    as: 'kaip',
    according: 'pasak_(?:jo|jos|jų)',
  }),
};

const EN = wholeWords('said says added told asked replied explained warned insisted continued');
const DE = wholeWords('sagte sagt erklärte betonte fügte meinte so berichtete antwortete warnte');

/**
 * Languages that print no such words inside the marks, so that there is none to cut out of a
 * quotation that is closed. Where the mark that closes one was lost they are the reporter’s.
 */
export const OUTSIDE_MARKS: Readonly<Record<string, SayingWords>> = {
  en: {
    behindComma: anyOf(EN, `(?:he|she|they|I|${NAME}\\S*)\\s+${UP_TO_THREE}${EN}`),
    behindDash: EN,
  },
  de: { behindComma: DE, behindDash: DE },
};
