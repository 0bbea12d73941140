/** Everything that a catalogue says, each with its place in it: "situations.off.title". */
export function sentencesOf(catalogue: object, above = ''): [place: string, said: string][] {
  return Object.entries(catalogue).flatMap(([name, value]): [string, string][] => {
    const place = above ? `${above}.${name}` : name;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') {
      return tries.flatMap((given, at) => sentencesOf({ [`${place}(${at})`]: value(...given) }));
    }
    return value && typeof value === 'object' ? sentencesOf(value, place) : [];
  });
}

/** Enough for every word with arguments to say each thing it can: text serves as a name, as a number and as a list. */
const tries: string[][] = [
  ['1', '1', '1'],
  ['2', '3', '4'],
  ['0', '0', '0'],
  ['21', '22', '23'],
  ['', '', ''],
];

/** The words with arguments, each with how many it takes. */
export function arityOf(catalogue: object, above = ''): Record<string, number> {
  return Object.assign(
    {},
    ...Object.entries(catalogue).map(([name, value]) => {
      const place = above ? `${above}.${name}` : name;
      if (typeof value === 'function') return { [place]: value.length };
      return value && typeof value === 'object' ? arityOf(value, place) : {};
    }),
  );
}
