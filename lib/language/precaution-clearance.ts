import type { Prepared } from './text.ts';

/** How far a clearance reaches: "on Eliquis - light pressure. Cleared by surgeon." is one thought in two sentences. */
const reachAfter = 170;
const reachBefore = 110;

const who =
  "(?:her |his |their |the |pt'?s |patient'?s |treating )?(?:ob(?:gyn|-gyn|stetric\\w{1,3})?\\b|ob\\/gyn|midwife|cnm|surg\\w{2,4}|ortho\\w{0,12}|onc(?:olog\\w{1,4})?\\b|h(?:a)?ematolog\\w{1,3}|heme(?:\\/onc)?|cardiolog\\w{1,3}|cards|vascular(?: surg\\w{2,4})?|neuro\\w{0,10}|pcp|primary(?: care)?|physician|provider|specialist|rheum\\w{0,9}|dr\\.? ?[a-z'-]{2,20}|md|derm\\w{0,9}|nephro\\w{0,6}|pulm\\w{0,8}|obgyn|gyn|mfm|infectious disease|id\\b|anticoag\\w{0,8}(?: clinic)?|me\\b|attending|breast surgeon|plastic\\w{0,3})";

const clearances: RegExp[] = [
  new RegExp(
    `\\b(?:medically |fully )?(?:cleared|okayed|ok'?e?d|oked|approved|released|permitted|agreed)\\b(?: for (?:massage|treatment|mld|lmt|soft tissue|scar|gentle|light)[a-z -]{0,24})? ?(?:by|per|with|from|w\\/) ${who}`,
  ),
  new RegExp(
    `\\b(?:ok(?:ay)?|fine|safe|good|cleared|clear)(?: (?:for|with|to) [a-z -]{2,24}?)? ?(?:per|by|from|with|w\\/) ${who}`,
  ),
  new RegExp(
    `\\b${who}(?:'s)? (?:has |have |is |gave |gives |says |is ok |okay |ok )?(?:cleared|clears|clearance|okayed|ok'?d|okays|oks|approves|approved|agrees|agreed|ok|okay|aware and agrees|released|permission|consents)\\b`,
  ),
  /\b(?:cleared|ok(?:ay)?|okayed|ok'?d|safe|clearance|released) (?:for|to (?:receive|have|start|begin|resume|proceed)) (?:with )?(?:massage|treatment|lmt|soft tissue|manual|mt\b|scar|therapeutic|deep|mld|mfr|therapy|gentle|light|all|bodywork)/,
  new RegExp(
    `\\b(?:written |medical |surgical |verbal |with |has )?clearance (?:letter |note )?(?:obtained|received|given|granted|on file|attached|in chart|documented|from ${who}|by ${who}|per ${who}|confirmed|provided|signed)`,
  ),
  /\b(?:ob|surgeon|surgical|onc|oncology|cardiology|cardiac|vascular|hematology|medical|ortho|neurosurgery|physician|md)(?:'s)? (?:written )?(?:clearance|ok|okay|approval)(?: (?:obtained|given|received|on file|in chart|attached|documented|confirmed))?\b/,
  /\bwith (?:written )?clearance\b|\bmedically cleared\b/,
];

/** Clearances that have not been given. */
const withheld =
  /\b(?:not|not yet|never|no|until|unless|once|if|when|awaiting|pending|needs?|requires?|required|requesting|request|obtain|get|before|after|without|lacks?|w\/o|should be|must be|to be|will be|await|seek|ask|check with|isn't|hold (?:until|for)|wait for|waiting for|has not (?:been )?|hasn't|denies|prior to|pre-)[ :]{1,2}(?:been |be |yet |written |obtaining |medical |medically |massage |the |her |his |any |formally ){0,3}$/;
/** "Cleared for massage by ____": nobody has signed for it. */
const unfilled = /^[a-z ]{0,24}?_{2}/;
const withheldAfter =
  /^[a-z ,]{0,24}?\b(?:pending|needed|required|awaited|not (?:yet )?(?:obtained|received|given)|requested|first|before|outstanding|denied|\?)/;

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
