import type { Help } from "../findings/findings.js";
import type { ScenarioDocument } from "../generated/scenario.js";
import { entriesOf, type Loose } from "../shape/loose.js";
import { decisionOf, optionsOf } from "../shape/loose-decision.js";
import { camel } from "../shape/shape-patterns.js";
import { suggest } from "../spelling/did-you-mean.js";

/** What a document declares. */
interface Known {
  readonly document: Loose<ScenarioDocument>;
  /** Memory and derived values. */
  readonly names: ReadonlyMap<string, unknown>;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help: Help;
}

/** Words in quotes, and words with hyphens outside them. */
const words = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*/g;

/**
 * Finds a scene or an option that a condition reads as if what was answered were remembered: `two-claims == "split"`. A
 * name with hyphens is otherwise told as a sum of names that do not exist.
 */
export function findResponseAsMemory(check: Known, text: string): Found | undefined {
  const scenes = check.document.scenes ?? {};
  for (const { 0: word, index } of text.matchAll(words)) {
    if (/^["']/.test(word) || check.names.has(word)) continue;
    const at = { from: index, to: index + word.length };
    if (Object.hasOwn(scenes, word)) return { ...at, ...sayScene(check, word) };
    if (!word.includes("-") || word.split("-").every((part) => check.names.has(part) || /^\d+$/.test(part)))
      continue;
    const owner = entriesOf(scenes).find(([, scene]) => {
      const decision = decisionOf(scene);
      return decision?.options.includes(word);
    });
    if (owner) return { ...at, ...sayOption(check, owner[0], word) };
    const help: Help = (effort) =>
      suggest(word, [...check.names.keys(), ...Object.keys(scenes)], effort) ??
      `Declare it under \`memory\` as \`${camel(word)}\`: names of memory have no hyphens.`;
    return { ...at, message: `There is no \`${word}\` in memory.`, help };
  }
  return undefined;
}

function sayScene(check: Known, id: string): Pick<Found, "message" | "help"> {
  const decision = decisionOf(check.document.scenes?.[id] ?? {});
  const message = `\`${id}\` is a scene: what is answered there is not remembered by itself.`;
  const ids = decision ? optionsOf(decision).options.map(([option]) => option) : [];
  const [first = "option"] = ids;
  const name = camel(id);
  if (decision?.type !== "choose")
    return {
      message,
      help: `Keep it in memory: \`memory: { ${name}: { flag: false } }\`, and at the scene \`after: [ { if: …, set: { ${name}: true } } ]\`; then ask \`${name}\`.`,
    };
  return {
    message,
    help: `Keep it in memory: under \`memory\` write \`${name}: { choice: open, of: [open, ${ids.join(", ")}] }\`, at each option its own, such as \`set: { ${name}: ${first} }\`; then ask \`${name} == "${first}"\`.`,
  };
}

function sayOption(_: Known, scene: string, option: string): Pick<Found, "message" | "help"> {
  const name = camel(option);
  return {
    message: `\`${option}\` is an option of \`${scene}\`: that it was picked is not remembered by itself.`,
    help: `Keep it in memory: under \`memory\` write \`${name}: { flag: false }\`, at the option \`set: { ${name}: true }\`; then ask \`${name}\`.`,
  };
}
