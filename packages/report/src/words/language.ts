/** The languages that everything can be said in. */
export const languages = ["en", "de"] as const;

export type Language = (typeof languages)[number];
