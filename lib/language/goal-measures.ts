import { oneOf } from '../one-of.ts';
import { watchable } from './goal-activities.ts';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const spelled = oneOf`
  (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${ones}))?
  ${ones}
  ten|eleven|twelve|fifteen|sixteen|eighteen
`;
const number = oneOf`
  \d{1,3}(?:\.\d)?
  ${spelled}(?![a-z])
`;
/** What is counted: "60 degrees", "5/10", "4 headache days per month". */
const unit = oneOf`
  deg(?:rees?)?|\u00b0|\u00ba|mins?|minutes?|m\b|hrs?|hours?|h\b|lbs?|pounds?|#|kg|\/ ?10|out of 10|%|percent
  feet|ft|steps|stairs|flights?|miles?|blocks?|mi\b|k\b|km|points?|pts|mm|cm|inches|in\b|reps|wpm|yards?|yds
  times?(?: per|\/| a) night|x\/night|shifts?|nights?(?: per|\/| a)
  (?:ha |headache |migraine |pain |missed |work |sick )?days?(?: ?\/ ?(?:mo|wk|month|week)| per| a )
  headaches?|has?\b ?(?:\/|per)|migraines?|episodes?|awakenings?|hour (?:day|shift|workday)|grade
`;

/** "Less than 4", "no more than two". */
const bound = oneOf`
  less than|fewer than|under|at least|more than|below|above|up to|no more than|at most|greater than|within|max(?:imum)?
  minimum
`;
/** Scales and questionnaires: "NDI to 20". */
const scale = oneOf`
  pain|nprs|vas|nrs|odi|ndi|dash|quickdash|lefs|koos|psfs|oswestry|hit-6|midas|berg|tug|promis|rmdq|fiq|womac|score
  level
`;
const movement = oneOf`
  rom|flexion|extension|rotation|abduction|adduction|side ?bend\w{0,3}|dorsiflexion|reach|opening|grip
`;
const attacks = oneOf`
  headaches?|ha|has|migraines?|episodes?|spasms?|flares?|days?
`;
/** "7 → 3": from a number to a number. */
const arrow = oneOf`
  \u2192|-{1,3}>|=>|>{2}
`;

const spelledAmount = new RegExp(
  String.raw`\b${oneOf`
    one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|sixty|half an|an|one full
  `}[ -]${oneOf`
    hours?|minutes?|mins?|hrs?|pounds?|lbs?|blocks?|miles?|flights?|headaches?|degrees?|points?
  `}\b`,
);

const inFull = new RegExp(
  String.raw`\bfull[ -]${oneOf`
    duty|rom|range|active|arc|shift|workday|work day|day|time|activity|activities|participation|practice|overhead
    pain-?free|return|motion|function of|release|speed|contact|knee|shoulder|elbow|cervical|neck|work
  `}\b`,
);

const resumes = oneOf`
  return(?:ing)?|resum(?:e|ing)|rtw|back|get back|released|go back
`;
/** "Return to her full-time work". */
const asBefore = oneOf`
  full[- ]?time|full|regular|normal|modified|light|unrestricted|usual|prior|her|his|their|competitive|recreational
  pre-?injury
`;
const workOrPlay = oneOf`
  work|duty|duties|job|sports?|play|running|run|gym|school|teaching|nursing|driving|practice|competition|golf|tennis
  gardening|cycling|swimming|lifting|hiking|dance|dancing|marathon|nursing|warehouse|desk|employment|activities|activity
  adls?|training|yoga|walking|playing|baseball|soccer|basketball|pickleball|weights|overhead|construction|sleeping
  caring|childcare|hobbies|crossfit|knitting|piano|violin|guitar|exercise
`;

/** "Independent", "without waking". */
const unaided = new RegExp(
  String.raw`\b${oneOf`
    independent(?:ly)?|mod ?i\b
    without ${oneOf`
      assist\w{0,5}|help|waking|stopping|a break|cane|walker|medication|meds|nsaids|opioids?|interruption|limp\w{0,3}
      modification|compensat\w{2,5}|difficulty|limitation|increas\w{2,3} pain|pain|restriction|support|rest(?:ing)?|hand
      grimac
    `}
  `}\b`,
);

const lessOf = oneOf`
  stop|discontinue|eliminate|wean (?:off|from)?|d\/c|off|taper off|reduce use of|no|cease|cut|decrease|fewer
`;
const remedy = oneOf`
  cyclobenzaprine|flexeril|ibuprofen|nsaids?|opioids?|narcotics?|muscle relax(?:er|ant)s?|tramadol|norco|oxycodone
  hydrocodone|medication|meds|triptans?|sumatriptan|gabapentin|night(?:ly|time) (?:waking|awakening|meds?)
  analgesics?|tizanidine|naproxen|headaches|rescue
`;

/** What an examiner finds: "WNL", "MMT 5/5", "reach to L2". */
const examined = new RegExp(
  String.raw`\b${oneOf`
    wnl|wfl|within (?:normal|functional) limits|mmt|[345][+-]?\/5|symmetr\w{3,5}
    pain-?free ${oneOf`
      rom|range|motion|sit\w{0,4}|walk\w{0,3}|reach\w{0,3}|rotation|overhead|driv\w{0,3}|sleep|work\w{0,3}|gait
      run\w{0,4}|lift\w{0,3}
    `}
    to the waist|to (?:the )?(?:floor|toes|ankles?|mid-?shins?)|to (?:l|t)\d{1,2}|top shelf|no (?:night|missed|lost)
  `}\b`,
);

const measures: RegExp[] = [
  new RegExp(`${number} ?${unit}`),
  new RegExp(
    String.raw`${number} ?(?:\/ ?10|deg|\u00b0|%|min|hrs?|lbs?)? ?${arrow} ?[<>\u2264\u2265=]{0,2} ?${number}`,
  ),
  new RegExp(String.raw`\bfrom ${number}[^.;]{0,20}?\bto ?[<>\u2264\u2265=]{0,2} ?${number}`),
  new RegExp(String.raw`[<>\u2264\u2265]=? ?${number}`),
  new RegExp(String.raw`\b${bound}(?: or equal to)? ${number}`),
  new RegExp(String.raw`\b${scale}\b[^.;]{0,24}?\b(?:to|by|of|at|below|under|is|=)? ?${number}`),
  new RegExp(String.raw`\b${movement}\b[^.;]{0,30}?\b(?:to|by|of|at)? ?${number}`),
  new RegExp(
    String.raw`\b(?:decrease|reduce|improve|increase|cut|drop|lower)\b[^.;]{0,40}?\bby (?:${number}|half|one third|50)`,
  ),
  new RegExp(String.raw`${number} ?(?:x ?)?(?:\/|per|a|each) ?(?:mo(?:nth)?|wk|week|day|night)\b`),
  new RegExp(String.raw`\b${attacks}\b[^.;]{0,16}?${number} ?(?:to|-) ?${number}`),
  spelledAmount,
  inFull,
  new RegExp(String.raw`\b${resumes}\b(?: ?(?:to|at|by|w\/|full|-))? ?(?:\b${asBefore}\b ?){0,3}\b${workOrPlay}\b`),
  /\brtw\b|\brtp\b|\breturn to work\b/,
  unaided,
  watchable,
  new RegExp(String.raw`\b${lessOf} (?:\w{1,12} ){0,2}${remedy}\b`),
  examined,
];

const periods = new RegExp(
  String.raw`\b(?:\d{1,3}|${spelled}) ?-?(?:more )?(?:visits?|sessions?|treatments?|tx|wks?|weeks?|months?|mos?|w)\b`,
  'g',
);

/** A number, a grade, or an activity that somebody could watch. A number of visits or weeks alone measures nothing. */
export function isMeasurable(words: string): boolean {
  const bare = words
    .replace(periods, ' ')
    .replace(/\bwithin (?=\s|$)/g, ' ')
    .replace(/\b[12]x ?(?:\/|per) ?w\w{0,3}/g, ' ');
  return measures.some((measure) => measure.test(bare));
}

/** "None", "TBD", "met": the label is there, the goal is not. */
export const isNoGoal = (words: string) => nothingSet.test(words) || toldOfGoals.test(words);

const nothingSet = new RegExp(
  String.raw`^${oneOf`
    none|n\/?a|tbd|to be determined|unknown|pending|see (?:note|chart|above|below|attached)
    per (?:therapist|lmt|eval|pt|plan)
    not (?:stated|specified|given|documented|set|established|applicable)
    met|all met|same|as above|s|\?|_+
  `}\b ?(?:by (?:therapist|lmt))?(?: stated| listed| specified)?[. ]*$`,
);
const toldOfGoals = /^(?:discussed|reviewed|not met|were|have been|has been|and objectives|and plan)\b/;

/** Goals of other care: weight, sugar, blood pressure, another discipline. */
export const isSomebodyElses = (lead: string, words: string) =>
  otherCareBefore.test(lead) || beginsOtherCare.test(words) || otherCare.test(words);

/** "Weight loss goal", "PT's goals". */
const otherCareBefore = new RegExp(
  String.raw`\b${oneOf`
    weight(?: loss)?|a1c|hba1c|bp|blood pressure|inr|ldl|glucose|sugar|cholesterol|bmi|calorie|diet(?:ary)?|smoking
    fitness|pt|physical therapy|ot|speech|acupuncture|chiro(?:practic)?|exercise|step|psych|counsel\w{0,4}|nutrition
  `}(?: therapy)?(?: treatment| management| cessation)?(?:'s)? $`,
);
const beginsOtherCare = new RegExp(
  `^(?:(?:of|is|to|for|=|:|<|>|-) ?)*${oneOf`
    a1c|hba1c|bp\b|blood pressure|inr|ldl|glucose|weight|wt\b|bmi|lose \d|fasting|cholesterol|quit|smoking|of care|hba
    <? ?\d{2,3} ?\/ ?\d{2,3}\b|calorie|sodium|spo2|o2|hr\b|target heart
  `}`,
);
const otherCare = new RegExp(
  String.raw`\b${oneOf`
    a1c|ldl|inr|lose \d{1,3} ?(?:lb|kg|pound)|weight loss|quit smoking|blood pressure|lower a1c|fasting glucose|bmi
  `}\b`,
);
