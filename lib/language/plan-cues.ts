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

const words: Record<Cue, string> = {
  massage:
    'massage massages massge masage mt lmt mfr myofascial bodywork 97124 97140 mld soft neuromuscular manual lymphatic craniosacral therapist',
  order:
    'order orders ordered refer referral referring recommend recommended request requesting requested rx plan treat treatment visits sessions freq frequency duration continue ' +
    'continuing now start begin resume need needs extend renew prescribe prescribed authorize authorized tx please schedule initiate advise advised increase decrease change',
  therapy:
    'pt physiotherapy ot occupational physical chiro chiropractic chiropractor acupuncture acupuncturist acu dc counseling counselling cbt psychotherapy psychology psych ' +
    'speech slp dialysis chemo chemotherapy radiation xrt infusion infusions botox injection injections esi epidural labs lab mri xray dressing wound aquatic aqua infliximab shots shot inr glucose gauze brace bracing splint sling collar boot orthotics crutches ' +
    'cupping nursing rn pool nebulizer cpap dietitian nutrition physio physiatry',
  medicine:
    'food sprays spray iron calcium supplement supplements mg mcg ml iu tab tabs tablet tablets po cap caps capsule capsules puff puffs drop drops insulin heparin ibuprofen naproxen naprosyn aleve advil motrin cyclobenzaprine ' +
    'flexeril tylenol acetaminophen gabapentin pregabalin lyrica meloxicam mobic tizanidine baclofen prednisone medrol methocarbamol robaxin nsaid nsaids aspirin asa tramadol ' +
    'amitriptyline sertraline metformin lisinopril lidocaine patch patches bid tid qid qhs subq sc im iv dose doses medication medications meds vitamin sumatriptan topiramate ' +
    'duloxetine cymbalta methotrexate humira ozempic semaglutide diclofenac voltaren ointment cream lovenox warfarin antibiotic amoxicillin cephalexin melatonin magnesium celebrex pill pills',
  exercise:
    'theraband therabands rows lunges pushups deadlifts elliptical resistance clamshells clamshell cow tucks curls hep sets reps rep set repetitions homework gym yoga pilates swim swims swimming planks plank bridges bridging crunches squats cardio jog jogs jogging workout workouts treadmill runs',
  activity:
    'exercise exercises exercising stretch stretches stretching walk walks walking run running bike biking cycling ice heat tens foam roller posture breathing meditation rest rests icing ' +
    'bath baths soak soaks epsom sauna tub self activity icepack hot cold lifting lift lifts elevate elevation',
  symptom:
    'headaches headache ha has migraine migraines episodes episode attacks attack flares flare falls fall seizures nausea vomiting dizziness spasms awakenings awakening numbness cramps ' +
    'sleep sleeps symptoms spells spell',
  happens:
    'wakes waking awakens awakening woke wake occurs occurring occur occurred gets getting experiences experiencing reports reported c/o complains having happens happening averaging misses missed ' +
    'smokes drinks drinking alcohol works worked working shifts job plays sits stands drives tolerates flaring',
  past:
    'completed complete failed finished received receives underwent attended tried had did previously previous prior past last since history hx was were been already after ' +
    'stopped discontinued relieved helped saw seen before former formerly undergone attempted used ago',
  later:
    'follow followup fu rtc return returns recheck reeval reevaluate reevaluation reassess reassessment review recert recertification report reports progress revisit rto check',
  validity: 'authorization auth expires expire expired expiration expiry exp valid validity void expiring good',
  goal: 'goal goals tolerance able ability target return goal: outcome outcomes decrease reduce improve increase',
  benefit:
    'benefit benefits coverage covers covered allows allowed allowance copay deductible insurance policy remaining remain medicare medicaid limits limited',
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
  order.flatMap((cue) => words[cue].split(' ').map((word): [string, Cue] => [word, cue])),
);

/** What follows "daily" or "weekly" when it is an adjective of something else: "daily activities", "weekly headaches". */
export const describedByPace = new Set(
  (
    'activities activity living life function functioning functional functions tasks task headache headaches ha has pain migraine migraines dose use injections injection report reports ' +
    'routine chores adls adl work meds log diary stress living stretching exercise exercises walking walks stretches ice intake limit activites needs wear dressing pill vitamin step steps'
  ).split(' '),
);

/** Patients and their doings: "pt" before these words is the patient, not physical therapy. */
export const patientDoes = new Set(
  (
    'wants want has is reports states stated had with would will to was presents needs seen asked prefers denies complains notes c can cannot able should may who requests tolerated tolerates ' +
    "does did and unable reported feels s ' s/p declines works sits given are reporting continues experiences having instructed educated"
  ).split(' '),
);
