import type { Finding } from '../../lib/finding.ts';

/** More are read in the panel: the popup answers at a glance, and browsers cut it off at 600 px. */
const most = { points: 3, letters: 220 };

/** The first points, as many as fit; one in any case. */
export function mostImportant(open: Finding[]): Finding[] {
  const fits = (count: number) =>
    open.slice(0, count).reduce((letters, { summary }) => letters + summary.length, 0) <= most.letters;
  const count = [most.points, most.points - 1].find(fits) ?? 1;
  return open.slice(0, count);
}
