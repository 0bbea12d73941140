/** Words of the vocabulary that a misspelled word may stand for, nearest first. */
export function nearestWords(word: string, vocabulary: Iterable<string>): string[] {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 9 ? 2 : 3;
  if (most === 0) return [];
  let best = most + 1;
  let found: string[] = [];
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > best || candidate.length < 3) continue;
    const distance = slipsBetween(word, candidate, Math.min(best, most));
    if (distance > most || distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return found;
}

const older = new Uint8Array(64);
const old = new Uint8Array(64);
const now = new Uint8Array(64);

/** Letters added, dropped, changed or swapped (Damerau-Levenshtein); stops above `limit`. A wrong first letter costs one more. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (a.length > 60 || b.length > 60) return limit + 1;
  let [twoAgo, before, row] = [older, old, now];
  for (let at = 0; at <= b.length; at += 1) before[at] = at;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + change);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (twoAgo[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [twoAgo, before, row] = [before, row, twoAgo];
  }
  return (before[b.length] ?? 0) + (a[0] === b[0] ? 0 : 1);
}
