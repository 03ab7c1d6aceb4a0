import type { ProfileWords } from "../profile-words.js";
import { count, format } from "./format.js";

const { decimal } = format;

export const flags: ProfileWords["flags"] = {
  "straight-lining": ({ rated, decisions }) =>
    `All options rated alike at ${decisions.length} of ${count(rated, "rating decision")}.`,
  "fast-responses": ({ responses, decisions, effort, doubtful, wordsPerMinute, seconds }) =>
    `${decisions.length} of ${count(responses, "response")} came faster than their text can be read (${wordsPerMinute} words a minute, at least ${count(seconds, "second")}). Response time effort ${decimal(effort, 2)}. ${care(doubtful)}`,
  "paused-while-timed": ({ times, seconds }) =>
    `The clock of decisions with a time limit was stopped ${count(times, "time")}, for ${count(seconds, "second")} in all. Pausing hides the page.`,
  "person-fit": ({ scale, infit, outfit, lz }) =>
    `${scale.title}: the responses go together less well than the calibration expects (infit ${decimal(infit, 1)}, outfit ${decimal(outfit, 1)}${lz === null ? "" : `, lz ${decimal(lz, 1)}`}; flagged over 1.5, over 2${lz === null ? "" : ", under −2"}). Read the evidence before the number. It is no sign of dishonesty.`,
};

export const sharedFlags: ProfileWords["sharedFlags"] = {
  "straight-lining": ({ rated, at }) =>
    `All options were rated alike at ${at} of ${count(rated, "rating decision")}.`,
  "fast-responses": ({ responses, at, doubtful }) =>
    `${at} of ${count(responses, "response")} came faster than their text can be read. How long a response takes is never scored, but it is noted, and everyone who reads the result is told. ${care(doubtful)}`,
  "paused-while-timed": ({ times, seconds }) =>
    `The clock of decisions with a time limit was stopped ${count(times, "time")}, for ${count(seconds, "second")} in all. Pauses are never scored, but they are noted.`,
  "person-fit": ({ scale }) =>
    `${scale.title}: the responses go together less well than expected, so the evidence is read before the number. It is no sign of dishonesty.`,
};

function care(doubtful: boolean): string {
  return doubtful ? "Read this profile with care." : "Too few to put the profile in doubt.";
}
