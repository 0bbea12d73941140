import { oneOf } from '../one-of.ts';

const own = '(?:her |his )?';
const liftable = oneOf`
  her|his|the|a|grand\w{0,9}|child\w{0,4}|toddler|baby|infant|kids?|boxes|box|patients?|groceries|laundry|toddler
`;
/** Activities of a day that somebody could watch, as goals name them: "lift toddler", "sleep through the night". */
export const watchable = new RegExp(
  String.raw`\b${oneOf`
    dress(?:es)?|dressing (?:her|him|them|without|indep)|don (?:a |her |his )?(?:bra|shirt|coat|jacket|socks|shoes)
    put(?:ting)? on|tie (?:his |her )?shoes?|fasten (?:a |her )?bra
    comb|wash ${own}hair|brush ${own}(?:hair|teeth)|shampoo
    lift(?:ing)? ${liftable}
    carry(?:ing)? (?:her|his|the|a|groceries|laundry|child\w{0,3}|baby|boxes|toddler|bags?|tools)
    hold(?:ing)? (?:her |the |his |a )?(?:baby|child|infant|pen|phone)
    pick(?:ing)? up (?:her|his|the|a|kids?|child|toddler|objects?)
    check ${own}(?:blind spots?|mirrors?)|shoulder check|blind spots?
    reach(?:es|ing)? (?:overhead|to|into|behind|a|the|top|up|for|high|second|shelf)
    sleep(?:s|ing)? (?:through|all|full|uninterrupted|on|in bed|a full|without|comfortably on)
    drive(?:s)? (?:to|her|his|self|the|without|a |for|safely)
    driving (?:to|her|his|self|the|without|a |for|safely)
    climb(?:s|ing)? (?:a |the |one |two )?(?:stairs|flight|ladder|steps)
    negotiate stairs|stairs (?:reciprocal|step over|without)
    kneel(?:ing)?|squat(?:ting)? (?:to|without)
    sit(?:s|ting)? (?:at|through|for|in|without|comfortably (?:at|through|for))
    stand(?:s|ing)? (?:at|through|for|to|without|long enough)
    walk(?:s|ing)? (?:the dog|dog|to|a|without|around|through|her|his|for|one|two|indep)
    cook(?:s|ing)? (?:a |meals|dinner)|prepare meals
    vacuum|mow|do (?:the |her |his |own )?(?:dishes|laundry|housework|yard ?work|chores)
    type (?:for|at|a|without)|work (?:a |an |full|at|her|his|without|through|entire|8|\d)
    complete (?:a |an |her |his |full )?(?:shift|workday|work day|household|adls?|grocery)
    turn ${own}head|look over
    eat (?:a |solid|without|regular)|chew (?:a |solid|without|regular|meat)|open ${own}mouth
    play with|attend (?:school|work|class)
    get (?:in and out|out of|up from|in\/out)|roll(?:ing)? (?:over )?in bed
    perform (?:all )?(?:adls?|self-?care|overhead|job|home|work|household)
    swallow|read for|write|breastfeed|grip|open (?:a )?jars?|make a fist|bathe|groom|toilet
  `}\b`,
);
