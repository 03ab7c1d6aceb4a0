import type { Calibration, CalibrationCovariance, CalibrationItem } from "@leadsim/scenarios";
import { parametersOf } from "../irt/item-parameters.js";
import { covarianceDocument } from "../irt/parameter-covariance.js";
import { at, type Matrix } from "../numeric/matrix.js";
import type { AnchorError } from "./anchor-error.js";
import type { Prepared } from "./prepare.js";

/** A parameter of the document: free at a place of the fit, or of an anchor. */
interface Entry {
  readonly place: number;
  readonly isAnchor: boolean;
  /** −1 where the direction of a testlet's factor was turned. */
  readonly sign: number;
}

/** The covariance of all estimates as calibrations state it, the anchors' included where it is known. */
export function covarianceOfEstimates(
  model: Calibration["model"],
  { items: planned, plan, people }: Prepared,
  items: readonly CalibrationItem[],
  parameters: Float64Array,
  covariance: Matrix,
  anchors: AnchorError | undefined,
): CalibrationCovariance | undefined {
  const entries: Entry[] = [];
  const heads: CalibrationCovariance["items"][number][] = [];
  items.forEach((item, i) => {
    const first = anchors?.places.get(i);
    if (planned[i]!.anchor && first === undefined) return;
    const { names } = parametersOf(model, item);
    heads.push({ id: item.id, parameters: [...names] });
    names.forEach((name, p) => {
      const place = first === undefined ? plan.places[i]![p]! : first + p;
      const turned =
        first === undefined && name === "testlet" && item.testlet!.slope * parameters[place]! < 0;
      entries.push({ place, isAnchor: first !== undefined, sign: turned ? -1 : 1 });
    });
  });
  const groups = plan.groups.flatMap(({ mean, logSd }, g) => {
    const own = [
      ...(mean === undefined ? [] : [{ name: "mean", place: mean }]),
      ...(logSd === undefined ? [] : [{ name: "logSd", place: logSd }]),
    ];
    for (const { place } of own) entries.push({ place, isAnchor: false, sign: 1 });
    return own.length === 0 ? [] : [{ id: people.groups[g]!, parameters: own.map(({ name }) => name) }];
  });
  return covarianceDocument(heads, groups, (row, column) => {
    const [a, b] = [entries[row]!, entries[column]!];
    const value =
      a.isAnchor && b.isAnchor
        ? at(anchors!.ofAnchors, a.place, b.place)
        : a.isAnchor
          ? at(anchors!.between, b.place, a.place)
          : b.isAnchor
            ? at(anchors!.between, a.place, b.place)
            : at(covariance, a.place, b.place);
    return a.sign * b.sign * value;
  });
}
