import { wordList } from './word-list.ts';

/**
 * Words that tell whose numbers the following ones are. `massage` and `order` make them the order's own, the others
 * give them away: to another therapy, a medicine, an exercise, a symptom, the past, a later visit, a validity, a goal.
 */
export type Cue =
  | 'massage'
  | 'order'
  | 'therapy'
  | 'medicine'
  | 'exercise'
  | 'activity'
  | 'symptom'
  | 'happens'
  | 'past'
  | 'later'
  | 'validity'
  | 'goal'
  | 'benefit';

/** One kind of words a line. */
const words: Record<Cue, string> = {
  massage: `
    massage massages massge masage mt lmt mfr myofascial bodywork 97124 97140
    mld soft neuromuscular manual lymphatic craniosacral therapist
  `,
  order: `
    order orders ordered refer referral referring recommend recommended request requesting requested rx
    plan treat treatment visits sessions freq frequency duration
    continue continuing now start begin resume need needs extend renew increase decrease change
    prescribe prescribed authorize authorized tx please schedule initiate advise advised
  `,
  therapy: `
    pt physiotherapy physio physiatry ot occupational physical aquatic aqua pool
    chiro chiropractic chiropractor dc acupuncture acupuncturist acu cupping
    counseling counselling cbt psychotherapy psychology psych speech slp dietitian nutrition
    dialysis chemo chemotherapy radiation xrt infusion infusions infliximab
    botox injection injections esi epidural shots shot labs lab inr glucose gauze mri xray
    dressing wound nursing rn nebulizer cpap
    brace bracing splint sling collar boot orthotics crutches
  `,
  medicine: `
    mg mcg ml iu tab tabs tablet tablets po cap caps capsule capsules puff puffs drop drops pill pills spray sprays
    bid tid qid qhs subq sc im iv dose doses medication medications meds patch patches ointment cream
    food iron calcium supplement supplements vitamin magnesium melatonin
    ibuprofen naproxen naprosyn aleve advil motrin nsaid nsaids aspirin asa meloxicam mobic celebrex
    diclofenac voltaren tylenol acetaminophen tramadol lidocaine
    cyclobenzaprine flexeril tizanidine baclofen methocarbamol robaxin prednisone medrol
    gabapentin pregabalin lyrica amitriptyline sertraline duloxetine cymbalta sumatriptan topiramate
    insulin heparin metformin lisinopril lovenox warfarin methotrexate humira ozempic semaglutide
    antibiotic amoxicillin cephalexin
  `,
  exercise: `
    hep sets reps rep set repetitions homework gym workout workouts resistance theraband therabands
    rows lunges pushups deadlifts clamshells clamshell cow tucks curls planks plank bridges bridging crunches squats
    elliptical treadmill cardio jog jogs jogging runs swim swims swimming yoga pilates
  `,
  activity: `
    exercise exercises exercising stretch stretches stretching self activity
    walk walks walking run running bike biking cycling lifting lift lifts elevate elevation
    ice icing icepack heat hot cold tens foam roller bath baths soak soaks epsom sauna tub
    posture breathing meditation rest rests
  `,
  symptom: `
    headaches headache ha has migraine migraines episodes episode attacks attack flares flare falls fall seizures
    nausea vomiting dizziness spasms numbness cramps symptoms spells spell
    awakenings awakening sleep sleeps
  `,
  happens: `
    wakes waking awakens awakening woke wake occurs occurring occur occurred happens happening averaging flaring
    gets getting experiences experiencing reports reported c/o complains having misses missed
    smokes drinks drinking alcohol works worked working shifts job plays sits stands drives tolerates
  `,
  past: `
    completed complete finished received receives underwent undergone attended attempted tried used had did
    failed stopped discontinued relieved helped
    previously previous prior past last since history hx was were been already after
    saw seen before former formerly ago
  `,
  later: `
    follow followup fu rtc rto return returns recheck check reeval reevaluate reevaluation reassess reassessment
    review recert recertification report reports progress revisit
  `,
  validity: `
    authorization auth expires expire expired expiring expiration expiry exp valid validity void good
  `,
  goal: `
    goal goals goal: tolerance able ability target return outcome outcomes
    decrease reduce improve increase
  `,
  benefit: `
    benefit benefits coverage covers covered allows allowed allowance limits limited remaining remain
    copay deductible insurance policy medicare medicaid
  `,
};

const order: Cue[] = [
  'order',
  'goal',
  'benefit',
  'later',
  'validity',
  'past',
  'happens',
  'symptom',
  'activity',
  'exercise',
  'medicine',
  'therapy',
  'massage',
];

/** Later lists win where a word stands in two. */
export const cues = new Map<string, Cue>(
  order.flatMap((cue) => wordList(words[cue]).map((word): [string, Cue] => [word, cue])),
);

/** What follows "daily" or "weekly" when it is an adjective of something else: "daily activities", "weekly headaches". */
export const describedByPace = new Set(
  wordList(`
    activities activity activites living life function functioning functional functions tasks task
    routine chores adls adl work meds log diary stress report reports needs
    headache headaches ha has pain migraine migraines
    dose use injections injection pill vitamin intake limit wear dressing ice
    stretching stretches exercise exercises walking walks step steps
  `),
);

/** Patients and their doings: "pt" before these words is the patient, not physical therapy. */
export const patientDoes = new Set(
  wordList(`
    wants want has is had was did and does will would can c cannot able unable should may are s ' s/p
    reports reported reporting states stated denies complains notes feels asked requests prefers declines
    with to who presents needs seen given instructed educated
    tolerated tolerates works sits continues experiences having
  `),
);
