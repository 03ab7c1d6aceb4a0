import type { DecisionResponse, RespondedView } from "@leadsim/scenarios";
import { shownPlaces } from "../play/order.js";
import type { PlayScene } from "../play/play.js";
import { viewDecision } from "./decision-view.js";

/** A decision with what was answered, in the order shown; null for a scene without one. */
export function viewResponded(
  scene: PlayScene,
  response: DecisionResponse | null,
  seed: string,
): RespondedView | null {
  if (!scene.decision) return null;
  const order = shownPlaces(scene, seed);
  const ids = order.map((place) => scene.decision!.options[place]!.id);
  return { decision: viewDecision(scene.decision, order), response: response && inOrder(response, ids) };
}

/** A response keeps the file's order, which may tell how good an option is: here it takes the order shown. */
function inOrder(response: DecisionResponse, ids: readonly string[]): DecisionResponse {
  const sorted = <T>(values: Readonly<Record<string, T>>): { [id: string]: T } =>
    Object.fromEntries(ids.map((id) => [id, values[id]!]));
  if ("ratings" in response) return { ratings: sorted(response.ratings) };
  if ("amounts" in response) return { amounts: sorted(response.amounts) };
  if ("bins" in response) return { bins: sorted(response.bins) };
  if (!("picked" in response) || typeof response.picked === "string") return response;
  const { picked } = response;
  return { picked: ids.filter((id) => picked.includes(id)) };
}
