import { oneOf } from '../one-of.ts';
import type { HurtingCue } from './hurting-cue.ts';
import { doubts } from './hurting-doubts.ts';
import { aimsAt, massage, somebody, takenAsNeeded, toGet, whichStress, wishes } from './hurting-words.ts';

export const hurtingCues: HurtingCue[] = [
  {
    kind: 'relaxation',
    words: new RegExp(
      String.raw`\b${oneOf`
        relax(?:ation|ing|es)?|unwind|day spa|spa\b(?! ?#)|pamper(?:ing|ed)?|hot stone|aromatherapy|back rub|luxury
        leisure|treat (?:her|him|them|your)sel(?:f|ves)
      `}\b`,
      'g',
    ),
    harmlessBefore: new RegExp(
      `${oneOf`
        muscle|muscular|tissue|myofascial|isometric|floor|spasm|pir|spine|paraspinal|sphincter|reflex|incomplete
        smooth muscle|diastolic|trapezius|ut
      `} $`,
    ),
    harmlessAfter: new RegExp(
      `^ ?${oneOf`
        technique|exercise|training|response|breathing|app\b|tape
        of (?:the )?(?:muscle|tissue|spasm|hyperton|tight|para|upper|trap|cerv|lumb|myofasc|guard)
        (?:the |of )?(?:muscle|tight|hyperton|spasm|tissue|paraspinal)
      `}`,
    ),
  },
  {
    kind: 'stress',
    words: new RegExp(
      String.raw`\b${oneOf`
        de-?stress(?:ing)?|stress[ -](?:relief|reduction|management|reducer|release|reliever)
        (?:relief|management|reduction) of stress|mental health day
      `}\b`,
      'g',
    ),
    harmlessAfter: /^ ?(?:program|class|app\b|counsel|group|referral|techniques? (?:taught|discussed|reviewed))/,
  },
  {
    kind: 'stress',
    words: /\b(?:stress|anxiety|burn-?out|nerves|mood)\b(?!-)/g,
    onlyBefore: new RegExp(`${aimsAt}[ ](?:${whichStress}[ ,]{1,2}){0,4}$`),
    harmlessAfter: new RegExp(
      `^[ -]?${oneOf`
        fracture|fx|test|echo|incontinence|urinary|reaction|view|ulcer|dose|on (?:the )?(?:joint|spine|tissue|neck)
        across|at (?:the )?(?:joint|l\d|c\d)|injur
      `}`,
    ),
  },
  {
    kind: 'maintenance',
    words: /\bmaint[aei]{1,3}n[ae]nce\b/g,
    harmlessBefore: new RegExp(
      `${oneOf`
        home|health|self|airway|weight|hep|exercise|independent|household|car|building|fluid|in|works|yard|vehicle|and
        house|facilities|aircraft|methadone|buprenorphine
      `} $`,
    ),
    harmlessAfter: new RegExp(
      `^ ?${oneOf`
        hep|home|exercise|inhaler|med|dose|fluids?|worker|mechanic|crew|man\b|tech|job|supervisor|chemo|staff
        department|physical fitness
      `}`,
    ),
  },
  {
    kind: 'maintenance',
    words: new RegExp(
      String.raw`\b${oneOf`
        maintain (?:the |her |his |their |current )?${oneOf`
          gains?|function|functional status|status|comfort|progress|benefits?|improvements?
        `}
        indefinite(?:ly)?|life-?long|for life|forever|palliative(?: only| massage)|comfort (?:care|only|measures?)
        for comfort|perpetual(?:ly)?|no end date|open-?ended|long[- ]term massage|monthly for (?:a|one|1) year
      `}\b`,
      'g',
    ),
    harmlessBefore: new RegExp(
      `${oneOf`
        hep to|independently|program to|hold|off work|anticoag\w{0,8}|medication|meds|restrictions?|exercises? to
        home program to
      `} $`,
    ),
    harmlessAfter: new RegExp(
      `^ ?${oneOf`
        hep|home exercise|with (?:hep|home)|nonsmoker|smoker|athlete|runner|resident|anticoag|medication|independently
      `}`,
    ),
  },
  {
    kind: 'maintenance',
    words: /\bongoing\b/g,
    onlyAfter: new RegExp(
      `^${oneOf`
        [ ](?:massage|maintenance|basis|care|treatments?|therapy|sessions?|visits?|lmt|monthly|weekly)\b
        [ ]?(?:$|[.,;)\n])
      `}`,
    ),
    harmlessAfter: /^ (?:care|treatment|therapy) (?:with|by|from|at) /,
  },
  {
    kind: 'prn',
    words: new RegExp(
      oneOf`
        \bp\.?r\.?n\b\.?
        \bas[ -]needed\b|\bad ?lib\b|\bwhenever\b
        \bwhen (?:she|he|they|pt|patient) (?:wants?|likes?|feels?|needs?|desires?)\b
        \bas (?:desired|wanted|often as)\b
        \bat (?:the )?(?:pt|patient|her|his|their)(?:'s)? (?:discretion|convenience)\b
      `,
      'g',
    ),
    harmlessBefore: new RegExp(`${takenAsNeeded}[ ,()a-z0-9/-]{0,24}$`),
  },
  {
    kind: 'patientRequest',
    words: new RegExp(
      String.raw`\b${somebody}(?:'s)? (?:(?:has|is|also|really|strongly|again|only|just) ){0,2}${wishes}\b`,
      'g',
    ),
    onlyAfter: new RegExp(`^ ?(?:${toGet} ){0,6}${massage}`),
  },
  {
    kind: 'patientRequest',
    words:
      /(?<!when )\b(?:pt|patient|she|he|client) (?:requests?|requested|wants?|asked|asking|requesting)\b(?= ?(?:$|[.,;)]))/g,
  },
  {
    kind: 'patientRequest',
    words: new RegExp(
      String.raw`\b${oneOf`
        (?:per|by|at|on) (?:the )?(?:pt|patient|client)(?:'?s)? (?:own )?${oneOf`
          request|preference|wish(?:es)?|choice|desire|insistence
        `}
        (?:pt|patient|client)(?:'s)?[ -](?:request(?:ed)?|preference|driven|initiated)
        requested by (?:the )?(?:pt|patient)
        (?:per|at) (?:her|his|their) (?:own )?(?:request|preference|wish)
      `}\b`,
      'g',
    ),
    harmlessBefore: /(?:pressure|position|therapist|lotion|oil|draping|location|clinic|scheduling|time|music) $/,
    harmlessAfter: /^ ?(?:for (?:a )?(?:female|male|light|morning|evening)|:? ?(?:female|male))/,
  },
  {
    kind: 'wellness',
    words: new RegExp(
      String.raw`\b${oneOf`
        well-?ness|well[- ]?being|general health|overall health|(?:for|injury|general) prevention|preventi(?:ve|on)
        preventative|tune-?ups?|self-?care day|(?:for|as) self-?care|general fitness|athletic performance
        healthy lifestyle|detox(?:ification)?
      `}\b`,
      'g',
    ),
    harmlessBefore: new RegExp(
      `${oneOf`
        annual|medicare|fall|falls|migraine|headache|clot|dvt|stroke|infection|employee|employee health and
        center for|integrative|ulcer|suicide|secondary|relapse|contracture|scar
      `} $`,
    ),
    harmlessAfter: new RegExp(
      `^ ?${oneOf`
        visit|exam|center|clinic|check|institute|program at|adls?|activit|tasks?|deficit|limit
        of (?:contract|scar|adhes|re-?inj|fall|recur|further|atrophy|flare|migraine|headache)
        benefit|screen|coach|and adl|and dress|such as|\(|including|medicine|group|spa llc|management training
        education|mwe|portal|dept|indep
      `}`,
    ),
  },
  ...doubts,
];
