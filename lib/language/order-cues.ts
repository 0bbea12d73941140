import { oneOf } from '../one-of.ts';
import type { NotMassage } from '../referral.ts';

/** What a mention of massage is about when it orders none. */
export interface NotAnOrder {
  because: NotMassage;
  /** Stands directly before the mention. */
  before?: RegExp;
  /** Stands directly after it. */
  after?: RegExp;
}

/** With what, and by whom, people rub themselves. */
const alone = oneOf`
  self|foam roll\w{0,3}|foam roller|ball|roller|tennis ball|home|partner|spouse|own
`;
const salve = oneOf`
  vit\w*|lotion|oils?|cream|mederma|silicone|aquaphor|vaseline|coconut
`;
/** "Nurse will give a gentle back massage". */
const nurseTo = '(?:nurse|cna|rn|aide|nursing)s? (?:to|will|may)';
/** How nurses and patients are told when to. */
const aroundTheClock = oneOf`
  by (?:the )?(?:patient|pt|nurses?|nursing|cna|rn|caregiver)|tid|qid|nightly|clockwise|at bedtime|qhs|q shift
  every shift
`;

/** Manoeuvres, devices and teaching that share the word: never therapy by a massage therapist. */
export const otherMassage: NotAnOrder[] = [
  {
    because: 'a medical manoeuvre, not massage therapy',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        laryngeal|tummy|belly|ice|fundal|uterine|uterus|fundus|carotid|carotid sinus|carotid body|prostate|prostatic
        lacrimal|lacrimal sac|nasolacrimal|nasolacrimal duct|tear duct|cardiac|chest cardiac|heart|perineal|perineum
        vagal|ocular|eyelid|lid|gum|gingival|meibomian|breast|bladder|colon|colonic|thyroid|digital|rectal|bimanual
        crigler|sinus|sac|duct|(?:fundus|uterus|lochia) (?:[a-z]{2,9},? ){0,3}(?:with|to|after|boggy|soft|firm),?
      `}\s{1,4}$`,
    ),
    after: new RegExp(
      String.raw`^\s{1,4}(?:of )?(?:the |her |his )?${oneOf`
        uter\w{2,3}|fundus|lacrimal|carotid|prostate|perine\w{2,3}|nasolacrimal|tear|gums?|eyelids?|heart|injection site
        (?:the )?site(?= ?(?:[.,;]|$| after| for))|breasts? (?:before|after|during|while|and)
      `}(?![a-z])`,
    ),
  },
  {
    because: 'applying a medicine',
    before: /(?:rub|apply|gel|cream|ointment|lotion|balm)(?:[a-z ,]{0,30})(?:\/|and |then )(?:gently )?$/,
    after: new RegExp(
      String.raw`^\s{1,4}(?:gently |well )?(?:the |in |on )?${oneOf`
        lotion|ointment|cream|gel|oil|scalp|into (?:the )?(?:skin|scalp|dry|affected|knee|hands)|into (?:skin|area)
        allergy
      `}(?![a-z])`,
    ),
  },
  {
    because: 'infant massage teaching',
    before: /(?:infants?|baby|babies|newborns?|neonatal|nicu|preemie)\s{1,4}$/,
    after: /^\s{1,4}(?:for |of )(?:the )?(?:infant|baby|newborn)/,
  },
  {
    because: 'self-massage',
    before: new RegExp(
      oneOf`
        ${alone}[\s-]{1,4}(?:scar |soft tissue |trigger point |myofascial )?$
        (?:tennis|lacrosse|golf|spiky|frozen|massage) (?:ball|bottle)[^.;]{0,40}$
        (?:teach(?:ing)?|taught|show(?:ed|n)?|demonstrated) (?:(?!refer)[a-z]{1,12} ){0,4}$
        ${nurseTo} (?:(?:give|provide|do|perform|offer) (?:(?:a|the|gentle|back|foot|leg|hand) ){0,3})?$
      `,
    ),
    after: new RegExp(
      String.raw`^\s{1,4}${oneOf`
        (?:the|your) [a-z ]{3,24}(?:,| and| then|, then) (?:gently )?(?:stretch|ice|apply|roll|rub|repeat|hold)(?![a-z])
        [^.;]{0,24}at home(?! health)(?![a-z])|at home by|clockwise
        (?:the |your )?(?:incision|scar|wound)s? (?:with|w/|using) ${salve}
        by (?:his|her|their|the)? ?(?:husband|wife|spouse|partner|self|family|caregiver|mother)
        (?:with|using) (?:a )?(?:foam|ball|tennis|roller|lacrosse|stick)
        [^.;]{0,40} ${aroundTheClock}(?![a-z])
      `}`,
    ),
  },
  {
    because: 'a massage device',
    before: new RegExp(
      `${oneOf`
        percussive|vibration|electric|hydro|water|aqua|shower|whole body vibration|chair|compression|pneumatic|device
      `}\\s{1,4}$`,
    ),
    after: new RegExp(
      String.raw`^[\s-]{1,4}${oneOf`
        chairs?|jets?|guns?|devices?|machines?|beds?|tables?|rollers?|balls?|cushions?|pads?|sticks?|wands?
        units? (?:for|at) home|showerhead|mattress|unit rental|boots?|pillow|oils?|lotion|cream|parlou?r
      `}(?![a-z])`,
    ),
  },
];

/** The same in Spanish: manoeuvres, refusals, what is past or only talked of. */
export const notInSpanish: NotAnOrder[] = [
  {
    because: 'a medical manoeuvre, not massage therapy',
    after: new RegExp(
      String.raw`^\s(?:del? )?(?:(?:la|el) )?${oneOf`
        cardiaco|corazon|uterin[oa]|utero|prostatico|prostata|carotideo|perineal|lagrimal|gingival
      `}`,
    ),
  },
  {
    because: 'massage refused',
    before:
      /(?<![a-z])(?:rechaz(?:a|o|ado)|niega|declin(?:a|o)|no (?:desea|quiere|acepta|le interesa))\s(?:[a-z]{1,12}\s){0,4}$/,
    after: /^\s(?:[a-z]{1,12}\s){0,3}(?:rechazad[oa]|declinad[oa])s?(?![a-z])/,
  },
  {
    because: 'massage not wanted',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        no (?:requiere|necesita|ordenar|referir|indicar|se indica|indicado|hacer|dar|recomiendo|se recomienda)
        sin|evitar|suspender|en lugar de|en vez de|contraindicad[oa]s?
      `}\s(?:[a-z]{1,12}\s){0,3}$`,
    ),
    after: new RegExp(
      String.raw`^\s(?:[a-z]{1,12}\s){0,2}${oneOf`
        no (?:indicad|recomendad|necesari|requerid)|contraindicad|suspendid|cancelad|negad
      `}[oa]s?(?![a-z])`,
    ),
  },
  {
    because: 'massage in the past',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        tuvo|recibio|ha recibido|se (?:realizo|aplico|hizo|efectuo)|probo|ya intento|despues de|antecedentes? de|historia de|mejoro con|alivio con
      `}\s(?:[a-z]{1,12}\s){0,3}$`,
    ),
    after: /^\s(?:[a-z]{1,12}\s){0,2}(?:previ[oa]s?|anterior(?:es)?|sin (?:alivio|mejoria|exito)|en el pasado|hace \d)/,
  },
  {
    because: 'massage only talked of',
    before: new RegExp(
      String.raw`(?<![a-z])${oneOf`
        pregunta (?:por|sobre)|se (?:hablo|discutio)(?: de| sobre)?|considerar|valorar(?! [ey] )|podria|tal vez|quizas?
      `}\s(?:[a-z]{1,12}\s){0,3}$`,
    ),
  },
];
