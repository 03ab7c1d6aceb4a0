import { present } from "@leadsim/scenarios/rules";
import { isOpenFlow, readFlow } from "./flow.js";

/** Where a cursor stands in YAML that is being written, told from indentation and brackets alone. */
export interface Cursor {
  /** The keys on the way, without indices of lists. For a value, its own key is the last. */
  readonly keys: readonly string[];
  readonly role: "key" | "value";
  /** Written so far: the beginning of a key, or the value up to the cursor. */
  readonly written: string;
  /** Whether it is an item of a list without a key of its own. */
  readonly item: boolean;
}

interface Line {
  /** The column of the first character behind any dashes. */
  readonly column: number;
  readonly dashed: boolean;
  /** What is written behind the dashes. */
  readonly rest: string;
}

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Tells where the cursor is. The text may be as broken as text is while it is written. */
export function readCursor(text: string, offset: number): Cursor {
  const before = text.slice(0, offset);
  const lines = before.split(/\r?\n/);
  const current = readLine(lines.at(-1) ?? "");
  const above = keysAbove(lines, lines.length - 1, current.column);
  if (above.value !== undefined) {
    const continued = `${above.value}\n${lines.slice(above.from + 1).join("\n")}`;
    return inValue(above.keys, continued, false);
  }
  const entry = readEntry(current.rest);
  if (entry) return inValue([...above.keys, entry.key], entry.value, false);
  if (isOpenFlow(current.rest)) return inValue(above.keys, current.rest, true);
  return { keys: above.keys, role: "key", written: current.rest, item: current.dashed };
}

function inValue(keys: readonly string[], value: string, item: boolean): Cursor {
  if (!isOpenFlow(value)) return { keys, role: "value", written: value, item };
  const flow = readFlow(value);
  return {
    keys: [...keys, ...flow.keys],
    role: flow.role,
    written: flow.written,
    item: flow.role === "value" && flow.inList,
  };
}

/** The keys that hold a line, by indentation; `value` when the line goes on with a text or brackets begun above. */
function keysAbove(
  lines: readonly string[],
  index: number,
  column: number,
): { readonly keys: readonly string[]; readonly value?: string; readonly from: number } {
  let keys: string[] = [];
  let bound = column;
  let value: string | undefined;
  let from = index;
  for (let at = index - 1; at >= 0 && bound > 0; at -= 1) {
    const line = readLine(lines[at] ?? "");
    if (line.rest.trim() === "" || line.rest.startsWith("#") || line.column >= bound) continue;
    const entry = readEntry(line.rest);
    if (!entry) continue;
    bound = line.column;
    const holds = entry.value.replace(/(^|\s)#.*$/, "").trim();
    if (holds === "") {
      keys = [entry.key, ...keys];
    } else {
      // What stands deeper belongs to this text or to these brackets, whatever it looks like.
      keys = [entry.key];
      value = entry.value.trimStart();
      from = at;
    }
  }
  return { keys, from, ...present({ value }) };
}

function readLine(line: string): Line {
  const [marks = ""] = /^\s*(?:-(?:\s+|$))*/.exec(line) ?? [];
  return { column: marks.length, dashed: marks.includes("-"), rest: line.slice(marks.length) };
}

function readEntry(rest: string): Entry | undefined {
  const match = /^(["']?)([\w-]+)\1\s*:(?:\s+([\s\S]*))?$/.exec(rest);
  return match ? { key: match[2]!, value: match[3] ?? "" } : undefined;
}
