/** Data: orders that are still misread, by id, and what goes wrong. A line is deleted when its order is read. */
export const misses = new Map<string, string>([
  ['late-1', '“mt 60 x6”: a bare number is not taken for minutes'],
  ['mixed-4', 'a number of visits before the pace in brackets is not the length of the course'],
  ['per-field', 'a frequency split over two fields, “2” and “week”, is not put together'],
  ['spa', 'a referral for a spa massage is not seen as one'],
  [
    'note-11',
    '“massage x 12 …, 2 a week”: a number behind massage and before the pace is taken for weeks, and “bad back” names no condition',
  ],
  ['note-33', '“semi-weekly or every other week” are two paces, and the first is taken'],
  ['odd-yes-no', "“30'” is not taken for 30 minutes: it could be feet"],
  ['varied-6', '“Massage, therapeutic” is not read as therapeutic massage'],
]);
