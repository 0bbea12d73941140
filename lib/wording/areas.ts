import type { Referral } from '../referral.ts';
import type { CheckContext, Offer } from '../rule.ts';
import { blank } from './blank.ts';
import { treated } from './diagnosis.ts';

/** Words in a diagnosis or a code's title, and the region they name. */
const regions: [RegExp, string][] = [
  [/low back|lumba|lumbo|\blbp\b|sciatica/, 'low back'],
  [/neck|cervic/, 'neck'],
  [/thorac|upper back|mid back/, 'mid back'],
  [/sacroiliac|sacral/, 'sacroiliac region'],
  [/shoulder|rotator/, 'shoulder'],
  [/temporomandibular|\btmj\b|masticat/, 'jaw'],
  [/upper arm/, 'upper arm'],
  [/forearm/, 'forearm'],
  [/elbow|epicondyl/, 'elbow'],
  [/wrist|carpal/, 'wrist'],
  [/\bhand\b/, 'hand'],
  [/\bhip\b/, 'hip'],
  [/thigh|hamstring|quadriceps/, 'thigh'],
  [/knee|patell/, 'knee'],
  [/lower leg|\bcalf\b/, 'lower leg'],
  [/ankle|achilles/, 'ankle'],
  [/\bfoot\b|plantar/, 'foot'],
  [/headache|\bhead\b/, 'head and neck'],
];

/**
 * A region that the diagnoses name, for the clinician to confirm: where it hurts is not always where to treat, so it is
 * offered, never assumed.
 */
export function areaChoices(referral: Pick<Referral, 'diagnoses'>, { codes }: CheckContext): Offer[] {
  const named = treated(referral).flatMap(({ code, words, side }) => {
    const said = `${words} ${(code && codes.find(code)?.title) ?? ''}`.toLowerCase();
    const region = regions.find(([cue]) => cue.test(said))?.[1];
    return region ? [[side ?? sideIn(said), region].filter(Boolean).join(' ')] : [];
  });
  const areas = [...new Set(named)];
  if (areas.length === 0) return [areasAre(blank)];
  return [areasAre(areas.join(', ')), areasAre(blank)];
}

const sideIn = (said: string) => /\b(left|right|bilateral)\b/.exec(said)?.[1];

const areasAre = (areas: string): Offer => ({
  label:
    areas === blank
      ? { en: 'Name other areas', es: 'Nombrar otras áreas' }
      : { en: `Treat: ${areas}`, es: `Tratar: ${areas}` },
  text: `Areas to treat: ${areas}.`,
  parts: [{ meaning: 'bodyArea', text: areas }],
});
