/** Data: orders that are still misread, by id, and what goes wrong. A line is deleted when its order is read. */
export const misses = new Map<string, string>([
  ['breast', 'advice to massage before feeding is taken for an order'],
  ['goal-work', 'a return to full duty by a date is not yet seen as measurable'],
  ['headache', 'every other week for months has no total'],
  ['multi-order', '“w/o contrast” is read as “without contraindications”'],
  ['per-field', 'a frequency split over two fields, “2” and “week”, is not put together'],
  ['ros-negative', 'an order in the line of a review of systems is not seen'],
  ['visits-only', 'the word “drainage” is taken for a clinician'],
]);
