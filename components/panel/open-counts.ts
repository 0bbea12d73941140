import type { Report, Summary } from '../../lib/check.ts';
import { elements } from '../../lib/finding.ts';
import { isQuestion } from './point.ts';

/** The counts as people read them: a part that only waits for an answer is to check, not to fix. */
export function openCounts(report: Report): Summary {
  const blocking = report.findings.filter(({ severity }) => severity !== 'advice');
  const asked = elements.filter((element) => {
    const own = blocking.filter((finding) => finding.element === element);
    return (
      report.elements[element].status === 'problem' &&
      own.length > 0 &&
      own.every((finding) => isQuestion({ finding }, report))
    );
  }).length;
  const { inPlace, of, toFix, toCheck } = report.summary;
  return { inPlace, of, toFix: toFix - asked, toCheck: toCheck + asked };
}
