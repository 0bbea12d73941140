import type { Code } from '../lib/codes/code.ts';

/** Applies a change list (tab-separated: add, delete, demote or revise; code; billable flag; title) to an edition. */
export function applyChanges(base: Code[], changes: string): Code[] {
  const codes = new Map(base.map((row) => [row.code, row]));
  for (const line of changes.split(/\r?\n/).slice(1)) {
    const [change = '', code = '', flag, title = ''] = line.split('\t');
    if (!change) continue;
    if (codes.has(code) === (change === 'add'))
      throw new Error(`Cannot ${change} ${code}: this is not the base edition.`);
    if (change === 'delete') codes.delete(code);
    else codes.set(code, { code, billable: flag === '1', title });
  }
  return [...codes.values()];
}
