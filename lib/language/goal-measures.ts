const ones = 'one|two|three|four|five|six|seven|eight|nine';
const spelled = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${ones}))?|${ones}|ten|eleven|twelve|fifteen|sixteen|eighteen)`;
const number = `(?:\\d{1,3}(?:\\.\\d)?|${spelled}(?![a-z]))`;
const unit =
  '(?:deg(?:rees?)?|\\u00b0|\\u00ba|mins?|minutes?|m\\b|hrs?|hours?|h\\b|lbs?|pounds?|#|kg|\\/ ?10|out of 10|%|percent|feet|ft|steps|stairs|flights?|miles?|blocks?|mi\\b|k\\b|km|points?|pts|mm|cm|inches|in\\b|reps|wpm|yards?|yds|times?(?: per|\\/| a) night|x\\/night|shifts?|nights?(?: per|\\/| a)|(?:ha |headache |migraine |pain |missed |work |sick )?days?(?: ?\\/ ?(?:mo|wk|month|week)| per| a )|headaches?|has?\\b ?(?:\\/|per)|migraines?|episodes?|awakenings?|hour (?:day|shift|workday)|grade)';

const measures: RegExp[] = [
  new RegExp(`${number} ?${unit}`),
  new RegExp(
    `${number} ?(?:\\/ ?10|deg|\\u00b0|%|min|hrs?|lbs?)? ?(?:\\u2192|-{1,3}>|=>|>{2}) ?[<>\\u2264\\u2265=]{0,2} ?${number}`,
  ),
  new RegExp(`\\bfrom ${number}[^.;]{0,20}?\\bto ?[<>\\u2264\\u2265=]{0,2} ?${number}`),
  new RegExp(`[<>\\u2264\\u2265]=? ?${number}`),
  new RegExp(
    `\\b(?:less than|fewer than|under|at least|more than|below|above|up to|no more than|at most|greater than|within|max(?:imum)?|minimum)(?: or equal to)? ${number}`,
  ),
  new RegExp(
    `\\b(?:pain|nprs|vas|nrs|odi|ndi|dash|quickdash|lefs|koos|psfs|oswestry|hit-6|midas|berg|tug|promis|rmdq|fiq|womac|score|level)\\b[^.;]{0,24}?\\b(?:to|by|of|at|below|under|is|=)? ?${number}`,
  ),
  new RegExp(
    `\\b(?:rom|flexion|extension|rotation|abduction|adduction|side ?bend\\w{0,3}|dorsiflexion|reach|opening|grip)\\b[^.;]{0,30}?\\b(?:to|by|of|at)? ?${number}`,
  ),
  new RegExp(
    `\\b(?:decrease|reduce|improve|increase|cut|drop|lower)\\b[^.;]{0,40}?\\bby (?:${number}|half|one third|50)`,
  ),
  new RegExp(`${number} ?(?:x ?)?(?:\\/|per|a|each) ?(?:mo(?:nth)?|wk|week|day|night)\\b`),
  new RegExp(
    `\\b(?:headaches?|ha|has|migraines?|episodes?|spasms?|flares?|days?)\\b[^.;]{0,16}?${number} ?(?:to|-) ?${number}`,
  ),
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|sixty|half an|an|one full)[ -](?:hours?|minutes?|mins?|hrs?|pounds?|lbs?|blocks?|miles?|flights?|headaches?|degrees?|points?)\b/,
  /\bfull[ -](?:duty|rom|range|active|arc|shift|workday|work day|day|time|activity|activities|participation|practice|overhead|pain-?free|return|motion|function of|release|speed|contact|knee|shoulder|elbow|cervical|neck|work)\b/,
  /\b(?:return(?:ing)?|resum(?:e|ing)|rtw|back|get back|released|go back)\b(?: ?(?:to|at|by|w\/|full|-))? ?(?:\b(?:full[- ]?time|full|regular|normal|modified|light|unrestricted|usual|prior|her|his|their|competitive|recreational|pre-?injury)\b ?){0,3}\b(?:work|duty|duties|job|sports?|play|running|run|gym|school|teaching|nursing|driving|practice|competition|golf|tennis|gardening|cycling|swimming|lifting|hiking|dance|dancing|marathon|nursing|warehouse|desk|employment|activities|activity|adls?|training|yoga|walking|playing|baseball|soccer|basketball|pickleball|weights|overhead|construction|sleeping|caring|childcare|hobbies|crossfit|knitting|piano|violin|guitar|exercise)\b/,
  /\brtw\b|\brtp\b|\breturn to work\b/,
  /\b(?:independent(?:ly)?|mod ?i\b|without (?:assist\w{0,5}|help|waking|stopping|a break|cane|walker|medication|meds|nsaids|opioids?|interruption|limp\w{0,3}|modification|compensat\w{2,5}|difficulty|limitation|increas\w{2,3} pain|pain|restriction|support|rest(?:ing)?|hand|grimac))\b/,
  /\b(?:dress(?:es)?|dressing (?:her|him|them|without|indep)|don (?:a |her |his )?(?:bra|shirt|coat|jacket|socks|shoes)|put(?:ting)? on|tie (?:his |her )?shoes?|fasten (?:a |her )?bra|comb|wash (?:her |his )?hair|brush (?:her |his )?(?:hair|teeth)|shampoo|lift(?:ing)? (?:her|his|the|a|grand\w{0,9}|child\w{0,4}|toddler|baby|infant|kids?|boxes|box|patients?|groceries|laundry|toddler)|carry(?:ing)? (?:her|his|the|a|groceries|laundry|child\w{0,3}|baby|boxes|toddler|bags?|tools)|hold(?:ing)? (?:her |the |his |a )?(?:baby|child|infant|pen|phone)|pick(?:ing)? up (?:her|his|the|a|kids?|child|toddler|objects?)|check (?:her |his )?(?:blind spots?|mirrors?)|shoulder check|blind spots?|reach(?:es|ing)? (?:overhead|to|into|behind|a|the|top|up|for|high|second|shelf)|sleep(?:s|ing)? (?:through|all|full|uninterrupted|on|in bed|a full|without|comfortably on)|drive(?:s)? (?:to|her|his|self|the|without|a |for|safely)|driving (?:to|her|his|self|the|without|a |for|safely)|climb(?:s|ing)? (?:a |the |one |two )?(?:stairs|flight|ladder|steps)|negotiate stairs|stairs (?:reciprocal|step over|without)|kneel(?:ing)?|squat(?:ting)? (?:to|without)|sit(?:s|ting)? (?:at|through|for|in|without|comfortably (?:at|through|for))|stand(?:s|ing)? (?:at|through|for|to|without|long enough)|walk(?:s|ing)? (?:the dog|dog|to|a|without|around|through|her|his|for|one|two|indep)|cook(?:s|ing)? (?:a |meals|dinner)|prepare meals|vacuum|mow|do (?:the |her |his |own )?(?:dishes|laundry|housework|yard ?work|chores)|type (?:for|at|a|without)|work (?:a |an |full|at|her|his|without|through|entire|8|\d)|complete (?:a |an |her |his |full )?(?:shift|workday|work day|household|adls?|grocery)|turn (?:her |his )?head|look over|eat (?:a |solid|without|regular)|chew (?:a |solid|without|regular|meat)|open (?:her |his )?mouth|play with|attend (?:school|work|class)|get (?:in and out|out of|up from|in\/out)|roll(?:ing)? (?:over )?in bed|perform (?:all )?(?:adls?|self-?care|overhead|job|home|work|household)|swallow|read for|write|breastfeed|grip|open (?:a )?jars?|make a fist|bathe|groom|toilet)\b/,
  /\b(?:stop|discontinue|eliminate|wean (?:off|from)?|d\/c|off|taper off|reduce use of|no|cease|cut|decrease|fewer) (?:\w{1,12} ){0,2}(?:cyclobenzaprine|flexeril|ibuprofen|nsaids?|opioids?|narcotics?|muscle relax(?:er|ant)s?|tramadol|norco|oxycodone|hydrocodone|medication|meds|triptans?|sumatriptan|gabapentin|night(?:ly|time) (?:waking|awakening|meds?)|analgesics?|tizanidine|naproxen|headaches|rescue)\b/,
  /\b(?:wnl|wfl|within (?:normal|functional) limits|mmt|[345][+-]?\/5|symmetr\w{3,5}|pain-?free (?:rom|range|motion|sit\w{0,4}|walk\w{0,3}|reach\w{0,3}|rotation|overhead|driv\w{0,3}|sleep|work\w{0,3}|gait|run\w{0,4}|lift\w{0,3})|to the waist|to (?:the )?(?:floor|toes|ankles?|mid-?shins?)|to (?:l|t)\d{1,2}|top shelf|no (?:night|missed|lost))\b/,
];

const periods = new RegExp(
  `\\b(?:\\d{1,3}|${spelled}) ?-?(?:more )?(?:visits?|sessions?|treatments?|tx|wks?|weeks?|months?|mos?|w)\\b`,
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
export const isNoGoal = (words: string) =>
  /^(?:none|n\/?a|tbd|to be determined|unknown|pending|see (?:note|chart|above|below|attached)|per (?:therapist|lmt|eval|pt|plan)|not (?:stated|specified|given|documented|set|established|applicable)|met|all met|same|as above|s|\?|_+)\b ?(?:by (?:therapist|lmt))?(?: stated| listed| specified)?[. ]*$/.test(
    words,
  ) || /^(?:discussed|reviewed|not met|were|have been|has been|and objectives|and plan)\b/.test(words);

/** Goals of other care: weight, sugar, blood pressure, another discipline. */
export const isSomebodyElses = (lead: string, words: string) =>
  /\b(?:weight(?: loss)?|a1c|hba1c|bp|blood pressure|inr|ldl|glucose|sugar|cholesterol|bmi|calorie|diet(?:ary)?|smoking|fitness|pt|physical therapy|ot|speech|acupuncture|chiro(?:practic)?|exercise|step|psych|counsel\w{0,4}|nutrition)(?: therapy)?(?: treatment| management| cessation)?(?:'s)? $/.test(
    lead,
  ) ||
  /^(?:(?:of|is|to|for|=|:|<|>|-) ?)*(?:a1c|hba1c|bp\b|blood pressure|inr|ldl|glucose|weight|wt\b|bmi|lose \d|fasting|cholesterol|quit|smoking|of care|hba|<? ?\d{2,3} ?\/ ?\d{2,3}\b|calorie|sodium|spo2|o2|hr\b|target heart)/.test(
    words,
  ) ||
  /\b(?:a1c|ldl|inr|lose \d{1,3} ?(?:lb|kg|pound)|weight loss|quit smoking|blood pressure|lower a1c|fasting glucose|bmi)\b/.test(
    words,
  );
