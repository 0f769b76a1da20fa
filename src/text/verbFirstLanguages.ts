import {
  anyOf,
  beforeSubject,
  forms,
  NAME,
  UP_TO_THREE,
  wholeWords,
  WORD_END,
  words,
  type SayingWords,
} from './sayingWords.ts';

/*
 * French, Italian, Spanish, Portuguese, Catalan, Romanian and Greek put the verb before the subject
 * in such words, between commas or dashes: “, a déclaré le ministre,”. So a verb that comes first
 * tells them.
 */

const FR_STEMS =
  'affirm déclar assur expliqu ajout précis estim soulign indiqu annon[cç] racont témoign confi ' +
  'lan[cç] not observ rappell? insist jug martel plaid répliqu rétorqu regrett résum exclam ' +
  'inqui[éè]t indign félicit souffl murmur cri écri hurl comment conseill constat critiqu ' +
  'dénon[cç] détaill interrog demand avou argu argument avan[cç] conc[éè]d confirm esp[éè]r ' +
  'tranch ironis gliss tonn enchaîn relativis analys temp[éè]r nuan[cç] déplor fustig accus ' +
  'mena[cç] jur tweet appuy appui compl[éè]t continu énon[cç] rapport relat signal exhort ' +
  'suppli soupir pest rép[éè]t recommand sugg[éè]r pens insurg lâch alert ' +
  'remarqu étonn mart[èe]l amus tacl point rassur promett';
const FR_VERB = anyOf(
  forms(FR_STEMS, 'e ent ait aient èrent a'),
  words('dit disent disait disaient dirent promet promit répond répondit répondent poursuit'),
  words('poursuivit poursuivent reconna[îi]t reconnut conclut concluent écrit écrivit écrivent'),
  words('écrivait prévient avertit admet admit croit croient reprend reprit renchérit soutient'),
  words('soutiennent prétend fait_valoir fait_savoir met_en_garde sourit souvient fait_remarquer'),
);
const FR_SAID = anyOf(
  forms(FR_STEMS, 'é ée és ées'),
  words('dit promis répondu poursuivi reconnu conclu écrit prévenu averti admis repris renchéri'),
  words('soutenu prétendu fait_valoir fait_savoir mis_en_garde souri souvenue?'),
);
const FR_PERSONS =
  'ministre président présidente porte-parole police autorités gouvernement maire armée ' +
  'témoins? sources? avocate? procureure? responsables? directeur directrice général syndicats?';
const FR_CLITICS = "(?:s'|se |l'|le |lui |leur |nous |m'|me |en |y ){0,2}";
const FR_PRONOUN = '-(?:t-)?(?:ils?|elles?|on)';
const FR_HAS = anyOf(
  words('a ont avait avaient aura aurait auraient'),
  "(?:(?<=s')|(?<=se ))(?:est|sont|était|étaient)",
);
const FR = anyOf(
  words('peut-on_lire dis-je ai-je_répondu pointe_le tacle_le se_réjouit se_défend') + WORD_END,
  `${FR_CLITICS}${FR_VERB}${FR_PRONOUN}${WORD_END}`,
  `${FR_CLITICS}${FR_HAS}(?:${FR_PRONOUN})?\\s+${UP_TO_THREE}${FR_SAID}${WORD_END}`,
  FR_CLITICS +
    FR_VERB +
    `(?=\\s+(?:l'|${NAME}|` +
    wholeWords('le la les un une ce cet cette son sa leur ses encore ainsi aussi alors à en') +
    '))',
  `(?:selon|d'après) (?:${wholeWords('lui elle eux elles')}|${NAME}|` +
    `(?:(?:le|la|les|un|une|des) |l')${wholeWords(FR_PERSONS)})`,
);

const IT_STEMS =
  'spieg afferm dichiar raccont assicur comment osserv precis ricord confess confid rivel ' +
  'denunci annunci sottoline evidenzi ammon specific segnal replic domand grid esclam not ' +
  'puntualizz argoment lament attacc ipotizz auspic tuon garant continu rilanci incalz';
const IT = anyOf(
  words('si_legge fa_sapere') + WORD_END,
  '(?:gli |le |ci |mi )?(?:ha|hanno|aveva|avevano|avrebbe|avrebbero) ' +
    UP_TO_THREE +
    anyOf(
      forms(IT_STEMS, 'ato iato'),
      words('detto aggiunto concluso sostenuto scritto risposto ammesso promesso avvertito'),
      words('proseguito ribattuto insistito chiesto ribadito riferito chiarito fatto_sapere'),
    ) +
    WORD_END,
  anyOf(
    forms(IT_STEMS, 'ò iò arono'),
    words('disse dissero aggiunse rispose concluse scrisse sostenne ammise chiese proseguì'),
    words('ribadì riferì avvertì chiarì insistette'),
  ) + WORD_END,
  anyOf(
    forms(IT_STEMS, 'a ia ano iano'),
    words('dice dicono aggiunge sostiene conclude prosegue scrive risponde ammette avverte'),
    words('insiste chiede riferisce ribadisce chiarisce'),
  ) + beforeSubject('il lo la i gli le un una lui lei ancora poi invece infine'),
  `secondo (?:${wholeWords('lui lei loro')}|${NAME})`,
);

const ES_STEMS =
  'afirm asegur declar explic señal indic manifest subray destac apunt precis coment cont relat ' +
  'record contest replic pregunt exclam continu anunci denunci lament reiter remarc puntualiz ' +
  'matiz confes aclar expres opin zanj ironiz brome grit susurr murmur apostill sentenci espet ' +
  'not agreg argument critic confirm cuestion recalc enfatiz inform alert avis asever';
const ES_STEMS_IN_I = 'añad insist advirt admit reconoc respond prosigu escrib promet';
const ES = anyOf(
  '(?:le |les |nos |me |se )?' +
    anyOf(
      forms(ES_STEMS, 'ó aron aba aban'),
      forms(ES_STEMS_IN_I, 'ió ieron ía ían'),
      words('defendió expuso dijo dijeron decía decían sostuvo sostuvieron concluyó concluyeron'),
    ) +
    WORD_END,
  '(?:le |les |nos |me )?(?:ha|han|había|habían|habría|habrían) ' +
    UP_TO_THREE +
    anyOf(
      forms(ES_STEMS, 'ado'),
      words('pedido defendido expuesto dicho añadido insistido advertido sostenido'),
      words('reconocido respondido concluido'),
      words('admitido prometido escrito'),
    ) +
    WORD_END,
  anyOf(
    forms(ES_STEMS, 'a an'),
    words('dice dicen cuenta recuerda sostiene reconoce responde concluye prosigue escribe'),
    words('insiste añade advierte admite'),
  ) + beforeSubject('el la los las un una él ella ellos ellas también además aún'),
  `según (?:${wholeWords('él ella ellos ellas')}|${NAME})`,
);

const PT_STEMS =
  'afirm declar explic ressalt destac salient sublinh fris apont avali coment cont relat lembr ' +
  'record pergunt continu anunci alert observ complet enfatiz reiter lament inform pontu critic ' +
  'argument assegur exclam not revel confirm precis justific';
const PT = anyOf(
  anyOf(
    forms(PT_STEMS, 'ou aram ava'),
    words('disse disseram dizia garantiu garantiram defendeu acrescentou respondeu concluiu'),
    words('prosseguiu escreveu admitiu reconheceu advertiu prometeu insistiu'),
  ) + WORD_END,
  `(?:tinha|tinham|havia|haviam) ${UP_TO_THREE}${anyOf('dito', forms(PT_STEMS, 'ado'))}${WORD_END}`,
  anyOf(
    forms(PT_STEMS, 'a am'),
    words('diz dizem garante defende acrescenta responde conclui prossegue escreve admite'),
    words('reconhece adverte insiste'),
  ) + beforeSubject('o a os as um uma ele ela eles elas ainda também'),
  `(?:segundo|de acordo com) (?:${wholeWords('ele ela eles elas')}|${NAME})`,
);

const CA_STEMS = 'afirm assegur explic declar assenyal indic destac record coment';
const CA = anyOf(
  `(?:va|van) ${UP_TO_THREE}` +
    anyOf(forms(CA_STEMS, 'ar'), words('dir afegir respondre reconèixer')) +
    WORD_END,
  `(?:ha|han|havia) ${UP_TO_THREE}` +
    anyOf(forms(CA_STEMS, 'at'), words('dit afegit respost reconegut')) +
    WORD_END,
  anyOf(forms(CA_STEMS, 'a en'), words('diu diuen afegeix respon reconeix')) +
    beforeSubject('el la els les un una ell ella'),
);

const RO = anyOf(
  `(?:ne-|i-|mi-|le-)?(?:mai )?(?:a|au|ar fi) ${UP_TO_THREE}` +
    anyOf(
      words('spus declarat afirmat adăugat explicat precizat subliniat menționat transmis scris'),
      words('anunțat răspuns susținut arătat completat continuat conchis punctat avertizat'),
      words('întrebat recunoscut relatat povestit'),
    ) +
    WORD_END,
  words('spune spun susține afirmă explică adaugă declară precizează subliniază crede scrie') +
    beforeSubject('el ea ei ele un o și'),
  `potrivit (?:${wholeWords('lui acestuia acesteia')}|${NAME})`,
);

const EL = anyOf(
  anyOf(
    words('είπε είπαν δήλωσε δήλωσαν πρόσθεσε τόνισε ανέφερε σημείωσε υποστήριξε εξήγησε'),
    words('υπογράμμισε ανακοίνωσε έγραψε απάντησε ρώτησε κατέληξε συνέχισε επεσήμανε'),
    words('επισήμανε παραδέχθηκε παραδέχτηκε προειδοποίησε διευκρίνισε σχολίασε'),
  ) + WORD_END,
  words('λέει λένε δηλώνει τονίζει εξηγεί υποστηρίζει αναφέρει σημειώνει προσθέτει') +
    beforeSubject('ο η οι το τα'),
);

const both = (pattern: string): SayingWords => ({ behindComma: pattern, behindDash: pattern });

/** By the subtag of the language. */
export const VERB_FIRST: Readonly<Record<string, SayingWords>> = {
  fr: both(FR),
  it: both(IT),
  es: both(ES),
  pt: both(PT),
  ca: both(CA),
  ro: both(RO),
  el: both(EL),
};
