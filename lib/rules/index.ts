import type { Rule } from '../rule.ts';
import areasExact from './areas-exact.ts';
import areasNamed from './areas-named.ts';
import areasNotWholeBody from './areas-not-whole-body.ts';
import authorizationInPlace from './authorization-in-place.ts';
import authorizationOutlastsCourse from './authorization-outlasts-course.ts';
import contraindicationCleared from './contraindication-cleared.ts';
import diagnosisEditionCurrent from './diagnosis-edition-current.ts';
import diagnosisFitsWords from './diagnosis-fits-words.ts';
import diagnosisIsBillable from './diagnosis-is-billable.ts';
import diagnosisNotExcluded from './diagnosis-not-excluded.ts';
import diagnosisPresent from './diagnosis-present.ts';
import diagnosisSequence from './diagnosis-sequence.ts';
import diagnosisSideAgrees from './diagnosis-side-agrees.ts';
import diagnosisSupportsMassage from './diagnosis-supports-massage.ts';
import durationNotOpenEnded from './duration-not-open-ended.ts';
import durationStated from './duration-stated.ts';
import durationWithinPayerWindow from './duration-within-payer-window.ts';
import frequencyNotPrn from './frequency-not-prn.ts';
import frequencyStated from './frequency-stated.ts';
import frequencyUnambiguous from './frequency-unambiguous.ts';
import frequencyWithinStandard from './frequency-within-standard.ts';
import goalsMeasurable from './goals-measurable.ts';
import goalsStated from './goals-stated.ts';
import minutesUnitsAgree from './minutes-units-agree.ts';
import necessityAsserted from './necessity-asserted.ts';
import necessityHasReasons from './necessity-has-reasons.ts';
import necessityPurpose from './necessity-purpose.ts';
import necessityStated from './necessity-stated.ts';
import payerNumbersStated from './payer-numbers-stated.ts';
import payerParticulars from './payer-particulars.ts';
import payerPaysTherapist from './payer-pays-therapist.ts';
import payerWordingStated from './payer-wording-stated.ts';
import planWithinVisitLimit from './plan-within-visit-limit.ts';
import precautionsStated from './precautions-stated.ts';
import pregnancyStageStated from './pregnancy-stage-stated.ts';
import procedure97124With97140 from './procedure-97124-with-97140.ts';
import procedureForMassageTherapist from './procedure-for-massage-therapist.ts';
import procedureSpecific from './procedure-specific.ts';
import procedureSuitsLymphedema from './procedure-suits-lymphedema.ts';
import providerMayOrder from './provider-may-order.ts';
import providerNamed from './provider-named.ts';
import providerNpiValid from './provider-npi-valid.ts';
import reassessmentPlanned from './reassessment-planned.ts';
import signatureAccepted from './signature-accepted.ts';
import signatureDated from './signature-dated.ts';
import signaturePresent from './signature-present.ts';
import surgeryTimelineStated from './surgery-timeline-stated.ts';
import techniqueSuitsPrecautions from './technique-suits-precautions.ts';
import therapistInNetwork from './therapist-in-network.ts';
import therapistOffered from './therapist-offered.ts';
import therapistTrained from './therapist-trained.ts';
import totalAgreesWithPhases from './total-agrees-with-phases.ts';
import unitsStated from './units-stated.ts';
import unitsWithinCap from './units-within-cap.ts';

/** Every rule, in reading order: the order in which findings of equal weight are shown. */
export const rules: Rule[] = [
  diagnosisPresent,
  diagnosisIsBillable,
  diagnosisFitsWords,
  diagnosisSideAgrees,
  diagnosisNotExcluded,
  diagnosisSequence,
  diagnosisSupportsMassage,
  diagnosisEditionCurrent,
  necessityStated,
  necessityAsserted,
  necessityHasReasons,
  necessityPurpose,
  procedureSpecific,
  procedure97124With97140,
  procedureForMassageTherapist,
  procedureSuitsLymphedema,
  therapistTrained,
  therapistInNetwork,
  therapistOffered,
  areasNamed,
  areasExact,
  areasNotWholeBody,
  unitsStated,
  minutesUnitsAgree,
  unitsWithinCap,
  frequencyStated,
  frequencyUnambiguous,
  frequencyNotPrn,
  frequencyWithinStandard,
  durationStated,
  totalAgreesWithPhases,
  durationNotOpenEnded,
  durationWithinPayerWindow,
  goalsStated,
  goalsMeasurable,
  precautionsStated,
  contraindicationCleared,
  surgeryTimelineStated,
  pregnancyStageStated,
  techniqueSuitsPrecautions,
  signaturePresent,
  signatureAccepted,
  signatureDated,
  providerNamed,
  providerNpiValid,
  providerMayOrder,
  payerPaysTherapist,
  payerNumbersStated,
  authorizationInPlace,
  authorizationOutlastsCourse,
  planWithinVisitLimit,
  payerWordingStated,
  reassessmentPlanned,
  payerParticulars,
];
