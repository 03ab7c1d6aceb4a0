import type { Calibration } from "@leadsim/scenarios";
import type { Component } from "../calibrate/component.js";
import { itemComponent } from "../calibrate/item-component.js";
import { type ItemParameters, parametersOf } from "../irt/item-parameters.js";
import type { ParameterCovariance } from "../irt/parameter-covariance.js";
import type { Quadrature } from "../irt/quadrature.js";
import type { ItemBank } from "./item-bank.js";
import type { MetColumn, MetResponses } from "./met-responses.js";

/**
 * An item whose parameters are unsure, as a component on its nodes, with the place of its first parameter in
 * the covariance.
 */
export interface UnsureItem {
  readonly column: MetColumn;
  readonly parameters: ItemParameters;
  readonly component: Component;
  readonly first: number;
}

/** The items of a table whose parameters are unsure, on nodes of ability, in the order of the covariance. */
export function unsureItems(
  calibration: Calibration,
  bank: ItemBank,
  met: MetResponses,
  { places }: ParameterCovariance,
  ability: Quadrature,
): UnsureItem[] {
  const grid = { ability, factors: bank.factor };
  const byId = new Map(calibration.items.map((item) => [item.id, item]));
  const items = met.columns.flatMap((column) => {
    const first = places.get(column.item.id);
    if (first === undefined) return [];
    const parameters = parametersOf(calibration.model, byId.get(column.item.id)!);
    const { design, values } = parameters;
    const component = itemComponent(design, Int32Array.from(values.keys()), column.item.testlet, grid);
    component.set(values);
    return [{ column, parameters, component, first }];
  });
  return items.sort((a, b) => a.first - b.first);
}
