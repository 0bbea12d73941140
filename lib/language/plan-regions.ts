import type { Meaning } from '../reading.ts';
import type { Range } from '../referral.ts';
import { readRange } from './numbers.ts';
import type { Item } from './plan-item.ts';
import { adverbAt, type Period, unitAt } from './plan-words.ts';
import { type Prepared, prepare, type Region } from './text.ts';
import { type Token, tokenise } from './tokens.ts';

/** Fields that may speak of a plan. What a diagnosis or goal field says of weeks is not the plan. */
const speaking: Meaning[] = ['frequency', 'duration', 'units', 'narrative', 'procedure', 'medicalNecessity'];

/** In a form, a field says what its number is for, and its label in which unit ("Duration (weeks)": "6"). */
export function inFields(prepared: Prepared, tokens: Token[], items: Item[]): Item[] {
  if (prepared.regions.length === 0) return items;
  const regionAt = (at: number) => prepared.regions.find(({ start, end }) => at >= start && at < end);
  const regionOf = (item: Item) => regionAt(tokens[item.to - 1]?.start ?? 0);
  const said = items.flatMap((item) => {
    const region = regionOf(item);
    if (!region) return [item];
    return speaking.includes(region.meaning) ? [inField(item, region)] : [];
  });
  const bare = prepared.regions
    .filter(isOwnField)
    .filter((region) => !items.some((item) => regionOf(item) === region))
    .flatMap((region) => bareNumber(tokens, region) ?? []);
  return [...said, ...bare].sort((one, other) => one.from - other.from);
}

const isOwnField = ({ meaning }: Region) => meaning === 'frequency' || meaning === 'duration';

const inField = (item: Item, region: Region): Item =>
  isOwnField(region) ? { ...withUnit(item, region), labelled: true } : item;

/** A field that holds a number and nothing else. */
function bareNumber(tokens: Token[], region: Region): Item | null {
  const from = tokens.findIndex(({ start }) => start >= region.start);
  const number = from < 0 ? null : readRange(tokens, from);
  if (!number || number.value[0] <= 0 || number.value[1] > 104 || (tokens[number.next]?.start ?? Infinity) < region.end)
    return null;
  const place = { from, to: number.next, cap: false, labelled: true };
  const item: Item =
    region.meaning === 'frequency'
      ? {
          ...place,
          kind: 'frequency',
          is: { sessions: number.value, every: [1, 1], unit: 'wk', assumed: true, weekdays: false },
        }
      : { ...place, kind: 'count', is: number.value };
  return withUnit(item, region);
}

function withUnit(item: Item, region: Region): Item {
  const unit = labelUnit(region.source.label);
  if (region.meaning === 'duration' && item.kind === 'count' && unit) {
    const count: Range = [item.is[0] * unit.count, item.is[1] * unit.count];
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
