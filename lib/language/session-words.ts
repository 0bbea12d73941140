import { wordList } from './word-list.ts';

/** The vocabulary of a visit's length, one kind of words a line. */
const list = (lines: string) => new Set(wordList(lines));

export const minuteWords = list('min mins minute minutes minuets minuts mn mns minite minites mintes mintues mni mnis');
export const hourWords = list('h hr hrs hour hours hor huor');
export const unitWords = list('u un unit units unts uints us');

/** What a therapist's work is done on or with: "scar work". */
export const handsOn = list('point points tissue scar myofascial fascial deep manual release');

/** Doings measured in minutes that are not the visit: sitting tolerance, a walk, a drive, ice, counselling. */
export const doings = list(`
  sit sits sitting sat stand stands standing stood kneel squat lie lying rest resting
  walk walks walking walked ambulate ambulates ambulation run runs running jog yoga bike biking swim
  drive drives driving rides riding commute commutes commuting
  work works working desk computer typing type phone reviewed reviewing read reading
  sleep sleeps sleeping asleep awake nap meditate meditation
  tolerate tolerates tolerated tolerance limiting limits limited stiffness
  ice icing heat heating tens cpm hep exercise exercises exercising stretch stretches stretching pushups cardio treadmill
  cook cooking knit play playing household chores hold carry lift lifting overhead
  spent counseling counselling face discussion discussed
  lasting lasts last lasted greater late within after until before
`);

/** What follows a length that is not the visit's: "30 minutes of sitting", "20 min before pain". */
export const doingsAfter = list(`
  before after without ago late away to until of prior
  drive walk walks walking commute sitting standing rest ice break breaks spent counseling stiffness
`);

/** Medicines counted in units. */
export const unitMedicines = list(`
  insulin glargine lantus humalog novolog lispro aspart regular nph heparin penicillin
  botox botulinum dysport xeomin vitamin d3 d
  sq subq subcut iv im prbc blood packed
`);

/** Words that make the numbers after them the visit's own. */
export const visitWords = list(`
  massage massages mt lmt mfr mld therapy bodywork
  session sessions visit visits treatment treatments tx txs appt appointment appointments
  units length order refer referral rx
`);
