import type { Model } from "@leadsim/scenarios";
import type { KnownText } from "./known-text.js";
import type { Mention } from "./mention.js";
import type { Spot } from "./spots.js";

/** One declared name with the values that stand under it, by key: `{ number: 3, min: 0 }`. */
export function fieldsUnder({ spots }: KnownText, path: Spot["path"]): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const spot of spots.list) {
    if (!startsWith(spot.path, path)) continue;
    const [name, ...deeper] = spot.path.slice(path.length);
    if (deeper.length === 0 && name !== undefined && spot.scalar) fields.set(String(name), spot.scalar.value);
    if (deeper.length === 1 && typeof deeper[0] === "number" && spot.scalar) {
      const items = fields.get(String(name));
      fields.set(String(name), [...(Array.isArray(items) ? (items as unknown[]) : []), spot.scalar.value]);
    }
  }
  return fields;
}

/** The place where a name is declared, as a value with the way to it. */
export function declaredSpot(text: KnownText, mention: Mention): Spot | undefined {
  return text.spots.list.find(({ key }) => key !== undefined && around(text, key, mention));
}

function around(text: KnownText, key: { start: number; end: number }, mention: Mention): boolean {
  return key.start <= mention.start && mention.end <= key.end && text.mentions.includes(mention);
}

function startsWith(path: Spot["path"], head: Spot["path"]): boolean {
  return path.length > head.length && head.every((step, index) => path[index] === step);
}

/** A memory or derived value in one line: `number from 0 to 5, starts at 3`. */
export function memoryInWords(fields: ReadonlyMap<string, unknown>): string {
  const unit = fields.has("unit") ? ` ${String(fields.get("unit"))}` : "";
  if (fields.has("is")) return `derived: ${String(fields.get("is"))}${unit === "" ? "" : `, in${unit}`}`;
  if (fields.has("flag")) return `yes or no, starts as ${String(fields.get("flag"))}`;
  if (fields.has("choice")) {
    return `one of ${listed(fields.get("of"))}, starts as ${String(fields.get("choice"))}`;
  }
  const [number, min, max] = ["number", "min", "max"].map((name) => String(fields.get(name) ?? "?"));
  return `number from ${min} to ${max}${unit}, starts at ${number}`;
}

function listed(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(", ") : "?";
}

/** A behavior with its anchors, as a designer needs it beside a key. */
export function behaviorInWords(model: Model, id: string): string | undefined {
  const behavior = model.behaviors.find((candidate) => candidate.id === id);
  if (!behavior) return undefined;
  const competency = model.competencies.find((candidate) => candidate.id === behavior.competency);
  const pillar = model.pillars.find((candidate) => candidate.id === behavior.pillar);
  const { anchors } = behavior;
  return [
    `**${id}**, ${competency?.name ?? behavior.competency} (${pillar?.title ?? behavior.pillar})`,
    behavior.statement,
    `*A decision must offer:* ${behavior.cue}`,
    `- **1** ${anchors[1]}\n- **3** ${anchors[3]}\n- **5** ${anchors[5]}`,
  ].join("\n\n");
}
