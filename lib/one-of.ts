/**
 * The choice between phrases, as the source of a regular expression: a line holds phrases of one kind, parted by bars, and a line
 * break parts them too. So a list of facts is read, and added to, line by line; blanks at the ends of a line say nothing.
 */
export const oneOf = ({ raw }: TemplateStringsArray, ...inner: string[]): string =>
  `(?:${String.raw({ raw }, ...inner)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')})`;
