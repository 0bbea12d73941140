/**
 * Work that reads something, changes it and writes it back must not overlap with other work of that name, in whichever
 * page or worker of the extension it runs: the later one would write over what the earlier one had kept.
 */
export const oneAtATime = <Value>(name: string, work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request(name, work);
