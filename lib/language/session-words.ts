/** The vocabulary of a visit's length. */
const list = (words: string) => new Set(words.split(' '));

export const minuteWords = list('min mins minute minutes minuets minuts mn mns minite minites mintes mintues mni mnis');
export const hourWords = list('h hr hrs hour hours hor huor');
export const unitWords = list('u un unit units unts uints us');

/** What a therapist's work is done on or with: "scar work". */
export const handsOn = list('point points tissue scar myofascial fascial deep manual release');

/** Doings measured in minutes that are not the visit: sitting tolerance, a walk, a drive, ice, counselling. */
export const doings = list(
  'sit sits sitting sat stand stands standing stood walk walks walking walked drive drives driving commute work works working desk computer typing type sleep sleeps sleeping asleep ' +
    'tolerate tolerates tolerated tolerance ice icing heat heating exercise exercises exercising stretch stretches stretching run runs running jog yoga bike biking swim meditate meditation read reading ' +
    'lie lying rest resting hep cook cooking knit play playing spent counseling counselling face discussion discussed computer lasting lasts last lasted commutes commuting greater late limiting limits limited within after until before ' +
    'stiffness hold carry lift lifting rides riding ambulate ambulates ambulation household chores pushups cardio treadmill tens cpm nap phone reviewed reviewing awake overhead kneel squat',
);

/** What follows a length that is not the visit's: "30 minutes of sitting", "20 min before pain". */
export const doingsAfter = list(
  'before after without ago late away drive walk walks commute of to until sitting standing walking rest ice break breaks prior spent counseling stiffness',
);

/** Medicines counted in units. */
export const unitMedicines = list(
  'insulin heparin botox glargine lantus humalog novolog lispro aspart regular nph botulinum dysport xeomin penicillin vitamin d3 d sq subq subcut iv im prbc blood packed',
);

/** Words that make the numbers after them the visit's own. */
export const visitWords = list(
  'massage massages mt lmt session sessions visit visits treatment treatments tx txs appt appointment appointments mfr therapy bodywork units length mld order refer referral rx',
);
