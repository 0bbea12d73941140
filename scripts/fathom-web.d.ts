/** What `bench-fathom-rules.ts` uses of a library that comes without types. */
declare module 'fathom-web' {
  export interface Fnode {
    element: HTMLElement;
    noteFor(type: string): unknown;
    scoreFor(type: string): number;
  }
  interface Side {
    when(isMeant: (fnode: Fnode) => boolean): Side;
    note(told: (fnode: Fnode) => unknown): Side;
    score(rate: (fnode: Fnode) => number | boolean): Side;
  }
  interface Ruleset {
    against(root: Document | ShadowRoot): { get(key: string): Fnode[] };
  }
  export function dom(selector: string): Side;
  export function out(key: string): Side;
  export function rule(from: Side, to: Side): object;
  export function ruleset(rules: object[]): Ruleset;
  export function score(rate: (fnode: Fnode) => number | boolean): Side;
  export function type(name: string): Side;
}
