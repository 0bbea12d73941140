/** "30, 45, 60" as minutes; null when something in it is no length of a visit. */
export function parseMinutes(text: string): number[] | null {
  const pieces = text.split(/[\s,;]+/).filter(Boolean);
  const minutes = pieces.map((piece) => (/^\d{1,3}$/.test(piece) ? Number(piece) : 0));
  return minutes.length <= most && minutes.every((each) => each >= 1 && each <= longest) ? minutes : null;
}

/** As many as the settings file may hold. */
const most = 12;

/** Minutes; four hours. */
const longest = 240;
