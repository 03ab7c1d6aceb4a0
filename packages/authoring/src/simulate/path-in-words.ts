import type { ScriptedResponse } from "@leadsim/scenarios";

/** A path in one line: what matters for the path, `scene: option`; figures, orders and ratings are left to the JSON. */
export function pathInWords(path: readonly ScriptedResponse[] | null): string {
  if (path === null) return "none found in the sessions searched";
  if (path.length === 0) return "from the start";
  return path.map(stepInWords).join(" → ");
}

function stepInWords({ scene, response }: ScriptedResponse): string {
  if ("timeout" in response) return `${scene}: time runs out`;
  if ("picked" in response) return `${scene}: ${[response.picked].flat().join(" + ")}`;
  if ("best" in response) return `${scene}: ${response.best} over ${response.worst}`;
  return `${scene}: any`;
}
