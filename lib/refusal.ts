/** Why a field was left as it is. The page gives the reason, the interface the sentence. */
export type RefusalReason =
  | 'changed'
  | 'choiceStays'
  | 'closedOff'
  | 'dateParts'
  | 'fieldGone'
  | 'formChanged'
  | 'formGone'
  | 'hidden'
  | 'notAccepted'
  | 'notKept'
  | 'notOffered'
  | 'numberOnly'
  | 'password'
  | 'readOnly'
  | 'silent'
  | 'switchedOff'
  | 'tooLong'
  | 'typing'
  | 'wholeDate';

export interface Refusal {
  reason: RefusalReason;
  /** How many characters the field takes, where the text is too long. */
  most?: number;
}
