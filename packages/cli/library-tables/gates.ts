import { type Gate, type GateRow, gate } from "@leadsim/authoring/simulate";
import { compile } from "@leadsim/engine";
import type { LibraryContent } from "./library-content.js";
import { inHundredths, markdownTable } from "./markdown.js";

const sessions = 1000;
const seed = "1";

/** The gate of every scenario and every form. */
export function gateTable(content: LibraryContent): string {
  const held = [...content.scenarios, ...content.forms].map((of) =>
    gate(content.prepared(of), sessions, seed),
  );
  const rows = held.map((one) => [
    one.of.title,
    strongest(one.surface),
    best(one.strategies),
    one.holds ? "holds" : overIn(one),
  ]);
  const titles = [
    "effect, in SD of random answers",
    "strongest mark of words",
    "kind of act that earns most",
    "gate",
  ];
  return `${markdownTable(titles, rows)}\n\n${gateStamp(content)}`;
}

/** Names the content that the gates were simulated with, so that a test can tell an old table without simulating. */
export function gateStamp({ scenarios, forms }: LibraryContent): string {
  const hashes = scenarios.map((scenario) => {
    const { story, key } = compile(scenario);
    return `${scenario.id} ${story.slice(0, 6)} ${key.slice(0, 6)}`;
  });
  const held = forms.map(({ id, scenarios: of }) => `${id}: ${of.map((one) => one.id).join(" ")}`);
  return `<!-- gates of: ${[...hashes, ...held].join(", ")} -->`;
}

/** The effect furthest from random answers, with what it is an effect of. */
function strongest(rows: readonly GateRow[]): string {
  const size = ({ effect }: GateRow): number => Math.abs(effect ?? 0);
  const [first] = [...rows].sort((a, b) => size(b) - size(a));
  return first ? named(first) : "";
}

function best(rows: readonly GateRow[]): string {
  const [first] = rows.filter(({ effect }) => effect !== null).sort((a, b) => b.effect! - a.effect!);
  return first ? named(first) : "";
}

function overIn({ surface, strategies }: Gate): string {
  const over = [...surface, ...strategies].filter(({ holds }) => !holds);
  return `over: ${over.map(named).join(", ")}`;
}

function named({ id, effect }: GateRow): string {
  return `${inHundredths(effect ?? 0)} (${id})`;
}
