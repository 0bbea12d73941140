import type { Code } from './code.ts';
import { type Side, sideOfCode } from './side.ts';

/** How far each row of a group falls behind the one that fits best, for the side and encounter asked. */
export function behind(rows: Code[], side: Side | null, encounter: string): number[] {
  const sides = rows.map(sideOfCode);
  const sided = sides.some((own) => own !== null);
  const both = sides.includes('bilateral');
  return rows.map((row, at) => sideGap(sides[at] ?? null, side, sided, both) + encounterGap(row.code, encounter));
}

function sideGap(own: Side | null, asked: Side | null, sided: boolean, both: boolean): number {
  if (!sided || own === asked) return 0;
  if (asked === null) return own === 'right' ? 0.01 : own === 'left' ? 0.015 : 0.03;
  if (asked === 'bilateral' && !both && own !== null) return own === 'right' ? 0.01 : 0.015;
  return own === null ? 0.1 : 0.3;
}

/** Active treatment is the usual first guess; healing and sequela follow. "0" stands for the only fetus. */
const usual = 'A0DS';

function encounterGap(code: string, asked: string): number {
  if (code.length < 8) return 0;
  const own = code.slice(-1);
  if (asked !== '' && own === asked) return 0;
  const place = usual.indexOf(own);
  return (asked === '' ? 0 : 0.05) + (place < 0 ? 0.12 : place * 0.02);
}
