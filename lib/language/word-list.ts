/** The words of a list, parted by blanks and line breaks: one kind of words a line. */
export const wordList = (lines: string): string[] => lines.trim().split(/\s+/);
