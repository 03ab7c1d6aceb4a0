import type { ScriptedResponse } from "@leadsim/scenarios";

/**
 * A play that shows a diagnostic, as a SARIF code flow: one step for each response, at its scene. Each step
 * says what is answered as a responses file holds it, so that the play can be played again.
 * @param source the text of the scenario
 */
export function witnessFlow(
  witness: readonly ScriptedResponse[],
  source: string,
  artifactLocation: object,
): object {
  const lines = sceneLines(source);
  return {
    message: { text: "A play that shows it, as responses in order." },
    threadFlows: [
      {
        locations: witness.map(({ scene, response }) => ({
          location: {
            message: { text: `${scene}: ${JSON.stringify(response)}` },
            physicalLocation: { artifactLocation, region: { startLine: lines.get(scene) ?? 1 } },
          },
        })),
      },
    ],
  };
}

/** The line of each scene, by the layout alone: the ids that stand right below `scenes:`. */
function sceneLines(source: string): ReadonlyMap<string, number> {
  const lines = source.split(/\r?\n/);
  const found = new Map<string, number>();
  const begin = lines.findIndex((line) => /^scenes\s*:/.test(line));
  if (begin === -1) return found;
  const below = lines.slice(begin + 1);
  const end = below.findIndex((line) => /^[^\s#]/.test(line));
  const scenes = end === -1 ? below : below.slice(0, end);
  const indent = /^\s+/.exec(scenes.find((line) => /^\s+[^\s#]/.test(line)) ?? "")?.[0] ?? "";
  for (const [at, line] of scenes.entries()) {
    const id = line.startsWith(indent)
      ? /^["']?([a-z][a-z0-9-]*)["']?\s*:/.exec(line.slice(indent.length))
      : null;
    if (id) found.set(id[1]!, begin + at + 2);
  }
  return found;
}
