import { afterLater } from './afterLater.ts';
import { afterOtherDate } from './afterOtherDate.ts';
import { accessedBeforeSource } from './accessedBeforeSource.ts';
import { addressCollision } from './addressCollision.ts';
import { circularRelation } from './circularRelation.ts';
import { citationForm } from './citationForm.ts';
import { correctionMismatch } from './correctionMismatch.ts';
import { countryForLanguage } from './countryForLanguage.ts';
import { dateBoundNotNamed } from './dateBoundNotNamed.ts';
import { dateWithoutBasis } from './dateWithoutBasis.ts';
import { duplicateClaim } from './duplicateClaim.ts';
import { duplicateRelation } from './duplicateRelation.ts';
import { eventAfterSource } from './eventAfterSource.ts';
import { eventOutsidePeriod } from './eventOutsidePeriod.ts';
import { fileNameDate } from './fileNameDate.ts';
import { copiedProse } from './copiedProse.ts';
import { furtherDate } from './furtherDate.ts';
import { figureNotPrinted } from './figureNotPrinted.ts';
import { idleSource } from './idleSource.ts';
import { languageWithoutWords } from './languageWithoutWords.ts';
import { namesDraft } from './namesDraft.ts';
import { notAnOccasion } from './notAnOccasion.ts';
import { numberBelowZero } from './numberBelowZero.ts';
import { numberNotPrinted } from './numberNotPrinted.ts';
import { needlessField } from './needlessField.ts';
import { membersWithoutGroup } from './membersWithoutGroup.ts';
import { placeFarAway } from './placeFarAway.ts';
import { unclearPlace } from './unclearPlace.ts';
import { personForm, privateActor, privateName } from './privatePersons.ts';
import { periodAsBound } from './periodAsBound.ts';
import { relationToLater } from './relationToLater.ts';
import { quotationMismatch } from './quotationMismatch.ts';
import { quotationNotCited } from './quotationNotCited.ts';
import { quotationTooLong } from './quotationTooLong.ts';
import { quotedTooMuch } from './quotedTooMuch.ts';
import type { Rule } from './rule.ts';
import { saidAfterSource } from './saidAfterSource.ts';
import { saidNotGiven } from './saidNotGiven.ts';
import { sameName } from './sameName.ts';
import { sourceNotListed } from './sourceNotListed.ts';
import { suppressedWords } from './suppressedWords.ts';
import { suppressedWordsKept } from './suppressedWordsKept.ts';
import { uncitedParagraph } from './uncitedParagraph.ts';
import { unknownCitation } from './unknownCitation.ts';
import { unknownKind } from './unknownKind.ts';
import { unknownLink } from './unknownLink.ts';
import { unknownReference } from './unknownReference.ts';
import { unusedEntry } from './unusedEntry.ts';
import { versionBeforeSource } from './versionBeforeSource.ts';
import { versionOrder } from './versionOrder.ts';

/** Every check across files. */
export const CHECKS: readonly Rule[] = [
  unknownReference,
  unknownCitation,
  unknownLink,
  citationForm,
  namesDraft,
  uncitedParagraph,
  unknownKind,
  notAnOccasion,
  sourceNotListed,
  idleSource,
  duplicateClaim,
  addressCollision,
  unusedEntry,
  sameName,
  needlessField,
  unclearPlace,
  placeFarAway,
  fileNameDate,
  dateWithoutBasis,
  dateBoundNotNamed,
  periodAsBound,
  eventAfterSource,
  saidAfterSource,
  saidNotGiven,
  eventOutsidePeriod,
  afterLater,
  afterOtherDate,
  furtherDate,
  relationToLater,
  versionOrder,
  versionBeforeSource,
  accessedBeforeSource,
  circularRelation,
  duplicateRelation,
  membersWithoutGroup,
  correctionMismatch,
  copiedProse,
  numberBelowZero,
  figureNotPrinted,
  numberNotPrinted,
  quotationMismatch,
  quotationNotCited,
  quotationTooLong,
  quotedTooMuch,
  personForm,
  privateName,
  privateActor,
  suppressedWords,
  suppressedWordsKept,
  languageWithoutWords,
  countryForLanguage,
];

/**
 * The checks of words that may stand in no file. A draft goes through them as soon as it can be
 * read, whatever is missing in it.
 */
export const WORD_CHECKS: readonly Rule[] = [
  copiedProse,
  quotationTooLong,
  privateName,
  suppressedWords,
];
