import { referenceTo } from "@leadsim/scenarios";
import { present } from "@leadsim/scenarios/rules";
import type { Hover, Position } from "vscode-languageserver-types";
import { findDeclaration } from "./definition.js";
import type { KnownText } from "./known-text.js";
import type { Mention } from "./mention.js";
import { keyAt, keysOf, mentionAt, rangeOf } from "./positions.js";
import { schemaAt } from "./schema.js";
import { behaviorInWords, declaredSpot, fieldsUnder, memoryInWords } from "./words.js";
import { type Workspace, wordAtTop } from "./workspace.js";

/** What stands behind the name or the field under the pointer. */
export function hoverAt(workspace: Workspace, text: KnownText, position: Position): Hover | undefined {
  const mention = mentionAt(text, position);
  const said = mention && describe(workspace, text, mention);
  if (mention && said !== undefined) return markdown(said, rangeOf(text, mention));
  const spot = keyAt(text, position);
  if (!spot || !text.kind) return undefined;
  const schema = schemaAt(text.kind, keysOf(spot));
  if (schema?.description === undefined) return undefined;
  const examples = (schema.examples ?? []).map((example) => `\`${String(example)}\``);
  const shown = examples.length > 0 ? `\n\nFor example ${examples.join(", ")}` : "";
  return markdown(`**${String(spot.path.at(-1))}**: ${schema.description}${shown}`, rangeOf(text, spot.key));
}

function markdown(value: string, range: Hover["range"]): Hover {
  return { contents: { kind: "markdown", value }, ...present({ range }) };
}

function describe(workspace: Workspace, text: KnownText, mention: Mention): string | undefined {
  if (mention.kind === "behavior") {
    const found = workspace.modelFor(text);
    const said = found && behaviorInWords(found.model, mention.name);
    if (said !== undefined) return said;
  }
  const declared = findDeclaration(workspace, text, mention);
  if (!declared) return undefined;
  if (mention.kind === "document") {
    const [id = "", version = "", title] = ["id", "version", "title"].map((key) =>
      wordAtTop(declared.text, key),
    );
    return `**${referenceTo({ id, version })}**: ${title}`;
  }
  const spot = declared.mention && declaredSpot(declared.text, declared.mention);
  return spot && inWords(declared.text, mention, spot.path);
}

function inWords(text: KnownText, mention: Mention, path: readonly (string | number)[]): string {
  const fields = fieldsUnder(text, path);
  const said = (name: string): string => (fields.has(name) ? String(fields.get(name)).trim() : "");
  const join = (...parts: string[]) => parts.filter((part) => part !== "").join("\n\n");
  const head = `**${mention.name}**`;
  switch (mention.kind) {
    case "memory":
    case "derived":
      return join(`${head}: ${memoryInWords(fields)}`, said("show") && `On the dashboard: ${said("show")}`);
    case "cast":
      return join(`**${said("name")}**, ${said("role")}`, said("about"));
    case "exhibit":
      return join(`${head}: ${said("title")}`, said("source"), said("note"));
    case "option":
    case "bin":
      return join(`${head}: ${said("text")}`, said("why") && `*Why:* ${said("why")}`);
    case "scene": {
      const prompts = text.spots.list.find(
        (spot) => spot.path.length === 4 && spot.path[1] === mention.name && spot.path[3] === "prompt",
      );
      const asks = prompts
        ? `*${String(prompts.path[2])}:* ${String(prompts.scalar?.value)}`
        : "No decision.";
      return join(`scene ${head}`, said("heading"), asks);
    }
    case "competency":
      return join(`**${said("name")}**`, said("definition"));
    default:
      return join(`${mention.kind} ${head}`, said("title"), said("about"), said("statement"));
  }
}
