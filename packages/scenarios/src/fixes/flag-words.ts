const flags: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "on", "ja", "wahr"].map((word) => [word, true] as const),
  ...["false", "no", "n", "off", "nein", "falsch"].map((word) => [word, false] as const),
]);

/** What a word says where a flag is wanted, in capitals or not; undefined for any other word. */
export const flagMeant = (word: string): boolean | undefined => flags.get(word.toLowerCase());
