const eponym = /^(Achilles|Baker|Bell|Crohn|De Quervain|Dupuytren|Ehlers|Osgood|Paget|Parkinson|Raynaud|Sj[oö]gren)/;

/** A code's title in the middle of a sentence: "low back pain, unspecified". */
export const inSentence = (title: string): string =>
  eponym.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
