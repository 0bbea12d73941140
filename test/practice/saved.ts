export interface Saved {
  /** Which page saved it: "plain", "general", "frames", "app" or one of the quiet ones. */
  page: string;
  /** What was saved, by field name. */
  values: Record<string, string>;
}
