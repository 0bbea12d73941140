import type { PeriodUnit } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import type { PatientWords } from './patient-words.ts';

const units: Record<PeriodUnit, string> = { d: 'day', wk: 'week', mo: 'month' };

export const english: PatientWords = {
  title: 'Your massage therapy plan',
  clinic: 'From',
  name: 'Your name',
  phone: 'Our phone',
  therapist: 'Massage therapist',
  firstVisit: 'First visit',
  why: {
    heading: 'Why you have this plan',
    areas: (areas) => `We ordered massage for this part of your body: ${areas}.`,
    goal: `This is to help you with: ${blank}.`,
  },
  visits: {
    heading: 'How many visits',
    plan: (plan) => `Your plan is ${plan}.`,
    each: (minutes) => `Each visit lasts ${minutes} minutes.`,
    keep: 'Try to keep each visit. If you have to miss one, call and set a new time.',
  },
  expect: {
    heading: 'What to expect',
    lines: [
      'The therapist will ask about your health and your pain first.',
      'You take off only what you feel fine with. You stay under a sheet.',
      'It should not hurt. You can ask for less force, or stop, at any time.',
      'You may feel sore for a day or two. Rest and drink water.',
    ],
  },
  tell: {
    heading: 'Tell the therapist before you start',
    lines: [
      'If you take a blood thinner, or had a blood clot.',
      'If you are pregnant, or had surgery.',
      'If you have a fever, a rash, an open sore, or cancer.',
      'If something has changed since your last visit.',
    ],
  },
  followUp: {
    heading: 'Your next visit with us',
    lines: (day) => [
      `See us again by ${day}. We will check how you move and feel.`,
      'Bring a list of what is better and what is not.',
    ],
  },
  today: {
    heading: 'Call us today if',
    lines: [
      'Your pain gets much worse, or it wakes you at night.',
      'An arm or a leg feels weak or numb, and this is new.',
      'You have a fever, or the skin is red and hot.',
      'One leg is swollen, warm or sore.',
    ],
  },
  emergency: {
    heading: 'Call 911 if',
    lines: ['You have chest pain.', 'You cannot breathe well.', 'You lose control of your bladder or bowels.'],
  },
  cost: {
    heading: 'What it may cost',
    plain: (payer) => [
      `An order does not mean that ${payer} will pay.`,
      'You may pay a part of each visit, or all of it. Ask for the price before you start.',
    ],
    self: [
      'You pay for each visit yourself. Ask for the price before you start.',
      'If you have an HSA or FSA, ask us for a letter.',
    ],
    refuses: (payer) => `As far as we know, ${payer} does not pay a massage therapist. Ask what else can help you.`,
  },
  benefits: 'How to check your benefits',
  side: { left: 'left side', right: 'right side', bilateral: 'both sides' },
  and: ' and ',
  afterwards: ', then ',
  rate: (visits, one, period, unit) =>
    `${visits} ${one ? 'visit' : 'visits'} ${period === 1 ? `each ${units[unit]}` : `every ${period} ${units[unit]}s`}`,
  length: (count, one, unit) => `for ${count} ${units[unit]}${one ? '' : 's'}`,
  total: (visits, one) => `(${visits} ${one ? 'visit' : 'visits'} in all)`,
  range: (low, high) => `${low} to ${high}`,
};
