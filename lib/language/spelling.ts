/** Longer words that are often misspelt, and what they are. */
const often =
  'week weeks weekly month months monthly fortnightly visit visits session sessions treatment treatments times massage massages'.split(
    ' ',
  );
const oftenByStart = Map.groupBy(often, (word) => word.charAt(0));
const otherWords = new Set(
  'weak seek meek geek weed mouth mouths moths moth cession tires limes tiles tides ties wees mass masse weep'.split(
    ' ',
  ),
);

/** The word itself, or the plan word one letter away from it: "wekly", "sesions", "tims", "tretments". */
export function nearly(word: string): string {
  if (word.length < 4 || word.length > 11 || otherWords.has(word)) return word;
  const alike = oftenByStart.get(word.charAt(0));
  if (!alike || alike.includes(word)) return word;
  const near = alike.filter((target) => oneLetterApart(word, target));
  return near.find((target) => target.at(-1) === word.at(-1)) ?? near[0] ?? word;
}

function oneLetterApart(word: string, target: string): boolean {
  if (word === target) return true;
  if (Math.abs(word.length - target.length) > 1 || (target.length < 5 && word.length <= target.length)) return false;
  let at = 0;
  while (at < word.length && word[at] === target[at]) at += 1;
  const [rest, wanted] = [word.slice(at), target.slice(at)];
  if (rest.length > wanted.length) return rest.slice(1) === wanted;
  if (rest.length < wanted.length) return rest === wanted.slice(1);
  return (
    rest.slice(1) === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
