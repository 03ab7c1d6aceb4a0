import type { Explored } from "./explore.js";
import type { Fact, Path } from "./facts.js";
import { routesOf } from "./live-memory.js";
import { pathTo, pathWords } from "./path.js";
import type { Report } from "./report.js";
import type { WatchedPlay } from "./watched-play.js";
import { witnessTo } from "./witness.js";

/**
 * Says what no play ever comes to: scenes, endings, routes, and conditions that hold never or always. What was not
 * seen is said only when all plays were explored; otherwise one note says how much is unknown.
 */
export function checkReachability(watched: WatchedPlay, explored: Explored, report: Report): void {
  const dead = scenesWithoutRoute(watched);
  const facts = watched.facts.filter(({ path }) => path[0] !== "scenes" || !dead.has(String(path[1])));
  const silent = facts.filter((fact) => fact.yes === -1 || (fact.kind === "condition" && fact.no === -1));
  if (!explored.complete) {
    if (silent.length > 0) sayUnknown(explored, silent, report);
    return;
  }
  const asked = new Set(facts.filter(({ yes, no }) => yes !== -1 || no !== -1));
  const skipped = new Set(watched.scenes.flatMap(({ onlyIf }) => (onlyIf ? [onlyIf.fact.path[1]] : [])));
  const told = watched.endings.some((ending) => ending.told.yes !== -1);
  for (const fact of silent) {
    if (fact.kind === "scene" && !skipped.has(fact.path[1])) sayScene(fact.path, explored, report);
    else if (fact.kind === "condition" && asked.has(fact)) {
      if (!isLastTold(watched, fact)) sayCondition(watched, explored, fact, report);
    } else if (fact.kind === "ending" && told && !isAsked(watched, fact, asked)) {
      sayEnding(watched, explored, fact.path, report);
    } else if (fact.kind === "next" && happens(watched, fact.path)) sayNext(fact.path, report);
  }
}

function sayScene(path: Path, { count }: Explored, report: Report): void {
  report.add(
    "scene-never-shown",
    path,
    `No play comes to \`${path[1]}\`: the conditions on its way never hold.`,
    {
      help: `All plays were explored (${states(count)}). Change the conditions or the effects before it, or delete the scene.`,
    },
  );
}

function sayCondition(watched: WatchedPlay, explored: Explored, fact: Fact, report: Report): void {
  const path = conditionPath(fact.path, report);
  const never = fact.yes === -1;
  const word = String(path.at(-1));
  const negated = word === "unless" || word === "skip-if";
  const message = negated
    ? `What \`${word}\` names ${never ? "holds each time" : "never holds when"} the story comes here.`
    : `This condition ${never ? "never holds when" : "holds each time"} the story comes here.`;
  const came = never ? fact.no : fact.yes;
  const told = pathWords(pathTo(watched, explored, came));
  const advice = never
    ? "Nobody will meet what stands behind it: change the condition or what is set before, or delete it."
    : "It can be deleted, unless you meant something that may turn out both ways.";
  report.add(never ? "condition-never-holds" : "condition-always-holds", path, message, {
    help: `All plays were explored (${states(explored.count)}). ${advice}`,
    related: [{ message: `A play that comes here: ${told}.`, path: fact.path }],
    witness: witnessTo(watched, explored, came),
  });
}

function sayEnding(watched: WatchedPlay, { count }: Explored, path: Path, report: Report): void {
  const before = watched.endings.filter(({ told }) => told.yes !== -1).map(({ told }) => told.path);
  report.add("ending-never-told", path, `No play ends with \`${path[1]}\`: another ending holds each time.`, {
    help: `All plays were explored (${states(count)}). Change the conditions of the endings above it, or delete it.`,
    related: before.map((ending) => ({ message: `\`${ending[1]}\` is told.`, path: ending })),
  });
}

function sayNext(path: Path, report: Report): void {
  const scene = path.length === 3;
  report.add(
    "next-never-taken",
    path,
    scene
      ? "This route is never taken: something else leads on each time."
      : "This route is never taken: one before it leads on each time.",
    {
      help: "The option's `next` goes first, then the first `after` entry that has one, then the scene's own. Delete it, or give the others a condition.",
    },
  );
}

function sayUnknown({ count, inexact }: Explored, silent: readonly Fact[], report: Report): void {
  const [first] = inexact;
  const why = first
    ? `\`${first}\` has more distinct responses than can be tried`
    : `there are more than ${states(count)}`;
  report.add(
    "unknown-reachability",
    ["scenes"],
    `Whether ${silent.length} ${silent.length === 1 ? "part is" : "parts are"} ever met is not known: ${why}.`,
    {
      help: "Nothing is wrong by that. Memory with few values, and conditions that compare a response with plain numbers, keep a story small enough to be explored.",
      related: silent.slice(0, 5).map(({ path }) => ({ message: "Not met so far.", path })),
    },
  );
}

/** The key of the condition as it is written. */
function conditionPath(path: Path, report: Report): Path {
  const names = ["if", "unless", "only-if", "skip-if"];
  const name = names.find((candidate) => report.has([...path, candidate]));
  return name === undefined ? path : [...path, name];
}

/** Whether an ending's own condition was asked, and says enough. */
function isAsked({ endings }: WatchedPlay, { path }: Fact, asked: ReadonlySet<Fact>): boolean {
  const condition = endings.find(({ told }) => told.path[1] === path[1])?.if;
  return condition !== undefined && asked.has(condition.fact);
}

/** Whether a condition is that of an ending after which no other is told: then those say enough. */
function isLastTold({ endings }: WatchedPlay, fact: Fact): boolean {
  const place = endings.findIndex((ending) => ending.if?.fact === fact);
  return place !== -1 && fact.yes !== -1 && place < endings.length - 1;
}

/** Whether what holds a route happens at all; otherwise that has been said. */
function happens({ scenes }: WatchedPlay, path: Path): boolean {
  const scene = scenes.find(({ play }) => play.id === path[1]);
  if (!scene || (scene.shown.yes === -1 && (!scene.onlyIf || scene.onlyIf.fact.no === -1))) return false;
  if (path[2] !== "after") return scene.shown.yes !== -1;
  const entry = scene.after[Number(path[3])];
  return entry !== undefined && (!entry.if || entry.if.fact.yes !== -1);
}

/** Scenes that no route leads to, whatever its conditions: loading has said so. */
function scenesWithoutRoute({ play }: WatchedPlay): ReadonlySet<string> {
  const routes = routesOf(play);
  const met = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (met.has(at)) continue;
    met.add(at);
    open.push(...(routes[at] ?? []));
  }
  return new Set(play.scenes.filter((_, index) => !met.has(index)).map(({ id }) => id));
}

function states(count: number): string {
  return count === 1 ? "1 state" : `${count.toLocaleString("en-US")} states`;
}
