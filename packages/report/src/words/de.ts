import { comparison } from "./de/comparison.js";
import { format } from "./de/format.js";
import { interview } from "./de/interview.js";
import { profile } from "./de/profile.js";
import { statistics } from "./de/statistics.js";
import type { Words } from "./words.js";

/** German. */
export const de: Words = { language: "de", format, profile, comparison, interview, statistics };
