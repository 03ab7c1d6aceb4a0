/** Takes a text by where it stands in its document, and gives the text that is to stand there. */
export type EachText = (key: string, text: string) => string;

/** The holder with the named texts of it taken; what it does not have stays away. */
export function withTexts<T extends object>(
  holder: T,
  at: string,
  names: readonly (keyof T & string)[],
  each: EachText,
): T {
  const taken = names.flatMap((name) => {
    const text = holder[name];
    return typeof text === "string" ? [[name, each(keyOf(at, name), text)]] : [];
  });
  return { ...holder, ...Object.fromEntries(taken) };
}

/** A list of texts, each taken. */
export function listTexts(texts: readonly string[], at: string, each: EachText): string[] {
  return texts.map((text, place) => each(keyOf(at, place), text));
}

/** The key of what stands inside of something. */
export function keyOf(at: string, step: string | number): string {
  return at === "" ? String(step) : `${at}.${step}`;
}
