/** The version of the arithmetic, written into every profile. Same version and same inputs give the same bytes. */
export const scoringVersion = "0.1.0";
