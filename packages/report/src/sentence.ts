/** Words of a profile as a sentence: with a full stop where they have no end. */
export function sentence(words: string): string {
  const text = words.trim();
  return text === "" || /[.!?…:]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** Words that begin with a name the reader has just read, without it: `Tailored Development: likely below` → `Likely below.` */
export function withoutName(words: string, name: string): string {
  const rest = words.startsWith(`${name}: `) ? words.slice(name.length + 2) : words;
  return sentence(rest.charAt(0).toUpperCase() + rest.slice(1));
}
