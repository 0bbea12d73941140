import type { Meaning } from '../reading.ts';
import type { Item } from './plan-items.ts';
import { adverbAt, type Period, unitAt } from './plan-words.ts';
import { type Prepared, prepare, type Region } from './text.ts';
import { type Token, tokenise } from './tokens.ts';

/** Fields that may speak of a plan. What a diagnosis or goal field says of weeks is not the plan. */
const speaking: Meaning[] = ['frequency', 'duration', 'units', 'narrative', 'procedure', 'medicalNecessity'];

/** In a form, the field's own label gives a bare number its unit ("Duration (weeks)": "6"). */
export function withFieldUnits(prepared: Prepared, tokens: Token[], items: Item[]): Item[] {
  if (prepared.regions.length === 0) return items;
  return items.flatMap((item) => {
    const at = tokens[item.to - 1]?.start ?? 0;
    const region = prepared.regions.find(({ start, end }) => at >= start && at < end);
    if (!region) return [item];
    return speaking.includes(region.meaning) ? [inField(item, region)] : [];
  });
}

function inField(item: Item, region: Region): Item {
  const unit = labelUnit(region.source.label);
  if (region.meaning === 'duration' && item.kind === 'count' && unit) {
    const count: [number, number] = [item.is[0] * unit.count, item.is[1] * unit.count];
    return { ...item, kind: 'length', is: { count, unit: unit.unit, lead: 'duration' } };
  }
  if (region.meaning === 'frequency' && item.kind === 'frequency' && item.is.assumed && unit) {
    return { ...item, is: { ...item.is, every: [unit.count, unit.count], unit: unit.unit, assumed: false } };
  }
  return item;
}

function labelUnit(label: string): Period | undefined {
  const tokens = tokenise(prepare(label));
  const at = tokens.findIndex((_, index) => unitAt(tokens, index) ?? adverbAt(tokens, index));
  return at < 0 ? undefined : (unitAt(tokens, at) ?? adverbAt(tokens, at));
}
