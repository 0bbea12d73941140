import type { Kind } from '../../../components/document/kinds.ts';
import type { DateKind } from '../../../lib/dates/due-dates.ts';
import type { Element } from '../../../lib/finding.ts';

/** Data: what a tired clinician types first, what the clinician knows, and what has to come of it. Everybody is invented. */

export interface Situation {
  name: string;
  draft: string;
  chart: { plan: string; problems: string[]; medications: string[] };
  /** Chosen from the list of payers, where the order names none. */
  payer?: string;
  /** What the panel says of the payer before anything is done: the evidence, or what is possible instead. */
  says: string[];
  /** The button of the stop, where the payer pays nobody for this. */
  way?: string;
  /** One entry for each blank, by the words before it. */
  answers: Record<string, string>;
  /** The order as it is saved, line for line. */
  saved: string[];
  /** What is still open, beside the signature. */
  open?: Element[];
  /** Days from today. */
  dates?: Partial<Record<DateKind, number>>;
  paper: {
    kind: Kind;
    /** The button that opens it; the menu otherwise. */
    button?: string;
    denial?: string;
    /** Key lines; `[day+42]` stands for the day so many days from today. */
    prints: string[];
    /** What must not be on it. */
    without?: string[];
  };
}

export const situations: Situation[] = [
  {
    name: 'a PPO patient with low back pain',
    draft: 'massage for low back pain, sitting all day at work',
    chart: {
      plan: 'Evergreen Demo PPO',
      problems: ['M54.50 Low back pain, unspecified', 'M62.830 Muscle spasm of back'],
      medications: ['Ibuprofen 400 mg as needed'],
    },
    payer: 'commercial-ppo',
    says: ['Benefits vary'],
    answers: {
      'Finding:': 'paraspinal spasm',
      'Limits:': 'sitting to 20 min',
      'Tried so far:': 'ibuprofen, home exercise',
      'Goal (activity):': 'sitting',
      from: '20',
      to: '60 min',
      'Precautions:': 'none known',
    },
    saved: [
      'massage for low back pain (M54.50), sitting all day at work',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat low back pain (M54.50). Finding: paraspinal spasm. Limits: sitting to 20 min. Tried so far: ibuprofen, home exercise.',
      'Goal (activity): sitting from 20 to 60 min by week 6.',
      'Precautions: none known.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'payerLetter',
      prints: [
        'under my care for low back pain (M54.50).',
        'is medically necessary to treat this condition',
        'limits sitting to 20 min',
        'sitting from 20 to 60 min by week 6',
        'again by [day+42]',
      ],
    },
  },
  {
    name: 'whiplash under PIP in Florida',
    draft: 'massage for neck pain after MVA 10/03/2026, GEICO PIP claim 88-1234, Florida',
    chart: {
      plan: 'GEICO auto',
      problems: ['S13.4XXD Sprain of ligaments of cervical spine, subsequent encounter'],
      medications: ['Naproxen 500 mg twice daily'],
    },
    way: 'The patient pays',
    says: [
      'Florida PIP does not pay a massage therapist',
      'Order physical therapy without massage',
      'Florida PIP, read in Referral order: “PIP”',
      'FL, read in Referral order: “Florida”',
    ],
    answers: {
      'Finding:': 'rotation 45 degrees',
      'Limits:': 'driving',
      'Tried so far:': 'naproxen, heat',
      'Goal (activity):': 'rotation',
      from: '45',
      to: '70 degrees',
      'Precautions:': 'no end-range stretch',
    },
    saved: [
      'massage for neck pain (S13.4XXD) after MVA 10/03/2026, GEICO PIP claim 88-1234, Florida',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat neck pain (S13.4XXD). Finding: rotation 45 degrees. Limits: driving. Tried so far: naproxen, heat.',
      'Goal (activity): rotation from 45 to 70 degrees by week 6.',
      'Precautions: no end-range stretch.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'patientEnglish',
      prints: ['part of your body: neck', '2 visits each week for 6 weeks', 'You pay for each visit yourself'],
      without: ['your plan will pay', 'S13'],
    },
  },
  {
    name: 'whiplash under PIP in Washington',
    draft: 'massage for whiplash, rear-ended 10/03/2026, WA PIP claim 88-1234',
    chart: {
      plan: 'PEMCO auto',
      problems: ['S13.4XXD Sprain of ligaments of cervical spine, subsequent encounter'],
      medications: ['Naproxen 500 mg twice daily'],
    },
    says: [
      'No exclusion of massage is known',
      'Verify with the payer',
      'Washington PIP, read in Referral order: “PIP”',
    ],
    answers: {
      'Finding:': 'rotation 45 degrees',
      'Limits:': 'driving',
      'Tried so far:': 'naproxen, heat',
      'Goal (activity):': 'rotation',
      from: '45',
      to: '70 degrees',
      'Precautions:': 'no end-range stretch',
    },
    saved: [
      'massage for whiplash (S13.4XXD), rear-ended 10/03/2026, WA PIP claim 88-1234',
      'Technique: therapeutic massage (CPT 97124).',
      'Areas to treat: neck.',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat whiplash (S13.4XXD). Finding: rotation 45 degrees. Limits: driving. Tried so far: naproxen, heat.',
      'Goal (activity): rotation from 45 to 70 degrees by week 6.',
      'Precautions: no end-range stretch.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'treatmentPlan',
      prints: [
        '88-1234',
        'October 3, 2026',
        'Adjuster',
        'S13.4XXD whiplash',
        'limits driving',
        '[day+42] (counted from the date of this order)',
      ],
      without: ['Claim manager', 'Sprain of ligaments'],
    },
  },
  {
    name: 'a shoulder under workers’ compensation in Washington',
    draft: 'massage R shoulder, L&I claim AB12345, DOI 09/14/2026',
    chart: {
      plan: 'Labor & Industries',
      problems: ['M75.41 Impingement syndrome of right shoulder'],
      medications: ['Ibuprofen 600 mg three times daily'],
    },
    says: ['The first 6 visits of a claim need no authorization', 'read in Referral order: “L&I”'],
    answers: {
      'Finding:': 'abduction 90 degrees',
      'Limits:': 'stocking shelves at work',
      'Tried so far:': 'ibuprofen, 6 PT visits',
      'Goal (activity):': 'overhead reach for full duty',
      from: '90',
      to: '150 degrees',
      'Precautions:': 'none known',
    },
    saved: [
      'massage R shoulder, L&I claim AB12345, DOI 09/14/2026',
      'Diagnosis: impingement syndrome of right shoulder (M75.41).',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat impingement syndrome of right shoulder (M75.41). Finding: abduction 90 degrees. Limits: stocking shelves at work. Tried so far: ibuprofen, 6 PT visits.',
      'Goal (activity): overhead reach for full duty from 90 to 150 degrees by week 6.',
      'Precautions: none known.',
    ],
    open: ['authorization'],
    dates: { progressReport: 17, authorizationNeeded: 21, courseEnds: 42 },
    paper: {
      kind: 'treatmentPlan',
      button: 'Request with a treatment plan',
      prints: [
        'AB12345',
        'September 14, 2026',
        'Department of Labor & Industries',
        'Goal for work',
        'overhead reach for full duty from 90 to 150 degrees',
        '[day+17] (counted from the date of this order)',
        'beyond the first six of this claim',
      ],
    },
  },
  {
    name: 'fibromyalgia with a letter for the HSA',
    draft: 'massage for fibromyalgia, pt needs letter for HSA',
    chart: { plan: 'Evergreen Demo PPO', problems: ['M79.7 Fibromyalgia'], medications: ['Duloxetine 60 mg daily'] },
    says: ['Not insurance: it wants a letter', 'read in Referral order: “HSA”'],
    answers: {
      'Finding:': 'widespread tenderness',
      'Limits:': 'sleep to 4 hours',
      'Tried so far:': 'duloxetine, graded exercise',
      'treat:': 'neck, upper back, hips',
      'Goal (activity):': 'sleep',
      from: '4',
      to: '6 hours',
      'Precautions:': 'allodynia, light pressure',
    },
    saved: [
      'massage for fibromyalgia (M79.7), pt needs letter for HSA',
      'Technique: therapeutic massage (CPT 97124).',
      'Areas to treat: neck, upper back, hips.',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat fibromyalgia (M79.7). Finding: widespread tenderness. Limits: sleep to 4 hours. Tried so far: duloxetine, graded exercise.',
      'Goal (activity): sleep from 4 to 6 hours by week 6.',
      'Precautions: allodynia, light pressure.',
    ],
    dates: { courseEnds: 42, certificationEnds: 365 },
    paper: {
      kind: 'accountLetter',
      button: 'Print its papers',
      prints: [
        'under my care for fibromyalgia (M79.7).',
        'to treat this condition',
        'not for general health',
        'Goals sleep from 4 to 6 hours by week 6',
        '2 visits per week for 6 weeks (12 visits)',
      ],
      without: ['Each visit'],
    },
  },
  {
    name: 'a shoulder after rotator-cuff repair',
    draft: 'massage L shoulder, stiff 9 wks after rotator cuff repair',
    chart: {
      plan: 'Cedar Demo HMO',
      problems: ['M25.612 Stiffness of left shoulder, not elsewhere classified'],
      medications: ['Apixaban 5 mg twice daily'],
    },
    payer: 'commercial-hmo',
    says: ['In network only, with a referral from primary care'],
    answers: {
      'Finding:': 'flexion 95 degrees',
      'Limits:': 'dressing',
      'Tried so far:': 'PT, home stretching',
      'Goal (activity):': 'flexion',
      from: '95',
      to: '140 degrees',
      'Precautions:': 'cleared by surgeon 11/18/2026, light pressure, no traction',
    },
    saved: [
      'massage L shoulder, stiff 9 wks after rotator cuff repair',
      'Diagnosis: stiffness of left shoulder, not elsewhere classified (M25.612).',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat stiffness of left shoulder, not elsewhere classified (M25.612). Finding: flexion 95 degrees. Limits: dressing. Tried so far: PT, home stretching.',
      'Goal (activity): flexion from 95 to 140 degrees by week 6.',
      'Precautions: cleared by surgeon 11/18/2026, light pressure, no traction.',
    ],
    open: ['authorization'],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'payerLetter',
      prints: [
        'under my care for shoulder stiffness (M25.612).',
        'cleared by surgeon 11/18/2026',
        '9 wks after rotator cuff repair',
        'flexion from 95 to 140 degrees',
      ],
    },
  },
  {
    name: 'sciatica in pregnancy',
    draft: 'prenatal massage for L sciatica, 28 wks',
    chart: {
      plan: 'Evergreen Demo PPO',
      problems: ['O26.893 Other specified pregnancy related conditions, third trimester', 'M54.32 Sciatica, left side'],
      medications: ['Prenatal vitamin daily'],
    },
    payer: 'commercial-ppo',
    says: ['Benefits vary'],
    answers: {
      'Finding:': 'gluteal tenderness',
      'Limits:': 'sitting to 15 min',
      'Tried so far:': 'positioning, heat',
      'Goal (activity):': 'sitting',
      from: '15',
      to: '45 min',
      'Precautions:': 'OK per OB, side-lying, no deep leg pressure',
    },
    saved: [
      'prenatal massage for L sciatica (O26.893), 28 wks',
      'Areas to treat: left low back.',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat sciatica (O26.893). Finding: gluteal tenderness. Limits: sitting to 15 min. Tried so far: positioning, heat.',
      'Goal (activity): sitting from 15 to 45 min by week 6.',
      'Precautions: OK per OB, side-lying, no deep leg pressure.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'patientSpanish',
      prints: [
        'parte baja de la espalda (lado izquierdo)',
        '2 visitas por semana durante 6 semanas',
        'Una orden no quiere decir que su plan va a pagar',
      ],
      without: ['O26'],
    },
  },
  {
    name: 'a VA referral',
    draft: 'massage chronic low back pain, VA referral VA0001234567',
    chart: { plan: 'VA Community Care', problems: ['M54.59 Other low back pain'], medications: [] },
    says: ['The VA referral is the authorization', 'read in Referral order: “VA referral”'],
    answers: {
      'Finding:': 'pain 6/10',
      'Limits:': 'standing to 15 min',
      'Tried so far:': 'home exercise',
      'Goal (activity):': 'standing',
      from: '15',
      to: '45 min',
      'Precautions:': 'none known',
    },
    saved: [
      'massage chronic low back pain (M54.59), VA referral VA0001234567',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat low back pain (M54.59). Finding: pain 6/10. Limits: standing to 15 min. Tried so far: home exercise.',
      'Goal (activity): standing from 15 to 45 min by week 6.',
      'Precautions: none known.',
    ],
    dates: { courseEnds: 42, authorizationEnds: 90 },
    paper: {
      kind: 'prescription',
      prints: [
        'VA Community Care',
        'VA0001234567',
        'M54.59 low back pain',
        'limits standing to 15 min',
        'A referral does not guarantee payment',
      ],
    },
  },
  {
    name: 'a TRICARE family member',
    draft: 'massage for tension headaches, TRICARE (spouse)',
    chart: {
      plan: 'TRICARE',
      problems: ['G44.229 Chronic tension-type headache, not intractable'],
      medications: ['Amitriptyline 25 mg nightly'],
    },
    way: 'The patient pays',
    says: [
      'TRICARE does not pay a massage therapist',
      'Order physical or occupational therapy',
      'TRICARE, read in Referral order: “TRICARE”',
    ],
    answers: {
      'Finding:': 'trigger points',
      'Limits:': 'work 2 days a month',
      'Tried so far:': 'amitriptyline',
      'Goal (activity):': 'headache days a month',
      from: '12',
      to: '6',
      'Precautions:': 'none known',
    },
    saved: [
      'massage for tension headaches (G44.229), TRICARE (spouse)',
      'Technique: therapeutic massage (CPT 97124).',
      'Areas to treat: head and neck.',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat tension headache (G44.229). Finding: trigger points. Limits: work 2 days a month. Tried so far: amitriptyline.',
      'Goal (activity): headache days a month from 12 to 6 by week 6.',
      'Precautions: none known.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'patientEnglish',
      prints: ['part of your body: head and neck', 'You pay for each visit yourself'],
      without: ['your plan will pay'],
    },
  },
  {
    name: 'a Medicare patient',
    draft: 'massage for R knee pain, Medicare',
    chart: {
      plan: 'Medicare',
      problems: ['M17.11 Unilateral primary osteoarthritis, right knee'],
      medications: ['Warfarin 5 mg daily'],
    },
    way: 'The patient pays',
    says: [
      'Original Medicare (Part B) does not pay a massage therapist',
      'Order physical or occupational therapy',
      'read in Referral order: “Medicare”',
    ],
    answers: {
      'Finding:': 'quadriceps tightness',
      'Limits:': 'walking to one block',
      'Tried so far:': 'acetaminophen',
      'Goal (activity):': 'walking',
      from: '1',
      to: '4 blocks',
      'Precautions:': 'on warfarin, light pressure',
    },
    saved: [
      'massage for R knee pain (M25.561), Medicare',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat knee pain (M25.561). Finding: quadriceps tightness. Limits: walking to one block. Tried so far: acetaminophen.',
      'Goal (activity): walking from 1 to 4 blocks by week 6.',
      'Precautions: on warfarin, light pressure.',
    ],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'prescription',
      prints: ['M25.561 knee pain', 'The patient', 'on warfarin, light pressure', 'limits walking to one block'],
    },
  },
  {
    name: 'a denial to appeal',
    draft: 'massage neck pain. Premera WA denied as maintenance care, appeal',
    chart: {
      plan: 'Premera',
      problems: ['M54.2 Cervicalgia', 'G44.86 Cervicogenic headache'],
      medications: ['Naproxen 500 mg twice daily'],
    },
    says: ['Premera or LifeWise, read in Referral order: “Premera”', 'Ask again or appeal', 'Write the appeal'],
    answers: {
      'Finding:': 'rotation 40 degrees',
      'Limits:': 'driving to 20 min',
      'Tried so far:': 'PT 8 visits, naproxen',
      'Goal (activity):': 'rotation',
      from: '40',
      to: '65 degrees',
      'Precautions:': 'none known',
    },
    saved: [
      'massage neck pain (M54.2). Premera WA denied as maintenance care, appeal',
      'Technique: therapeutic massage (CPT 97124).',
      'Each visit: 60 minutes (4 units).',
      'Plan: 2 visits per week for 6 weeks (12 visits).',
      'Massage therapy is medically necessary to treat neck pain (M54.2). Finding: rotation 40 degrees. Limits: driving to 20 min. Tried so far: PT 8 visits, naproxen.',
      'Goal (activity): rotation from 40 to 65 degrees by week 6.',
      'Precautions: none known.',
    ],
    open: ['authorization'],
    dates: { courseEnds: 42 },
    paper: {
      kind: 'appeal',
      button: 'Write the appeal',
      denial: 'Maintenance care without documented progress is excluded.',
      prints: [
        '“Maintenance care without documented progress is excluded”',
        'The order has an end: 2 visits per week for 6 weeks (12 visits)',
        'M54.2 neck pain',
        'rotation from 40 to 65 degrees by week 6',
      ],
      without: ['M54.2 Cervicalgia'],
    },
  },
];
