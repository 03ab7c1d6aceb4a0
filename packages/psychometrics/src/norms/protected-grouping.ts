import { ScoringError } from "../scoring-error.js";

/** What people may not be told apart by in norms, as it is written with spaces and in lower case. */
const protectedAttribute =
  /^(?:(?:a )?(?:candidate|participant|person|people|employee|respondent|self(?: reported)?) )?(?:sex|gender|gender identity|race|ethnicity|ethnic|ethnic group|ethnic origin|religion|age|birth(?: date| year| day)|birthday|birthdate|dob|date of birth|year of birth|disability|nationality|national origin|pregnancy|marital status|sexual orientation)(?: (?:s|groups?|bands?|ranges?|class(?:es)?|categor(?:y|ies)|code|years?|in years))?$/;

/**
 * Refuses norms by a protected attribute, however a column of it is usually named (`Sex`, `age_group`, `candidateGender`). What a column
 * holds can't be told from here: naming it otherwise is the caller's own doing.
 * @throws ScoringError `protected-grouping`
 */
export function checkGrouping(by: string): void {
  if (!protectedAttribute.test(inWords(by))) return;
  throw new ScoringError(
    "protected-grouping",
    `Norms are not made by ${by}. A score read against norms of one's own sex, race, age or the like is a score adjusted by it, which is unlawful in selection in many places (in the United States, Civil Rights Act of 1991, section 106).`,
    { by },
  );
}

/** `ageGroup`, `age_group` and `Age-Group` as `age group`. */
function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
