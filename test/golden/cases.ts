import type { Kind } from '../../components/document/kinds.ts';

/** Data: whole referrals, written for these tests, as a clinic would send them. */

export interface Case {
  /** Folder of what comes of it. */
  name: string;
  text: string;
  /** As chosen in the panel. */
  payer: string | null;
  state: string | null;
  papers: Kind[];
  /** The payer's own words, for an appeal. */
  denial?: string;
}

export const cases: Case[] = [
  {
    name: 'ppo-low-back-pain',
    payer: 'commercial-ppo',
    state: null,
    text: `Referral: massage therapy. Dx: M54.59 other low back pain, M62.830 muscle spasm of back.
Medically necessary for paraspinal spasm; lumbar flexion 40 degrees, limiting sitting to 20 min at work. Failed ibuprofen and six weeks of home exercise.
97140 myofascial release, low back and gluteals, 60 min (4 units), 2x/week for 4 weeks then 1x/week for 4 weeks (12 visits), from 12/01/2026.
Goals: sit 60 min by week 8; pain 7/10 to 3/10 by week 8. No known contraindications.
Electronically signed by Anna Ruiz, MD 11/20/2026 09:12 NPI 1234567893`,
    papers: ['prescription', 'payerLetter', 'checklist', 'faxCover', 'patientEnglish'],
  },
  {
    name: 'as-completed-in-the-panel',
    payer: 'commercial-ppo',
    state: null,
    text: `massage for low back pain (M54.50), sitting all day at work
Technique: therapeutic massage (CPT 97124).
Each visit: 60 minutes (4 units).
Plan: 2 visits per week for 6 weeks (12 visits).
Massage therapy is medically necessary to treat low back pain (M54.50). Finding: paraspinal spasm. Limits: sitting to 20 min. Tried so far: ibuprofen, home exercise.
Goal (activity): sitting from 20 to 60 min by week 6.
Precautions: none known.`,
    papers: ['prescription', 'payerLetter'],
  },
  {
    name: 'whiplash-florida-pip',
    payer: 'auto',
    state: 'FL',
    text: `Massage therapy after MVA on 10/03/2026, auto claim 88-1234. S13.4XXD sprain of ligaments of cervical spine.
Medically necessary: cervical rotation 45 degrees, cannot check mirrors when driving. Tried heat and naproxen for 4 weeks.
Myofascial release, neck and upper trapezius, 45 min, 1x/week for 6 weeks. Goal: rotation 45 to 70 degrees by week 6. Precautions: none.
Ordering provider: Maria Osei, DO, NPI 1999999992`,
    papers: ['prescription', 'patientSpanish'],
  },
  {
    name: 'whiplash-washington-pip',
    payer: 'auto',
    state: 'WA',
    text: `Massage therapy. Whiplash as a result of motor vehicle accident on 10/03/2026, PIP claim 88-1234. S13.4XXD sprain of ligaments of cervical spine.
Medically necessary: cervical rotation 45 degrees, cannot check mirrors when driving. Tried heat and naproxen for 4 weeks.
Myofascial release 97140, neck and upper trapezius bilateral, 45 min (3 units), 2x/week for 3 weeks, then 1x/week for 6 weeks, from 12/01/2026.
Goal: rotation 45 to 70 degrees by week 9. Precautions: no end-range stretch.
Electronically signed by Maria Osei, DO 11/20/2026 16:40 NPI 1999999992`,
    papers: ['prescription', 'payerLetter', 'treatmentPlan', 'checklist', 'patientEnglish'],
  },
  {
    name: 'shoulder-washington-lni',
    payer: 'workers-comp',
    state: 'WA',
    text: `L&I claim number AB12345, date of injury 09/14/2026. Right shoulder impingement M75.41, strain S46.011D.
Massage therapy 97124, right shoulder, 60 min, 2x/week for 5 weeks from 12/01/2026. Medically necessary: overhead reach 90 degrees, cannot stock shelves; ibuprofen and 6 PT visits helped partly.
Goal: overhead reach 90 to 150 degrees for full duty by 01/15/2027. No contraindications.
Signed: K. Patel, PA-C 11/20/2026`,
    papers: ['prescription', 'treatmentPlan', 'checklist', 'faxCover', 'patientSpanish'],
  },
  {
    name: 'fibromyalgia-hsa',
    payer: 'hsa-fsa',
    state: null,
    text: `Letter of medical necessity for HSA. M79.7 fibromyalgia. Massage is medically necessary to treat fibromyalgia, not for general health.
Widespread tenderness, pain 6/10, sleeps 4 hours a night. Duloxetine and graded exercise for 3 months helped little.
Therapeutic massage, light pressure, neck, upper back and hips, 30 min, 1x/week from 12/01/2026 to 05/31/2027. Goal: pain 6/10 to 4/10 and sleep 6 hours by 03/01/2027. Precautions: allodynia, short sessions.
Dr. Maria Osei, DO, NPI 1999999992, 11/20/2026 (signed)`,
    papers: ['accountLetter', 'prescription', 'patientEnglish'],
  },
  {
    name: 'after-rotator-cuff-repair',
    payer: 'commercial-hmo',
    state: null,
    text: `9 weeks s/p left rotator cuff repair, Z47.89, M25.612 stiffness of left shoulder. Surgeon cleared soft tissue work on 11/18/2026. Incision healed.
Medically necessary: flexion 95 degrees, cannot dress or reach a shelf; home stretching and PT plateaued at 60 percent.
Soft tissue mobilization 97140 by LMT, left shoulder and scapula, scar, 30 min (2 units), 1x/week for 6 weeks. Goal: flexion 95 to 140 degrees by week 6.
Precautions: no traction on the repair, on Eliquis, light pressure. Referral number R-55210.
Electronically signed by Anna Ruiz, MD 11/20/2026 09:12 NPI 1234567893`,
    papers: ['prescription', 'payerLetter', 'checklist', 'patientEnglish'],
  },
  {
    name: 'pregnancy-sciatica',
    payer: 'commercial-ppo',
    state: null,
    text: `28w4d pregnant with left sciatica, O26.893, M54.32. Prenatal massage, low back and left gluteals, 45 min, every other week for 4 visits.
OK per OB, uncomplicated pregnancy. Side-lying, no deep pressure on the legs or abdomen. No DVT.
Medically necessary: cannot sit over 15 min or sleep on the left side; tried positioning and heat. Goal: sit 45 min within 8 weeks.
Ordering provider: Rosa Lind, CNM, NPI 1555555550`,
    papers: ['prescription', 'payerLetter', 'patientEnglish', 'patientSpanish'],
  },
  {
    name: 'va-referral',
    payer: 'va-community-care',
    state: null,
    text: `VA community care referral VA0001234567, massage therapy, initial SEOC 12 visits in 90 days. Chronic low back pain M54.59.
Medically necessary: pain 6/10, stands 15 min only; home exercise and acetaminophen insufficient. Therapeutic massage 97124, low back, 60 min, 1x/week for 12 weeks from 11/30/2026.
Goal: stand 45 min, pain 6 to 3/10 by week 12. Precautions: none. Ordering provider: Daniel Brooks, MD, NPI 1000000004`,
    papers: ['prescription', 'checklist', 'patientEnglish'],
  },
  {
    name: 'tricare-family-member',
    payer: 'tricare',
    state: null,
    text: `Massage therapy for tension headache G44.229 with M79.12 myalgia of neck, upper trapezius and suboccipitals, trigger point work, 30 min weekly x 8. Medically necessary: 12 headache days a month, misses work. Failed amitriptyline.
Goal: under 6 headache days a month by week 8. No contraindications. esign: J Smith FNP-C 11/19/26 14:05`,
    papers: ['prescription', 'patientEnglish'],
  },
  {
    name: 'medicare-patient',
    payer: 'original-medicare',
    state: null,
    text: `Refer to massage therapist for knee pain. M17.11 osteoarthritis of right knee. 97124 right thigh and knee, 4 units 2x/wk x 6 wks. Medically necessary, walks one block. On warfarin, light pressure. Goal: walk 4 blocks by week 6. Dr. Lee, MD`,
    papers: ['prescription', 'patientSpanish'],
  },
  {
    name: 'denial-to-appeal',
    payer: 'premera',
    state: 'WA',
    text: `Massage therapy denied as maintenance care, appeal planned. M54.2 neck pain, G44.86 cervicogenic headache.
Massage therapy is medically necessary: cervical rotation 40 degrees, cannot drive over 20 min. Tried PT for 8 visits and naproxen.
Myofascial release 97140, neck, 45 min, 1x/week for 8 weeks from 09/01/2026. Goal: rotation 40 to 65 degrees by week 8. No contraindications.
Electronically signed by Maria Osei, DO 08/28/2026 16:40 NPI 1999999992`,
    denial: 'Maintenance care without documented progress is excluded.',
    papers: ['appeal', 'payerLetter'],
  },
];
