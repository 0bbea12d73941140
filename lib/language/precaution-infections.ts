import { oneOf } from '../one-of.ts';
import type { Condition } from './precaution-condition.ts';

/** Infections, rashes and wounds: what can spread, and what has to close first. */
export const infections: Condition[] = [
  {
    id: 'fever',
    level: 'absolute',
    codes: 'r509 j10 j11 u071 b349 a40 a41',
    words: new RegExp(
      oneOf`
        (?<!hay |yellow |scarlet |rheumatic |valley |spotted )\bfevers?\b(?! ?blister)|\bfebrile\b
        \b(?:temp(?:erature)?|t)[ :=]{1,2}(?:of )?10[1-5](?:\.\d)?\b
        \bsepsis\b|\bseptic\b(?! tank)|\bbacteremia\b
        \b(?:active|acute|systemic|current) (?:covid|infection|flu|illness|viral)\b(?:-?19)?
        \bcovid(?:-?19)? (?:positive|\+|infection)|\bflu\b(?! ?(?:shot|vacc|-like)|oro)|\binfluenza\b(?! ?vacc)
        \bsystemic infection\b|\bcovid\+|\b(?:positive|\+) for covid\b|\bosteomyelitis\b|\bdiscitis\b
      `,
      'g',
    ),
  },
  {
    id: 'contagious-infection',
    level: 'absolute',
    codes: 'l00 l01 l03 b01 b02 b85 b86',
    words: new RegExp(
      oneOf`
        \bcellulitis\b|\bmrsa\b|\bscabies\b|(?<!post-?)\b(?:shingles|(?:herpes )?zoster)\b(?! ?vacc)|\bimpetigo\b
        \b(?:head |body )?lice\b|\berysipelas\b|\b(?:contagious|infectious|weeping) rash\b
        \bchicken ?pox\b|\bvaricella\b(?! ?vacc)
      `,
      'g',
    ),
  },
  {
    id: 'skin-infection',
    level: 'local',
    codes: 'l02 l04 l05 l08 b35',
    words: new RegExp(
      oneOf`
        \bringworm\b|\btinea\b|\bfolliculitis\b|\babscess(?:es)?\b|\b(?:open|active|acute) rash\b
        (?<!contagious |infectious |weeping )\brash(?:es)?\b|\bskin (?:infection|breakdown|lesions?)\b
        \bathlete'?s foot\b|\bpoison ivy\b|\bopen sores?\b|\bboils?\b|\bherpes\b(?! ?(?:zoster|zost))
      `,
      'g',
    ),
  },
  {
    id: 'open-wound',
    level: 'local',
    codes: 't813 l89 l97 t20 t21 t22 t23 t24 t25',
    words: new RegExp(
      oneOf`
        \b(?:open|unhealed|non-?healing|surgical|healing|fresh|draining|infected) ${oneOf`
          wounds?|incisions?|sores?|lacerations?
        `}\b
        \bwounds?\b(?! ?(?:care nurse|clinic|healed|well))
        \b(?:first|second|third|1st|2nd|3rd)[ -]degree burns?\b
        \bburns?\b(?= (?:to|on|over|wound|scar|injur|from)|\s?$|[.,;])
        \b(?:pressure|foot|decubitus|venous|diabetic|skin|stasis|diabetic foot|heel|sacral) ulcers?\b
        \bstaples (?:in|still|intact|present|remain|out)|\b(?:staples|sutures?|stitches)\b(?! ?(?:removed|out))
        \bdehiscen\w{2,3}\b|\b(?:jp |surgical )?drains? (?:in|still|in place|present)\b
        \bincision not (?:yet )?(?:healed|closed)\b|\bskin graft\b|\bskin tears?\b
      `,
      'g',
    ),
  },
];
