/** Where the end of a text stands in brackets that are still open. */
export interface Flow {
  readonly keys: readonly string[];
  readonly role: "key" | "value";
  readonly written: string;
  readonly inList: boolean;
}

interface Frame {
  readonly bracket: "{" | "[";
  key?: string;
  /** Where what is being written begins. */
  from: number;
}

interface Reading {
  readonly stack: Frame[];
  /** The quote that a text began with, until it ends. */
  quote: string | undefined;
}

/** Whether a value begins with a bracket that is still open at its end. */
export function isOpenFlow(value: string): boolean {
  return /^[{[]/.test(value) && read(value).stack.length > 0;
}

/** The keys on the way to the end of a text, and what is being written there. */
export function readFlow(text: string): Flow {
  const { stack } = read(text);
  const last = stack.at(-1);
  const keys = stack.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const isKey = last?.bracket === "{" && last.key === undefined;
  return {
    keys,
    role: isKey ? "key" : "value",
    written: text.slice(last?.from ?? text.length).trimStart(),
    inList: last?.bracket === "[",
  };
}

function read(text: string): Reading {
  const reading: Reading = { stack: [], quote: undefined };
  for (let at = 0; at < text.length; at += 1) {
    if (reading.quote === undefined) take(reading, text, at);
    else if (reading.quote === '"' && text[at] === "\\") at += 1;
    else if (text[at] === reading.quote) reading.quote = undefined;
  }
  return reading;
}

function take(reading: Reading, text: string, at: number): void {
  const { stack } = reading;
  const character = text[at];
  const frame = stack.at(-1);
  const begun = frame ? text.slice(frame.from, at).trim() : "";
  if ((character === '"' || character === "'") && begun === "") reading.quote = character;
  else if (character === "{" || character === "[") {
    // Inside a word brackets of a condition are brackets, too: they close again before the value ends.
    stack.push({ bracket: character, from: at + 1 });
  } else if (character === "}" || character === "]") stack.pop();
  else if (frame && character === ",") {
    delete frame.key;
    frame.from = at + 1;
  } else if (frame?.bracket === "{" && frame.key === undefined && character === ":" && endsKey(text, at)) {
    frame.key = begun.replace(/^(["'])(.*)\1$/, "$2");
    frame.from = at + 1;
  }
}

function endsKey(text: string, at: number): boolean {
  return at + 1 === text.length || /[\s"'[{,}]/.test(text[at + 1] ?? "");
}
