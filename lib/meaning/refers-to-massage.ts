import { oneOf } from '../one-of.ts';
import { namesNow, plain } from './massage.ts';

/**
 * Does a text send somebody to massage, or lay out a course of it, in so many words? Asked of forms with a matter of
 * their own, in which massage is named for many other reasons. Bounded patterns only.
 */

const massage = oneOf`
  massages?\b|massotherapy|myofascial|neuromuscular therapy|lmt\b|lmp\b|rmt\b|97124|deep[- ]tissue
  masajes?\b|masoterap|masajista
`;
const otherwhere = oneOf`
  pt\b|you\b|my\b|form|intake|package|insert|physical|physio|ortho|neuro(?!musc)|acup|primary|imaging|chaplain
`;
/** "a course of", "A. Smith, ": nothing else that one may be sent to stands between. */
const ofWhat = String.raw`(?:(?!${otherwhere})[\w.,-]{1,16} ){0,4}?(?:\w{1,12}, )?`;
const sends = new RegExp(
  oneOf`
    \b(?:refer|referr(?:ed|ing)|ref) (?:(?!to |for |out |back )[\w.,]{1,16} ){0,3}?(?:to|for) ${ofWhat}${massage}
    \b(?:refer|rx|order|prescribe):? ${massage}
    \b(?:prescription|script|rx) for ${ofWhat}${massage}
    \b(?:pt|patient|she|he) (?:is )?to see ${ofWhat}${massage}
    \breferral(?:s| placed| sent)?(?: (?:to|for)|:) ${ofWhat}${massage}
    \b(?:massage (?:therapy |therapist )?|lmt |lmp |rmt )referral\b
    \b(?:se )?(?:indic[oa]|prescrib[oe]|ordeno|solicito) (?:terapia de )?${massage}
    \b(?:derivo|remito|refiero|derivar|remitir|referir|se (?:deriva|remite|refiere|solicita)) (?:paciente )?(?:al?|para) ${ofWhat}${massage}
  `,
);

/** Before it, in the same breath: it is wished for, talked of, set under a condition, refused or thanked for. */
const onlyTalkedOf = new RegExp(
  String.raw`\b${oneOf`
    wants?|would (?:like|send|refer)|wish(?:es|ed)?|asks?|asked|told|says?|said|can|may|if|needs? a new|hold(?:ing)? off|favou?rite
    offer(?:s|ed)?|discuss(?:ed|es)?|consider(?:s|ed|ing)?|never|declin(?:es|ed)|den(?:ies|ied)|refus(?:es|ed)|turned down|thanks?|friend
    current|here on|your|pide|pidio|quiere|rechaza
  `}\b[^,]{0,60}$`,
);

/** Right after it: it came in, is over, or was refused. */
const cameOrWent = new RegExp(
  String.raw`^[a-z ]{0,20}\b${oneOf`
    from (?:dr|pcp|her|his|the|a|chiro\w{0,8})|by (?:dr|her|his)|attached|received|on file|expired?|completed|offered
    denied|declined|refused|vencid[ao]|rechazad[ao]
  `}\b|^ if (?:no|not|she|he|it|needed)\b`,
);

const pace = oneOf`
  \d(?: ?- ?\d)? ?x ?(?:/|per|a)? ?(?:d|day|wk|week|mo|month)\b|min ?/ ?(?:wk|week)|weekly|biweekly|daily|monthly|od|bid|tid|qd|qod|biw|tiw|q ?(?:wk|week|w)\b
  (?:once|twice|\d times) (?:a|per) (?:week|month|day)|\d (?:vez|veces) (?:por|a la) semana|\d ?(?:x|por|/|veces/) ?sem(?:ana)?\b
`;
const end = oneOf`
  x ?\d{1,2}(?: ?(?:w|wks?|weeks?|mos?|months?))?\b(?! ?(?:min|mg))|(?:for|por) \d{1,2} (?:weeks?|wks?|days|months?|mos?|visits|sessions|semanas|meses)
  \d{1,2} (?:weeks|wks|visits|sessions|sesiones|ses)\b
`;
/** "Massage 2x/wk x 6": what, how often and until when, in one breath. */
const course = new RegExp(
  String.raw`(?<!self[- ])(?<!home )\b${massage}[^.;]{0,60}?\b(?:${pace}[^.;]{0,16}?\b${end}|${end}[^.;]{0,16}?\b${pace})`,
);

/** Whether one sentence sends somebody to massage now. */
export const refersToMassage = (text: string): boolean => saysNow(text, sends);

/** Whether one sentence lays out a whole course of massage. */
export const plansMassage = (text: string): boolean => saysNow(text, course);

const saysNow = (text: string, what: RegExp): boolean =>
  sentencesOf(text).some((sentence) => {
    const words = namesNow(plain(sentence));
    const said = what.exec(words);
    if (!said) return false;
    return !onlyTalkedOf.test(words.slice(0, said.index)) && !cameOrWent.test(words.slice(said.index + said[0].length));
  });

const LONGEST = 20_000;

// "A. Smith", "pt." and "Dr." end no sentence.
const sentencesOf = (text: string): string[] =>
  text.slice(0, LONGEST).split(/[\n;!?]|(?<!\b(?:[a-z]|pt|dr|mr|ms|mrs))\.(?:\s|$)/i);
