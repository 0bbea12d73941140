import type { Code } from '../../lib/codes/code.ts';

/** What sets each of several like codes apart: the words of its title that not all of them have. */
export function shortNames(codes: Code[]): { code: Code; name: string }[] {
  const titles = codes.map(({ title }) => title.split(' '));
  const inAll = (word: string) => titles.every((words) => words.some((each) => bare(each) === bare(word)));
  return codes.map((code, at) => {
    const own = (titles[at] ?? []).filter((word) => !inAll(word)).join(' ');
    return { code, name: upperFirst(own.replace(/^(?:of|in|and|with)\b ?|,$/g, '').trim() || code.title) };
  });
}

const bare = (word: string) => word.toLowerCase().replace(/[,()]/g, '');

const upperFirst = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
