import { innerWords, says } from './label-text.ts';
import {
  all,
  attributeOf,
  childCountOf,
  closest,
  composedParent,
  contains,
  documentOf,
  elementBefore,
  hasAttributes,
  isAfter,
  matches,
  parentElementOf,
  type Root,
  tagOf,
} from './safe-dom.ts';
import { isRendered } from './visible.ts';

const headingTags = 'h1 h2 h3 h4 h5 h6 legend caption summary'.split(' ');
const headings = new Set(headingTags);
const calledHeading = '[role=heading],[class*=itle],[class*=-head]';
const looksLikeHeading = `${headingTags},${calledHeading}`;
const titleClass = /(?:\b|_)title(?:\b(?!-)|-text)|section-head|panel-heading|card-header|[a-z]Title(?:$|[\s_-])/;

const isHeading = (node: Element): boolean =>
  headings.has(tagOf(node)) ||
  (hasAttributes(node) &&
    matches(node, calledHeading) &&
    (attributeOf(node, 'role') === 'heading' || titleClass.test(attributeOf(node, 'class'))));

const FIRST_HEADINGS = 8;
// A heading further off stands over something else; and a page without any is not gone through for each control.
const FURTHEST = 1500;
const HEADINGS_BACK = 3;
const LOOKED_BACK = 12;
const bounded = new Set('legend caption summary'.split(' '));

/** A legend speaks for its fieldset, and for nothing that comes after it. */
function speaksFor(heading: Element, control: Element): boolean {
  return !bounded.has(tagOf(heading)) || contains(composedParent(heading) ?? heading, control);
}

/**
 * The headings of one root that matter: the first ones, and those over controls. A large page has thousands more; they
 * are never listed, because a look at each would cost as much as the rest of the scan.
 */
export class Headings {
  readonly #root: Root;
  readonly #words = new Map<Element, string>();
  /** Those before the last control, in order. */
  readonly #passed: Element[] = [];
  #last: Element | null = null;

  constructor(root: Root) {
    this.#root = root;
  }

  /** The words of the last heading over a control that can be seen. Controls are asked for in document order. */
  nearest(control: Element): string {
    this.#passed.push(...this.#between(control));
    this.#last = control;
    const furthest = Math.max(0, this.#passed.length - LOOKED_BACK);
    let tried = 0;
    for (let index = this.#passed.length - 1; index >= furthest && tried < HEADINGS_BACK; index -= 1) {
      const heading = this.#passed[index] as Element;
      if (!speaksFor(heading, control)) continue;
      const words = this.#wordsOf(heading);
      if (words) return words;
      tried += 1;
    }
    return '';
  }

  /** Headings between the last control and this one, as far back as one that speaks for all that follows. */
  #between(control: Element): Element[] {
    const found: Element[] = [];
    let at = control;
    for (let steps = 0; steps < FURTHEST; steps += 1) {
      const before = elementBefore(at);
      const outer = before ?? parentElementOf(at);
      if (outer === null || outer === this.#last) break;
      at = outer;
      const inside = before && childCountOf(before) > 0 ? all(before, looksLikeHeading) : [];
      for (let index = inside.length - 1; index >= 0; index -= 1)
        if (this.#isLastWord(inside[index] as Element, found)) return found.reverse();
      if (this.#isLastWord(at, found) || (before && this.#last && contains(before, this.#last))) break;
    }
    return found.reverse();
  }

  /** Notes a heading; true when nothing before it can be over the control. */
  #isLastWord(node: Element, found: Element[]): boolean {
    if (!isHeading(node)) return false;
    if (this.#last && !isAfter(node, this.#last)) return true;
    found.push(node);
    return !bounded.has(tagOf(node)) && this.#wordsOf(node) !== '';
  }

  /** The words of the first headings and of those over a control. */
  telling(): string[] {
    const first = this.#first();
    const over = [...this.#words.keys()].filter((heading) => !first.includes(heading));
    return [...first, ...over].map((heading) => this.#wordsOf(heading)).filter(Boolean);
  }

  #first(): Element[] {
    const found: Element[] = [];
    const walker = documentOf(this.#root).createTreeWalker(this.#root, NodeFilter.SHOW_ELEMENT);
    for (let steps = 0; steps < FURTHEST && found.length < FIRST_HEADINGS; steps += 1) {
      const node = walker.nextNode() as Element | null;
      if (node === null) break;
      // What leads elsewhere says nothing of this page.
      if (isHeading(node) && !closest(node, 'nav,a')) found.push(node);
    }
    return found;
  }

  #wordsOf(heading: Element): string {
    const known = this.#words.get(heading);
    if (known !== undefined) return known;
    const words = isRendered(heading) ? innerWords(heading, 120) : '';
    const said = says(words) ? words : '';
    this.#words.set(heading, said);
    return said;
  }
}
