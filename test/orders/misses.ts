/** Data: orders that are still misread, by id, and what goes wrong. A line is deleted when its order is read. */
export const misses = new Map<string, string>([]);
