import type { NotMassage } from '../referral.ts';

/** What a mention of massage is about when it orders none. */
export interface NotAnOrder {
  because: NotMassage;
  /** Stands directly before the mention. */
  before?: RegExp;
  /** Stands directly after it. */
  after?: RegExp;
}

/** Manoeuvres, devices and teaching that share the word: never therapy by a massage therapist. */
export const otherMassage: NotAnOrder[] = [
  {
    because: 'a medical manoeuvre, not massage therapy',
    before:
      /(?<![a-z])(?:laryngeal|tummy|belly|ice|fundal|uterine|uterus|fundus|carotid|carotid sinus|carotid body|prostate|prostatic|lacrimal|lacrimal sac|nasolacrimal|nasolacrimal duct|tear duct|cardiac|chest cardiac|heart|perineal|perineum|vagal|ocular|eyelid|lid|gum|gingival|meibomian|breast|bladder|colon|colonic|thyroid|digital|rectal|bimanual|crigler|sinus|sac|duct|(?:fundus|uterus|lochia) (?:[a-z]{2,9},? ){0,3}(?:with|to|after|boggy|soft|firm),?)\s{1,4}$/,
    after:
      /^\s{1,4}(?:of )?(?:the |her |his )?(?:uter\w{2,3}|fundus|lacrimal|carotid|prostate|perine\w{2,3}|nasolacrimal|tear|gums?|eyelids?|heart|injection site|(?:the )?site(?= ?(?:[.,;]|$| after| for))|breasts? (?:before|after|during|while|and))(?![a-z])/,
  },
  {
    because: 'applying a medicine',
    before: /(?:rub|apply|gel|cream|ointment|lotion|balm)(?:[a-z ,]{0,30})(?:\/|and |then )(?:gently )?$/,
    after:
      /^\s{1,4}(?:gently |well )?(?:the |in |on )?(?:lotion|ointment|cream|gel|oil|scalp|into (?:the )?(?:skin|scalp|dry|affected|knee|hands)|into (?:skin|area)|allergy)(?![a-z])/,
  },
  {
    because: 'infant massage teaching',
    before: /(?:infants?|baby|babies|newborns?|neonatal|nicu|preemie)\s{1,4}$/,
    after: /^\s{1,4}(?:for |of )(?:the )?(?:infant|baby|newborn)/,
  },
  {
    because: 'self-massage',
    before:
      /(?:self|foam roll\w{0,3}|foam roller|ball|roller|tennis ball|home|partner|spouse|own)[\s-]{1,4}(?:scar |soft tissue |trigger point |myofascial )?$|(?:tennis|lacrosse|golf|spiky|frozen|massage) (?:ball|bottle)[^.;]{0,40}$|(?:nurse|cna|rn|aide|nursing)s? (?:to|will|may) $/,
    after:
      /^\s{1,4}(?:[^.;]{0,24}at home(?! health)(?![a-z])|at home by|clockwise|(?:the |your )?(?:incision|scar|wound)s? (?:with|w\/|using) (?:vit\w*|lotion|oils?|cream|mederma|silicone|aquaphor|vaseline|coconut)|by (?:his|her|their|the)? ?(?:husband|wife|spouse|partner|self|family|caregiver|mother)|(?:with|using) (?:a )?(?:foam|ball|tennis|roller|lacrosse|stick)|[^.;]{0,40} (?:by (?:the )?(?:patient|pt|nurses?|nursing|cna|rn|caregiver)|tid|qid|nightly|clockwise|at bedtime|qhs|q shift|every shift)(?![a-z]))/,
  },
  {
    because: 'a massage device',
    before:
      /(?:percussive|vibration|electric|hydro|water|aqua|shower|whole body vibration|chair|compression|pneumatic|device)\s{1,4}$/,
    after:
      /^[\s-]{1,4}(?:chairs?|jets?|guns?|devices?|machines?|beds?|tables?|rollers?|balls?|cushions?|pads?|sticks?|wands?|units? (?:for|at) home|showerhead|mattress|unit rental|boots?|pillow|oils?|lotion|cream|parlou?r)(?![a-z])/,
  },
];

/** The same in Spanish: manoeuvres, refusals, what is past or only talked of. */
export const notInSpanish: NotAnOrder[] = [
  {
    because: 'a medical manoeuvre, not massage therapy',
    after:
      /^\s(?:del? )?(?:(?:la|el) )?(?:cardiaco|corazon|uterin[oa]|utero|prostatico|prostata|carotideo|perineal|lagrimal|gingival)/,
  },
  {
    because: 'massage refused',
    before:
      /(?<![a-z])(?:rechaz(?:a|o|ado)|niega|declin(?:a|o)|no (?:desea|quiere|acepta|le interesa))\s(?:[a-z]{1,12}\s){0,4}$/,
    after: /^\s(?:[a-z]{1,12}\s){0,3}(?:rechazad[oa]|declinad[oa])s?(?![a-z])/,
  },
  {
    because: 'massage not wanted',
    before:
      /(?<![a-z])(?:no (?:requiere|necesita|ordenar|referir|indicar|se indica|indicado|hacer|dar|recomiendo|se recomienda)|sin|evitar|suspender|en lugar de|en vez de|contraindicad[oa]s?)\s(?:[a-z]{1,12}\s){0,3}$/,
    after:
      /^\s(?:[a-z]{1,12}\s){0,2}(?:no (?:indicad|recomendad|necesari|requerid)|contraindicad|suspendid|cancelad|negad)[oa]s?(?![a-z])/,
  },
  {
    because: 'massage in the past',
    before:
      /(?<![a-z])(?:tuvo|recibio|ha recibido|probo|ya intento|despues de|antecedentes? de|historia de|mejoro con|alivio con)\s(?:[a-z]{1,12}\s){0,3}$/,
    after: /^\s(?:[a-z]{1,12}\s){0,2}(?:previ[oa]s?|anterior(?:es)?|sin (?:alivio|mejoria|exito)|en el pasado|hace \d)/,
  },
  {
    because: 'massage only talked of',
    before:
      /(?<![a-z])(?:pregunta (?:por|sobre)|se (?:hablo|discutio)(?: de| sobre)?|considerar|podria|tal vez|quizas?)\s(?:[a-z]{1,12}\s){0,3}$/,
  },
];

/** "Could I get a referral for massage": a message of the patient's. */
export const patientAsks = /(?<![a-z])(?:can|could|may|should) i (?:[a-z]{1,10}\s){0,8}$/;

/** What is wanted is refused, stopped, past, the patient's own affair, or only talked of. */
export const notNow: NotAnOrder[] = [
  {
    because: 'massage refused',
    before:
      /(?<![a-z])(?:no longer (?:wish(?:es|ing)?|wants?|desires?|interested|pursu(?:es|ing)|seeking|agrees)|declin(?:es|ed|ing)|refus(?:es|ed|ing)|den(?:ies|ied)|does not want|doesn't want|do not want|did not want|didn't want|not interested in|no interest in|opts? out of|opted out of|opted against|prefers not to (?:do|have|get)|would rather not (?:do|have|get)|not wish(?:ing)?(?: to have| for)?|unwilling to (?:try|do|have)|wants no|not agreeable to|averse to|dislikes?|hates?|uncomfortable with|cannot afford|can't afford)\s(?:[a-z'-]{1,14}[\s,/&]{1,3}){0,6}$/,
    after:
      /^[\s,;:.-]{0,4}(?:[a-z0-9'/&+-]{1,14}[\s,;.:]{1,3}){0,9}(?:but )?(?:(?:was|were|is|which|pt|patient|she|he|they|has|have|been|again|but|currently|repeatedly) ){0,4}(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)|not interested|does not want|doesn't want|wishes to defer|does not wish|would rather not|prefers not|opted (?:out|against)|did not want|didn't want)(?= ?(?:[.,;:)]|$|by|at this|it|this|that|for now|due|today|because|massage|the|referral|but|offer|and|again|so|treatment))/,
  },
  {
    because: 'massage not wanted',
    before:
      /(?<![a-z])(?:(?:does|do|did|will|would|should|can|could) not (?:need|require|warrant|qualify for|order|refer(?: to| for)?|recommend|schedule|receive|have|be referred (?:to|for)|get|benefit from|indicate|support|start|begin|continue|use|perform|tolerate)|(?:doesn't|don't|didn't|won't|shouldn't|can't) (?:need|require|want|order|refer(?: to| for)?|recommend|schedule|benefit from|support|tolerate)|not (?:a|an) (?:order for|referral for|candidate for|appropriate candidate for|referral to|order|request for|good candidate for)|not (?:ordering|referring(?: to| for)?|recommending|recommended|appropriate for|indicated for|candidate for|requesting|for|needed for|ready for|eligible for|a)|no(?: need for| indication for| role for| referral (?:to|for)| order for| longer needs?| longer requires?| further| more| plan for| request for| orders for| benefit from| current)?|(?:not|never|don't) rub or|hold(?: off on)?|stop|cancel(?:led|ed)?|d\/c|dc|discontinue[ds]?|avoid|without|instead of|rather than|in lieu of|contraindicated(?: for|:)?|decided against|advised against|recommend against|against|discharged? from|d\/c'd|defer(?:red)?|suspend(?:ed)?|not|void|completed? (?:his|her|their|all|course of|the course of)?|finished|withhold|delay|postpone|no (?:calf|leg|legs|neck|abdominal|foot|back|arm|shoulder|le|deep|direct)):?\s{1,4}(?:(?:any|the|all|a|further|more|additional|more|referral|order|orders|to|for|of|until|current|outpatient|out pt|formal|her|his|their|your|prior|previous|medical|therapeutic|ongoing|at this time)\s{1,4}){0,4}$/,
    after:
      /^[\s,:-]{0,4}(?:(?:therapy|referral|order|therapist|sessions?|tx|visits?|rx|treatments?|request|services|for [a-z ]{2,24}?)\s?){0,3}[\s,:;-]{0,3}(?:(?:is|was|are|were|has been|would be|should be|will be|be|to be|remains?|currently|now|at this time) ){0,3}(?:not (?:reasonable|supported|authorized|certified|indicated|needed|necessary|recommended|appropriate|ordered|required|wanted|requested|advised|warranted|a good idea|helpful|performed|done|a candidate|ordered|yet|at this time|offered|being ordered|suitable|safe|given)|contraindicated|cancel(?:l?ed)?|discontinued|d\/c'?d?|stopped|on hold|held|deferred|denied by pt|no longer (?:needed|necessary|indicated|required)|unnecessary|inappropriate|ruled out|entered in error|order (?:cancelled|canceled|discontinued)|denied|void|withdrawn|: ?(?:no|none|n\/a|declined|no need)(?= ?(?:[.,;]|$))|no$|declined(?= ?(?:[.,;]|$)))/,
  },
  {
    because: 'massage in the past',
    before:
      /(?<![a-z])(?:(?:noticed|found|noted|felt|suggested|recommended|advised|told) by|tried|has tried|trial of|failed|fails|failing|failure of|previous|previously had|prior|past|had(?: been)?|having had|has had|underwent|has undergone|received|has received|treated with|responded to|responded well to|improved with|improved after|better with|relieved by|relieved with|relief with|relief from|helped by|relief after|alleviated by|eased by|alleviating factors:?|worse (?:with|after)|worsened (?:with|after|by)|aggravated by|injured during|after|since her|since his|completed|finished|no relief (?:with|from)|without relief from|unresponsive to|s\/p|status post|history of|hx of|used|attended|participated in|during|following|post|prior treatments?:?|treatments tried:?|tried:?|previous treatments?:?|to date:?|conservative (?:care|treatment|management|measures) (?:including|with|has included|included|to date)|failed conservative \w+:?|modalities tried:?|past treatments?:?|has done|did|treatments? (?:have|has) included|therapies tried:?|has completed|including|attempted|despite)\s{1,4}(?:[a-z0-9'.#()-]{1,12}(?:[\s/+&]|,\s){1,3}){0,8}$/,
    after:
      /^\s{1,4}(?:(?:therapy|therapist|sessions?|treatments?|tx|visits?|has|have|had|which|that|also|previously|for [a-z ]{2,20}) ){0,4}(?:(?:states?|stated|says|said|reports?|reported|noticed|noted|told|thinks|felt|advised|called|mentioned)(?![a-z])|volunteers?|(?:was |were |has been )?(?:completed|finished|concluded)(?! (?:form|order|referral|\d{1,2} of))|(?:and|&|\/) [a-z]{2,12} (?:not|did not|didn't|no longer) (?:help\w{0,3}|work\w{0,3})|not helping|isn't helping|helped|was helpful|were helpful|has helped|in the past|in \d{4}|last (?:year|month|week|fall|spring|summer|winter)|years? ago|did not help|didn't help|not helpful|without (?:relief|benefit|improvement|success)|with (?:no|some|good|little|partial|temporary|minimal|mild|moderate|short|significant) (?:relief|benefit|improvement|effect|lived)|provided (?:no|some|good|little|temporary|minimal|short|relief)|gave|made|failed|yesterday|weeks? ago|months? ago|previously|was tried|were tried|have helped|was beneficial|before (?:surgery|the|her|his)|x \d+ (?:weeks|months|years) ago|aggravated|caused|resulted in|for years|tried)/,
  },
  {
    because: 'massage the patient arranges alone',
    before:
      /(?<![a-z])(?:gets|getting|receives|receiving|sees|seeing|uses|using|enjoys|likes|does|goes (?:to|for)|going (?:to|for)|has|having|attends|pays for|paying for|utilizes|is in|works as|employed as|worked as|occupation:?|job:?|own|takes|self-pays? for|buys|bought)\s{1,4}(?:[a-z0-9'-]{1,12}\s{1,4}){0,4}$/,
    after:
      /^\s{1,4}(?:by (?:profession|trade|occupation|training)|(?:on|at) (?:his|her|their) own|(?:therapist|therapy)? ?(?:by trade|as occupation)|school|student|(?:\d?x?\/?(?:month|week|monthly|weekly) )?(?:oop|out of pocket) already|license)/,
  },
  {
    because: 'massage the patient arranges alone',
    before:
      /(?<![a-z])(?:(?:is|was|as|become|becoming|being) an? (?:[a-z-]{2,12}\s){0,2}|(?:husband|wife|spouse|partner|friend|boyfriend|girlfriend|caregiver|mother|daughter|son)\s(?:gives?\s|does\s|provides?\s)?(?:her |him |a )?)$/,
  },
  {
    because: 'massage not covered',
    before:
      /(?<![a-z])(?:records?|chart notes|documentation|notes|billing) (?:from|requested from|for)\s(?:[a-z'&-]{1,14}\s){0,4}$|(?:denied:|denial of|denial for|not cover|not covering|excludes?|exclusion(?: of| for|:)?)\s(?:[a-z]{1,10}\s){0,2}$|(?:benefits|coverage)(?: (?:verified|checked|include|includes|show|shows|allow|are|is))?:?\s(?:[a-z0-9/$%]{1,12}\s){0,4}$/,
    after:
      /^[\s:-]{1,3}(?:therapy |services |benefits? )?[:-]? ?(?:is |are |was )?(?:not (?:a )?covered|benefit:?|benefits:|excluded|coverage)(?![a-z])/,
  },
  {
    because: 'massage asked about',
    before: patientAsks,
  },
  {
    because: 'massage only talked of',
    before:
      /(?<![a-z])(?:(?:know|confirm|clarify|see) (?:if|whether)|discuss(?:ed|ing|ion of|ion)?|talked about|counsel(?:l?ed)?(?: on| re| about| regarding)?|educat(?:ed|ion)(?: on| re| about| regarding)?|reviewed|asked about|asks about|asking about|inquir(?:ed|es|ing) about|mentioned|options? (?:include|including|are|such as|of|discussed|reviewed)|alternatives?(?: include| such as)?|questions? (?:about|on|re|regarding)|wonder(?:s|ing) (?:about|if)|info(?:rmation)? (?:on|about|re)|handout (?:on|about)|curious about|interested in|thinking about|ask(?:s|ed|ing)? (?:if|whether)|re:?|read about|brochure (?:on|about|for)|suggested)\s{1,4}(?:[a-z0-9'.-]{1,14}(?:[\s/+&]|,\s){1,3}){0,8}$/,
    after:
      /^[\s,:-]{0,4}(?:[a-z0-9'/&+,-]{1,14} ){0,4}(?:(?:was|were|is|also|as|been|has|briefly) ){0,3}(?:discussed|considered|mentioned|an option|explained|options? reviewed|brought up|talked about)/,
  },
  {
    because: 'massage only considered',
    before:
      /(?<![a-z])(?:considering|considered|may consider|could (?:try|consider|add|benefit from)|might (?:try|consider|add|benefit from)|will consider|would consider|possibly|possible|maybe|perhaps|may (?:try|add|need|benefit from|be referred (?:to|for))|if .{1,60}|in (?:the )?future|future|potential|down the road|eventually|later|next step|next visit|plan b|encouraged?(?: (?:pt|patient|her|him|them))?(?: to (?:try|get|have|use|do))?|can (?:try|get|do)|advised? (?:(?:pt|patient|her|him|them) )?(?:to (?:try|get|have|use|do))|should get|recommended (?:to )?(?:get|try)|revisit|candidate for)\s{1,4}(?:[a-z0-9'.-]{1,14}(?:[\s/+&]|,\s){1,3}){0,6}$/,
    after:
      /^[\s,:-]{0,4}(?:[a-z0-9'/&+-]{1,14} ){0,5}(?:if (?:no|not|symptoms|pain|sx|pt|pain|this|still|she|he|they|persist)|in (?:the )?future|later|down the road|next visit|at (?:next|follow)|when ready|could be considered|may be considered|can be considered|might help|may help|could help|at some point)/,
  },
];

/** One of these is enough in a text without the marks of an order. */
export const surelyNotClinical =
  /(?:systematic review|cochrane|review of massage|massage (?:therapy )?(?:evidence|literature|research)|receipt|invoice|(?<!not )(?<!not a )\bspa\b|meta-analysis|randomi[sz]ed|stud(?:y|ies) (?:show|suggest|found)|gift (?:card|certificate)|book (?:your|now|online)|spa (?:day|package|menu)|day spa|\$\d|now hiring|ce hours|continuing education|what is massage|types of massage|walk-ins|your appointment (?:is|at)|tarjeta de regalo)/;

/** Words of articles, spas, courses and shops. Two of them in a text, or one with no patient in it, and it orders nothing. */
export const notClinical =
  /(?:studies (?:show|suggest)|research (?:shows|suggests|has shown)|systematic review|meta-analysis|randomi[sz]ed|gift (?:card|certificate)s?|book (?:your|now|online|an appointment|a)|booking|spa (?:day|package|menu|visit|booking|services)|day spa|hot stone|aromatherapy|couples|pamper|our (?:massage )?therapists|our services|special offer|discount|coupon|% off|(?<!mins?|minutes?|hours?|hrs?|units?) per session|\$\d|add to cart|free shipping|hours of operation|open (?:daily|mon)|continuing education|ceus?\b|ce hours|license renewal|licensure|school of massage|certification course|now hiring|job opening|resume|applicants|salary|is a (?:popular|form of|type of|hands-on|therapy that|treatment that)|has been used for centuries|benefits of massage|types of massage|what is massage|learn more|click here|newsletter|blog|massage is (?:a|an|the|one)|can help (?:reduce|relieve|improve|with)|people (?:who|with)|membership|walk-ins|reservation|deposit|cancellation policy|dear (?:client|guest|member)|thank you for booking|your appointment (?:is|at)|reminder:|license (?:no|number|#)|association|conference|seminar|textbook|chapter|exam question|liability waiver|intake form|reserve su|reservar|tarjeta de regalo|nuestros (?:masajes|servicios)|promocion)/g;

/** What a therapist writes after a session: a record, not an order. */
export const sessionRecord =
  /(?:(?:^|[\n.;])\s{0,6}(?:s|soap|subjective):[\s\S]{1,600}(?:[\n.;]|\s)\s{0,6}(?:o|objective|tx|treatment):|(?:client|pt|patient) (?:reports?|states?|arrived|tolerated|responded)[^.]{0,80}(?:today|session|well|massage)|(?:tx|treatment|massage|session) (?:provided|given|performed|rendered|applied|administered|completed) |performed (?:\d+ ?min|massage|mfr|stm|97)|tolerated (?:tx|treatment|session|massage|well)|post[- ](?:tx|treatment|session|massage)[:,]? (?:pain|rom|client|pt)|session (?:#|no\.? ?)\d|visit (?:#|no\.? ?)?\d+ of \d+|(?:applied|received) (?:\w+ ){0,3}(?:massage|mfr|effleurage|petrissage|stm|pressure)|massage (?:was )?(?:applied|performed|provided|given) (?:to|for|by))/g;
