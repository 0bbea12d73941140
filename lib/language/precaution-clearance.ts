import { oneOf } from '../one-of.ts';
import type { Prepared } from './text.ts';

/** How far a clearance reaches: "on Eliquis - light pressure. Cleared by surgeon." is one thought in two sentences. */
const reachAfter = 170;
const reachBefore = 110;

const clinician = oneOf`
  ob(?:gyn|-gyn|stetric\w{1,3})?\b|ob\/gyn|midwife|cnm
  surg\w{2,4}|ortho\w{0,12}|onc(?:olog\w{1,4})?\b|h(?:a)?ematolog\w{1,3}|heme(?:\/onc)?
  cardiolog\w{1,3}|cards|vascular(?: surg\w{2,4})?|neuro\w{0,10}
  pcp|primary(?: care)?|physician|provider|specialist|rheum\w{0,9}|dr\.? ?[a-z'-]{2,20}|md
  derm\w{0,9}|nephro\w{0,6}|pulm\w{0,8}|obgyn|gyn|mfm|infectious disease|id\b
  anticoag\w{0,8}(?: clinic)?|me\b|attending|breast surgeon|plastic\w{0,3}
`;
const who = `(?:her |his |their |the |pt'?s |patient'?s |treating )?${clinician}`;

/** "Surgeon has cleared", "OB agrees". */
const allows = oneOf`
  cleared|clears|clearance|okayed|ok'?d|okays|oks|approves|approved|agrees|agreed|ok|okay|aware and agrees|released
  permission|consents
`;
const massageWork = oneOf`
  massage|treatment|lmt|soft tissue|manual|mt\b|scar|therapeutic|deep|mld|mfr|therapy|gentle|light|all|bodywork
`;
const clearanceGot = oneOf`
  obtained|received|given|granted|on file|attached|in chart|documented|from ${who}|by ${who}|per ${who}|confirmed
  provided|signed
`;
const clearingService = oneOf`
  ob|surgeon|surgical|onc|oncology|cardiology|cardiac|vascular|hematology|medical|ortho|neurosurgery|physician|md
`;

const clearances: RegExp[] = [
  new RegExp(
    [
      String.raw`\b(?:medically |fully )?(?:cleared|okayed|ok'?e?d|oked|approved|released|permitted|agreed)\b`,
      '(?: for (?:massage|treatment|mld|lmt|soft tissue|scar|gentle|light)[a-z -]{0,24})?',
      String.raw` ?(?:by|per|with|from|w\/) ${who}`,
    ].join(''),
  ),
  new RegExp(
    [
      String.raw`\b(?:ok(?:ay)?|fine|safe|good|cleared|clear)(?: (?:for|with|to) [a-z -]{2,24}?)?`,
      String.raw` ?(?:per|by|from|with|w\/) ${who}`,
    ].join(''),
  ),
  new RegExp(String.raw`\b${who}(?:'s)? (?:has |have |is |gave |gives |says |is ok |okay |ok )?${allows}\b`),
  new RegExp(
    [
      String.raw`\b(?:cleared|ok(?:ay)?|okayed|ok'?d|safe|clearance|released) `,
      `(?:for|to (?:receive|have|start|begin|resume|proceed)) (?:with )?${massageWork}`,
    ].join(''),
  ),
  new RegExp(
    String.raw`\b(?:written |medical |surgical |verbal |with |has )?clearance (?:letter |note )?${clearanceGot}`,
  ),
  new RegExp(
    [
      String.raw`\b${clearingService}(?:'s)? (?:written )?(?:clearance|ok|okay|approval)`,
      String.raw`(?: (?:obtained|given|received|on file|in chart|attached|documented|confirmed))?\b`,
    ].join(''),
  ),
  /\bwith (?:written )?clearance\b|\bmedically cleared\b/,
];

/** Clearances that have not been given. */
const openStill = oneOf`
  not|not yet|never|no|until|unless|once|if|when|awaiting|pending|needs?|requires?|required|requesting|request|obtain
  get
  before|after|without|lacks?|w\/o|should be|must be|to be|will be|await|seek|ask|check with|isn't|hold (?:until|for)
  wait for|waiting for|has not (?:been )?|hasn't|denies|prior to|pre-
`;
/** "Until medically cleared", "pending her surgeon's". */
const between = oneOf`
  been|be|yet|written|obtaining|medical|medically|massage|the|her|his|any|formally
`;
const withheld = new RegExp(String.raw`\b${openStill}[ :]{1,2}(?:${between} ){0,3}$`);
/** "Cleared for massage by ____": nobody has signed for it. */
const unfilled = /^[a-z ]{0,24}?_{2}/;
const withheldAfter = new RegExp(
  String.raw`^[a-z ,]{0,24}?\b${oneOf`
    pending|needed|required|awaited|not (?:yet )?(?:obtained|received|given)|requested|first|before|outstanding|denied
    \?
  `}`,
);

/** Does somebody who may say so allow massage, near these words? */
export function isCleared(prepared: Prepared, start: number, end: number): boolean {
  const from = Math.max(0, start - reachBefore);
  const near = prepared.text.slice(from, end + reachAfter).replace(/\s/g, ' ');
  return clearances.some((pattern) => {
    const match = pattern.exec(near);
    if (!match) return false;
    const after = near.slice(match.index + match[0].length);
    const before = near.slice(Math.max(0, match.index - 40), match.index);
    return (
      !withheld.test(before) &&
      !unfilled.test(after) &&
      !withheldAfter.test(after) &&
      !/\b(?:not|pending|needs)\b/.test(match[0])
    );
  });
}
