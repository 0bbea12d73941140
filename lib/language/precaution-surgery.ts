import { oneOf } from '../one-of.ts';
import { mentions } from './mentions.ts';
import type { Condition } from './precaution-condition.ts';
import type { Prepared } from './text.ts';

/**
 * How long an operated site is usually left alone, in weeks (post-surgical timing in general massage lists; the surgeon
 * decides): the first that fits counts.
 */
const windows: { surgery: RegExp; weeks: number }[] = [
  { surgery: /fusion|acdf|laminectomy|discectomy|decompression/, weeks: 12 },
  { surgery: /arthroplasty|tka|tkr|tha|thr|replacement|repair|rcr|acl|reconstruction|orif|transplant|cabg/, weeks: 6 },
  { surgery: /section|cesarean|hysterectomy|abdomin|hernio|hernia|cholecyst|append|mastectom|lumpectomy/, weeks: 6 },
  { surgery: /./, weeks: 2 },
];

const surgeries = oneOf`
  surgery|arthroplasty|tka|tkr|tha|thr|fusion|acdf|(?:micro)?discectomy|laminectomy|decompression|rotator cuff repair
  rcr
  (?:labral|hernia|meniscus|tendon) repair|acl reconstruction|replacement|mastectomy|lumpectomy|c-?section|cesarean
  hysterectomy|orif|cholecystectomy|appendectomy|abdominoplasty|cabg|transplant
`;
const number = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const unit = '(days?|d|weeks?|wks?|wk|w|months?|mos?)';
const since = oneOf`
  s\/p|post-?op(?:erative)?|post|after|out from|following|status post|from
`;

/** "Lumbar fusion 2 weeks ago", "s/p L TKA 3 wks", "2 weeks after fusion", "POD 5". */
const timed = [
  new RegExp(
    String.raw`\b${surgeries}(?: \w{1,12}){0,2}?[ ,(]{1,2}${number} ?${unit}\b(?: ago\b)?(?! ?(?:x\b|for\b|of massage))`,
    'g',
  ),
  new RegExp(String.raw`\b${number} ?${unit} ${since} (?:[a-z0-9.-]{1,14} ){0,3}?${surgeries}\b`, 'g'),
  /\b(?:pod|post-?op(?:erative)? day) ?#? ?(\d{1,3})\b/g,
];

const spelled = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const days = (unitName: string) => (unitName.startsWith('w') ? 7 : unitName.startsWith('m') ? 30 : 1);

/** Found by its time, not by words of its own. */
export const earlySurgery: Condition = { id: 'early-surgery', level: 'local', codes: '', words: /(?!)/g };

/** Surgeries that are more recent than the usual time before massage near the site. */
export const tooEarly = (prepared: Prepared): { start: number; end: number }[] =>
  timed.flatMap((pattern) =>
    mentions(prepared.text, pattern).flatMap((match) => {
      const [words, count = '', unitName = 'd'] = match;
      const said = spelled.indexOf(count);
      const since = (said < 0 ? Number(count) : said) * days(unitName);
      const waits = windows.find(({ surgery }) => surgery.test(words))?.weeks ?? 0;
      return since < waits * 7 ? [{ start: match.index, end: match.index + words.length }] : [];
    }),
  );
