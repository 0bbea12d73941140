import type { AskedField, AskedPage, Judgement, Typed, Understood } from '../meaning/asked.ts';
import type { FieldReading } from '../reading.ts';
import type { Control } from './collect.ts';
import type { Steps } from './slices.ts';
import { tidy } from './tidy.ts';
import { shownValue } from './value.ts';

/** A field before it is known what it is for. */
export interface Described
  extends Pick<Control, 'element' | 'parts' | 'kind' | 'frame'>,
    Pick<FieldReading, 'section'> {
  label: string;
  /** The words beside each part of a check box or radio. */
  names: string[];
  asked: AskedField;
}

export type PageTexts = Omit<AskedPage, 'chosen' | 'typed' | 'fields'>;

export type Asking<Result> = Steps<Result, AskedPage, Understood>;

type Answer<Field> = Omit<Understood, 'judgements' | 'fields'> & { fields: (Field & Judgement)[] };

// A choice between kinds of form ("Transaction type: Physician request") names the form.
const choosesKind = /\b(?:type|template|form|category|kind)\b/i;

/** Asks what the fields are for and what kind of page this is; once more with what was typed, where that may matter. */
export function* askAbout<Field extends Described>(described: Field[], texts: PageTexts): Asking<Answer<Field>> {
  const chosen = described
    .filter(({ kind, label }) => kind === 'select' && choosesKind.test(label))
    .map((field) => tidy(shownIn(field)));
  const page: AskedPage = {
    ...texts,
    chosen: chosen.slice(0, MOST_CHOSEN),
    typed: [],
    fields: described.map(({ asked }) => asked),
  };
  let answer = yield page;
  const typed = answer.dependsOnTyped ? yield* typedIn(described) : [];
  if (typed.length > 0) answer = yield { ...page, typed };
  return {
    ...answer,
    fields: described.map((field, index) => ({
      ...field,
      ...(answer.judgements[answer.fields[index] as number] ?? unknown),
    })),
  };
}

const unknown: Judgement = { meaning: 'other', confidence: 0, signals: [] };

const shownIn = (field: Described): string => shownValue(field, field.names);

const MOST_CHOSEN = 20;
const VALUES_PER_STEP = 50;
const MOST_TYPED = 100;

/** Every way of naming massage has one of these. Whether a text orders it is read elsewhere, more closely. */
const mayNameMassage =
  /mass?a?g|masaj|masot|massoth|myofas|lymph|linf|neuromusc|cranios|lomi|trigger point|soft.tissue|deep.tissue|97124|97140|manual|\b(?:lmt|lmp|rmt)\b/i;

function* typedIn(fields: Described[]): Generator<undefined, Typed[]> {
  const typed: Typed[] = [];
  for (const [index, field] of fields.entries()) {
    if (index % VALUES_PER_STEP === 0) yield;
    const text = shownIn(field);
    if (mayNameMassage.test(text)) typed.push({ label: field.label, text });
  }
  return typed.slice(0, MOST_TYPED);
}
