import { isWritten, type Path } from "../source/tree.js";
import { suggest } from "../spelling/did-you-mean.js";
import { reportValue, type ScenarioCheck } from "./scenario-check.js";

/** Checks that a route leads somewhere. */
export function checkNext(check: ScenarioCheck, path: Path, next: string | undefined): void {
  const scenes = check.document.scenes ?? {};
  if (next === undefined || next === "end" || Object.hasOwn(scenes, next)) return;
  // What is no id has been spoken of, and a scene that could not be read is there all the same.
  if (!/^[a-z][a-z0-9-]*$/.test(next) || isWritten(check.root, ["scenes", next])) return;
  reportValue(check, "unknown-scene", path, `There is no scene \`${next}\`.`, {
    help: (effort) =>
      suggest(next, [...Object.keys(scenes), "end"], effort) ?? "Write a scene's id, or `end`.",
  });
}
