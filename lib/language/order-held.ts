import { oneOf } from '../one-of.ts';
import type { NotAnOrder } from './order-cues.ts';
import { paidOtherwise } from './order-paid.ts';

/** "Could I get a referral for massage": a message of the patient's. */
export const patientAsks = /(?<![a-z])(?:can|could|may|should) i (?:[a-z]{1,10}\s){0,8}$/;

/** What somebody does not do about massage: "does not require", "should not receive". */
const undone = oneOf`
  need|require|warrant|qualify for|order|refer(?: to| for)?|recommend|schedule|receive|have|be referred (?:to|for)
  get|benefit from|indicate|support|start|begin|continue|use|perform|tolerate
`;
/** The same after "doesn't". */
const undoneInShort = oneOf`
  need|require|want|order|refer(?: to| for)?|recommend|schedule|benefit from|support|tolerate
`;
/** "Not appropriate for", "not a candidate for", "no indication for". */
const notFit = oneOf`
  ordering|referring(?: to| for)?|recommending|recommended|appropriate for|indicated for|candidate for|requesting|for
  needed for|ready for|eligible for|a
`;
const notAn = oneOf`
  order for|referral for|candidate for|appropriate candidate for|referral to|order|request for|good candidate for
`;
const noSuch = oneOf`
  need for|indication for|role for|referral (?:to|for)|order for|longer needs?|longer requires?|further|more|plan for
  request for|orders for|benefit from|current
`;
/** "Not indicated", behind massage. */
const notJudged = oneOf`
  reasonable|supported|authorized|certified|indicated|needed|necessary|recommended|appropriate|ordered|required|wanted
  requested|advised|warranted|a good idea|helpful|performed|done|a candidate|ordered|yet|at this time|offered
  being ordered|suitable|safe|given|renewed|extended|continued|refilled
`;
/** Between such words and massage: "stop all further outpatient massage". */
const itsKind = oneOf`
  any|the|all|a|further|more|additional|more|referral|order|orders|to|for|of|until|current|outpatient|out pt|formal
  her|his|their|your|prior|previous|medical|therapeutic|ongoing|at this time|from
`;
/** Between massage and such words: "massage therapy referral for neck is currently on hold". */
const ofMassage = oneOf`
  therapy|referral|order|therapist|sessions?|tx|visits?|rx|treatments?|request|services|for [a-z ]{2,24}?
  (?:from|of|dated) \d[\d/-]{2,9}
`;
const itIs = oneOf`
  is|was|are|were|has been|would be|should be|will be|be|to be|remains?|currently|now|at this time
`;
const whoIs = oneOf`
  was|were|is|which|pt|patient|she|he|they|has|have|been|again|but|currently|repeatedly
`;
const explained = oneOf`
  explained|advised|told|discussed|counsell?ed
`;
const refusalGoesOn = oneOf`
  by|at this|it|this|that|for now|due|today|because|massage|the|referral|but|offer|and|again|so|treatment
  (?:on|over|for) costs?
`;
const whichHas = oneOf`
  therapy|therapist|sessions?|treatments?|tx|visits?|has|have|had|which|that|also|previously|for [a-z ]{2,20}
`;
const howMuch = oneOf`
  no|some|good|little|partial|temporary|minimal|mild|moderate|short|significant
`;

/** What is wanted is refused, stopped, past, the patient's own affair, or only talked of. */
export const notNow: NotAnOrder[] = [
  {
    because: 'massage refused',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        no longer (?:wish(?:es|ing)?|wants?|desires?|interested|pursu(?:es|ing)|seeking|agrees)|declin(?:es|ed|ing)
        refus(?:es|ed|ing)|den(?:ies|ied)|does not want|doesn't want|do not want|did not want|didn't want
        not interested in|no interest in|opts? out of|opted out of|opted against|prefers not to (?:do|have|get)
        would rather not (?:do|have|get)|not wish(?:ing)?(?: to have| for)?|unwilling to (?:try|do|have)|wants no
        not agreeable to|averse to|dislikes?|hates?|uncomfortable with|cannot afford|can't afford
      `}\s(?:[a-z'-]{1,14}[\s,/&]{1,3}){0,6}$`,
    ),
    after: new RegExp(
      String.raw`^[\s,;:.-]{0,4}(?:[a-z0-9'/&+-]{1,14}[\s,;.:]{1,3}){0,9}(?:but )?(?:${whoIs} ){0,4}${oneOf`
        declin(?:es|ed|ing)|refus(?:es|ed|ing)|not interested|does not want|doesn't want|wishes to defer|does not wish
        would rather not|prefers not|opted (?:out|against)|did not want|didn't want
      `}(?= ?(?:[.,;:)]|$|${refusalGoesOn}))`,
    ),
  },
  {
    because: 'massage not wanted',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        (?:does|do|did|will|would|should|can|could) not ${undone}
        (?:doesn't|don't|didn't|won't|shouldn't|can't) ${undoneInShort}
        not (?:a|an) ${notAn}
        not ${notFit}
        no(?: ${noSuch})?
        (?:let|have|allow) (?:anyone|anybody|someone|others)|(?:not|never|don't) rub or|hold(?: off on)?|stop|cancel(?:led|ed)?|d/c|dc|discontinue[ds]?|avoid|without
        instead of|rather than|in lieu of|contraindicated(?: for|:)?|decided against|advised against|recommend against
        against|discharged? from|d/c'd|defer(?:red)?|suspend(?:ed)?|not|void
        completed? (?:his|her|their|all|course of|the course of)?|finished|withhold|delay|postpone
        no (?:calf|leg|legs|neck|abdominal|foot|back|arm|shoulder|le|deep|direct)
      `}:?\s{1,4}(?:${itsKind}\s{1,4}){0,4}$`,
    ),
    after: new RegExp(
      String.raw`^[\s,:-]{0,4}(?:${ofMassage}\s?){0,3}[\s,:;-]{0,3}(?:${itIs} ){0,3}${oneOf`
        not ${notJudged}
        contraindicated|cancel(?:l?ed)?|discontinued|d/c'?d?|stopped(?! (?:\d|in |last ))|on hold|held|deferred
        denied by pt
        no longer (?:needed|necessary|indicated|required)|unnecessary|inappropriate|ruled out|entered in error
        order (?:cancelled|canceled|discontinued)|denied|void|withdrawn
        : ?(?:no|none|n/a|declined|no need)(?= ?(?:[.,;]|$))|no$|declined(?= ?(?:[.,;]|$))
        [^.;]{0,60}\. (?:${explained} )?(?:that )?(?:it is |this is )?not (?:indicated|recommended|appropriate)
      `}`,
    ),
  },
  {
    because: 'massage in the past',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        (?:noticed|found|noted|felt|suggested|recommended|advised|told) by|tried|has tried|trial of|failed|fails|failing
        failure of|previous|previously had|prior|past|had(?: been)?|having had|has had|underwent|has undergone|received
        has received|treated with|respond(?:ed|ing)? to|respond(?:ed|ing) well to|refractory to|resistant to
        improved with|improved after|better with|relieved by
        relieved with|relief with|relief from|helped by|relief after|alleviated by|eased by|alleviating factors:?
        worse (?:with|after)|worsened (?:with|after|by)|aggravated by|injured during|after|since her|since his|completed
        finished|no relief (?:with|from)|without relief from|unresponsive to|s/p|status post|history of|hx of|used
        attended|participated in|during|following|post|prior treatments?:?|treatments tried:?|tried:?
        previous treatments?:?|to date:?
        conservative (?:care|treatment|management|measures) (?:including|with|has included|included|to date)
        failed conservative \w+:?|modalities tried:?|past treatments?:?|has done|did|treatments? (?:have|has) included
        therapies tried:?|has completed|including|attempted|despite
        (?:old|prior|previous|last|expired) (?:order|rx|script|referral)(?: \(?\d{4}\)?)?:
      `}\s{1,4}(?:[a-z0-9'.#()-]{1,12}(?:[\s/+&]|,\s){1,3}){0,8}$`,
    ),
    after: new RegExp(
      String.raw`^\s{1,4}(?:${whichHas} ){0,4}${oneOf`
        (?:states?|stated|says|said|reports?|reported|noticed|noted|told|thinks|felt|advised|called|mentioned)(?![a-z])
        volunteers?|(?:was |were |has been )?(?:completed|finished|concluded)(?! (?:form|order|referral|\d{1,2} of))
        (?:and|&|/) [a-z]{2,12} (?:not|did not|didn't|no longer) (?:help\w{0,3}|work\w{0,3})|not helping|isn't helping
        helped|was helpful|were helpful|has helped|in the past|in \d{4}
        last (?:year|month|week|fall|spring|summer|winter)|years? ago|did not help|didn't help|not helpful
        without (?:relief|benefit|improvement|success)|(?:[+&]|and) [a-z]{2,14} (?:tried|attempted|failed)(?! to)
        with ${howMuch} (?:relief|benefit|improvement|effect|lived)
        provided (?:no|some|good|little|temporary|minimal|short|relief)|gave|made|failed|yesterday|weeks? ago
        months? ago|previously|was tried|were tried|have helped|was beneficial|before (?:surgery|the|her|his)
        x \d+ (?:weeks|months|years) ago|aggravated|caused|resulted in|for years|tried
        [^.;:]{0,40} (?<!(?:be|until|is|form|to) )(?:completed|concluded)(?= ?(?:[.;]|$|w/|with|(?:on )?\d{1,2}/\d))
        [^.;]{0,50},? attended \d{1,2}(?![^.;]{0,12}(?:continue|extend|request))
      `}`,
    ),
  },
  ...paidOtherwise,
  {
    because: 'massage asked about',
    before: patientAsks,
  },
  {
    because: 'massage only talked of',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        (?:know|confirm|clarify|see) (?:if|whether)|discuss(?:ed|ing|ion of|ion)?|talked about
        counsel(?:l?ed)?(?: on| re| about| regarding)?|educat(?:ed|ion)(?: on| re| about| regarding)?|reviewed
        asked about|asks about|asking about|inquir(?:ed|es|ing) about|mentioned
        options? (?:include|including|are|such as|of|discussed|reviewed)|alternatives?(?: include| such as)?
        questions? (?:about|on|re|regarding)|wonder(?:s|ing) (?:about|if)|info(?:rmation)? (?:on|about|re)
        handout (?:on|about)|curious about|interested in|thinking about|ask(?:s|ed|ing)? (?:if|whether)|re:?|read about
        brochure (?:on|about|for)|suggested
      `}\s{1,4}(?:[a-z0-9'.-]{1,14}(?:[\s/+&]|,\s){1,3}){0,8}$`,
    ),
    after: new RegExp(
      String.raw`^[\s,:-]{0,4}(?:[a-z0-9'/&+,-]{1,14} ){0,4}(?:(?:was|were|is|also|as|been|has|briefly) ){0,3}${oneOf`
        discussed|considered|mentioned|an option|explained|options? reviewed|brought up|talked about
      `}`,
    ),
  },
  {
    because: 'massage only considered',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        considering|considered|may consider|could (?:try|consider|add|benefit from)
        might (?:try|consider|add|benefit from)|will consider|would consider|possibly|possible|maybe|perhaps
        may (?:try|add|need|benefit from|be referred (?:to|for))|if .{1,60}|in (?:the )?future|future|potential
        down the road|eventually|later|next step|next visit|plan b
        encouraged?(?: (?:pt|patient|her|him|them))?(?: to (?:try|get|have|use|do))?|can (?:try|get|do)
        advised? (?:(?:pt|patient|her|him|them) )?(?:to (?:try|get|have|use|do))|should get
        recommended (?:to )?(?:get|try)|revisit|candidate for
      `}\s{1,4}(?:[a-z0-9'.-]{1,14}(?:[\s/+&]|,\s){1,3}){0,6}$`,
    ),
    after: new RegExp(
      String.raw`^[\s,:-]{0,4}(?:[a-z0-9'/&+-]{1,14} ){0,5}${oneOf`
        if (?:no|not|symptoms|pain|sx|pt|pain|this|still|she|he|they|persist)|in (?:the )?future|later|down the road
        next visit|at (?:next|follow)|when ready|could be considered|may be considered|can be considered|might help
        may help|could help|at some point
      `}`,
    ),
  },
];
