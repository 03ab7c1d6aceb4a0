import type { Profile, ProfileBehavior } from "@leadsim/scenarios";
import { plainLine } from "../terminal/plain.js";
import type { Screen } from "../terminal/screen.js";
import { pad, width } from "../terminal/width.js";
import { words } from "../terminal/words.js";
import { wrap } from "../terminal/wrap.js";
import { sign } from "./marks.js";

const order: readonly ProfileBehavior["status"][] = [
  "seen",
  "judged",
  "partly",
  "not-shown",
  "no-response",
  "not-reached",
  "no-opportunity",
];

/** Every behavior as a small tile, in columns that fill the screen, with a legend that counts them. */
export function behaviorTiles(profile: Profile, { colors, columns }: Screen): string[] {
  const counts = order
    .map((status) => ({ status, count: profile.behaviors.filter((tile) => tile.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${sign(status, colors)} ${words.profile.statuses[status]} ${count}`);
  const labels = profile.behaviors.map((behavior) => {
    const tally = behavior.of > 1 ? ` ${behavior.seen}/${behavior.of}` : "";
    return { status: behavior.status, text: plainLine(behavior.id) + tally };
  });
  const widest = Math.max(0, ...labels.map(({ text }) => width(text))) + 4;
  const across = Math.max(1, Math.floor((columns - 2) / widest));
  const down = Math.ceil(labels.length / across);
  const lines = Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_, column) => labels[column * down + row])
      .flatMap((label) => (label ? [`${sign(label.status, colors)} ${pad(label.text, widest - 2)}`] : []))
      .join("")
      .trimEnd(),
  );
  return [
    ...wrap(`Behaviors (${profile.behaviors.length}): ${counts.join(", ")}`, columns).map(colors.bold),
    ...lines.map((line) => `  ${line}`),
  ];
}
