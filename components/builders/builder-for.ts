import type { Element, Finding, Suggestion } from '../../lib/finding.ts';
import type { Presets } from '../../lib/rule.ts';
import { planChoice } from '../../lib/wording/plan-choices.ts';
import { sessionChoice } from '../../lib/wording/session-choices.ts';

export type BuilderKind = 'diagnosis' | 'plan' | 'session';

const builders: Partial<Record<Element, BuilderKind>> = {
  diagnosis: 'diagnosis',
  frequency: 'plan',
  duration: 'plan',
  units: 'session',
};

/** The builder of one part of an order that is being started. */
export const builderOf = (element: Element): BuilderKind | null => builders[element] ?? null;

/** Parts that are easier built than chosen have a builder; advice only points something out. */
export const builderFor = ({ element, severity }: Finding): BuilderKind | null =>
  severity === 'advice' ? null : (builders[element] ?? null);

/** What a builder stands on before anybody touched it: the clinic's first preset; for a diagnosis nothing. */
export function builderStart(kind: BuilderKind | null, { plans, minutes }: Presets): Suggestion | null {
  if (kind === 'plan') return plans[0] ? planChoice(plans[0].phases) : null;
  if (kind === 'session') return minutes[0] ? sessionChoice(minutes[0]) : null;
  return null;
}
