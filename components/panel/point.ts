import type { Report } from '../../lib/check.ts';
import type { Element, Finding, Suggestion } from '../../lib/finding.ts';
import type { Evidence } from '../../lib/referral.ts';
import type { Presets } from '../../lib/rule.ts';
import { elementRows } from '../basic/status.ts';
import { builderFor, builderStart } from '../builders/builder-for.ts';

/** A finding with a key that stays the same while the form is checked again and again. */
export interface Point {
  key: string;
  finding: Finding;
  /** What the same words mend as well: how often and how long are one plan. */
  also: Finding[];
  /** Nothing is chosen beforehand: two readings, or what only a person decides. */
  asked: boolean;
}

/** A part that could not be judged and has no finding of its own. */
export interface Question {
  element: Element;
  reason: string;
  evidence: Evidence[];
}

export interface Points {
  toFix: Point[];
  toCheck: Point[];
  questions: Question[];
  toSign: Point[];
  advice: Point[];
  dismissed: number;
}

/** Sorts what is open into what is shown together; inside a group the most blocking stays first. */
export function sortPoints(report: Report, dismissed: string[]): Points {
  const all = keyed(report.findings);
  const open = all.filter(({ finding }) => !dismissed.includes(finding.rule));
  const blocking = open.filter(({ finding }) => finding.severity !== 'advice');
  const unsigned = blocking.filter(({ finding }) => finding.element === 'signature');
  const mendable = withTwins(blocking.filter(({ finding }) => finding.element !== 'signature'));
  return {
    toFix: mendable.filter((point) => !isQuestion(point, report)),
    toCheck: mendable.filter((point) => isQuestion(point, report)).map((point) => ({ ...point, asked: true })),
    questions: questionsOf(report, mendable),
    toSign: unsigned,
    advice: open.filter(({ finding }) => finding.severity === 'advice'),
    dismissed: all.length - open.length,
  };
}

/** Two findings of one rule are told apart by their order. */
function keyed(findings: Finding[]): Point[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, count + 1);
    return { key: `${finding.rule}.${count}`, finding, also: [], asked: isAsked(finding) };
  });
}

/** What only a person decides: a statement about the patient, and whom the patient is sent to. */
const isAsked = ({ element, rule }: Finding) => element === 'precautions' || rule.startsWith('therapist-');

/** Points that offer the very same words become one card. */
function withTwins(points: Point[]): Point[] {
  const merged: Point[] = [];
  for (const point of points) {
    const at = merged.findIndex((earlier) => offered(earlier) !== '' && offered(earlier) === offered(point));
    const twin = merged[at];
    if (twin) merged[at] = { ...twin, also: [...twin.also, point.finding] };
    else merged.push(point);
  }
  return merged;
}

const offered = ({ finding }: Point) => finding.suggestions.map(({ text }) => text).join('\n');

/** Something that can be read in two ways is asked, not called wrong. */
export const isQuestion = ({ finding }: Pick<Point, 'finding'>, { elements, referral }: Report) =>
  elements[finding.element].status === 'cannotTell' ||
  (finding.rule.includes('ambiguous') && referral.plan.ambiguous && finding.suggestions.length > 1);

const questionsOf = (report: Report, asked: Point[]): Question[] =>
  elementRows(report.elements)
    .filter(({ element, status }) => status === 'cannotTell' && !asked.some((each) => each.finding.element === element))
    .map(({ element, reason, evidence }) => ({ element, reason, evidence }));

/** What is accepted before anybody chose: the likely suggestion; nothing where the clinician is asked. */
export const firstChoice = ({ finding, asked }: Point, presets: Presets): Suggestion | null =>
  asked ? null : (finding.suggestions[0] ?? builderStart(builderFor(finding), presets));
