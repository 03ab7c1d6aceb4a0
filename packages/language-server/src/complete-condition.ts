import { CompletionItemKind } from "vscode-languageserver-types";
import { declared, type Offer, type Offering, values } from "./offers.js";
import { isResponseType, namesToRead } from "./response-types.js";
import { fieldsUnder } from "./words.js";

/** What a condition may read where it stands, or what `set` may hold. */
export function conditionWords(offering: Offering, expected: "condition" | "set-value"): Offer[] {
  const { text, cursor } = offering;
  const locals = localsHere(offering);
  const inQuotes = quotedBeginning(cursor.written);
  if (inQuotes !== undefined) return quotedWords(offering, inQuotes);
  if (expected === "set-value") return [...wordsOf(offering, cursor.keys.at(-1) ?? ""), ...locals];
  return [...locals, ...values(text)];
}

/** What stands before a text in quotes that is still open; undefined outside quotes. */
function quotedBeginning(written: string): string | undefined {
  const own = /^["']/.exec(written)?.[0];
  const condition = own === undefined ? written : written.slice(1);
  let open: number | undefined;
  let quote = "";
  for (const match of condition.matchAll(/\\?"|''?/g)) {
    if (open === undefined) [open, quote] = [match.index, match[0]];
    else if (match[0] === quote) open = undefined;
  }
  return open === undefined ? undefined : condition.slice(0, open);
}

function quotedWords(offering: Offering, before: string): Offer[] {
  const options = declared(offering.text, "option", offering.scene);
  const bins = declared(offering.text, "bin", offering.scene);
  if (/\bbins\s*\[[^\]]*\]\s*([=!]=|in\s*\[[^\]]*)\s*$/.test(before)) return bins;
  if (/\b(ratings|position|amounts|bins)\s*\[\s*$/.test(before)) return options;
  const name = /([A-Za-z]\w*)\s*(?:[=!]=|in\s*\[[^\]]*)\s*$/.exec(before)?.[1];
  if (name === undefined) return options;
  const isLocal = localsHere(offering).some(({ label }) => label === name);
  return isLocal ? options : wordsOf(offering, name);
}

/** The values a memory can take: its words, or yes and no. */
function wordsOf({ text }: Offering, name: string): Offer[] {
  const fields = fieldsUnder(text, ["memory", name]);
  const of = fields.get("of");
  const words = Array.isArray(of) ? of.map(String) : fields.has("flag") ? ["true", "false"] : [];
  return words.map((label) => ({ label, kind: CompletionItemKind.EnumMember, detail: name }));
}

function localsHere({ text, cursor, scene }: Offering): Offer[] {
  if (cursor.keys[2] !== "after" || scene === undefined) return [];
  const type = text.spots.list.find(
    ({ path }) =>
      path.length === 3 && path[0] === "scenes" && path[1] === scene && isResponseType(path[2] ?? ""),
  )?.path[2];
  return [...namesToRead(type === undefined ? undefined : String(type))].map((label) => ({
    label,
    kind: CompletionItemKind.Property,
    detail: `of the response (${String(type)})`,
  }));
}
