/** Names that columns of people usually have. */
const usualNames =
  /^(?:id|ids|uuid|guid|nr|no|row|index|(?:person|people|session|candidate|participant|respondent|employee|user|case|subject)(?:[ _-]?(?:id|nr|no|number))?)$/i;

/** Names of columns that describe people or sum up responses, as tables of results often hold beside these. */
const factNames =
  /^(?:age|tenure|zip|postcode|postal[ _-]?code|(?:birth[ _-]?)?year|year[ _-]of[ _-]birth|total|sum|(?:(?:total|sum)[ _-]?)?score|alter|(?:geburts)?jahr|plz|summe|punkte)$/i;

/** A column so named is taken for an item up to this many different numbers. */
const mostCodes = 20;

/** In fewer rows than this different numbers say nothing. */
const fewestRows = 20;

/** Share of rows with a number of their own from which a column tells people apart, not responses. */
const mostlyDifferent = 0.9;

/**
 * Whether a column holds numbers or facts of people rather than responses: by its name and more than 20 different
 * numbers, or because hardly any number comes twice.
 *
 * @param different how many different numbers it holds
 * @param filled in how many rows it holds one
 */
export function isIdentifier(name: string, different: number, filled: number): boolean {
  if ((usualNames.test(name) || factNames.test(name)) && different > mostCodes) return true;
  return filled >= fewestRows && different >= mostlyDifferent * filled;
}

/** Whether a column of scores numbers people instead: by its name, or because it counts the rows. */
export function numbersPeople(name: string, values: readonly number[]): boolean {
  const different = new Set(values).size;
  if (usualNames.test(name) && different > mostCodes) return true;
  if (different < fewestRows || different < values.length || !values.every(Number.isInteger)) return false;
  const [least, most] = values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  return most - least === different - 1;
}
