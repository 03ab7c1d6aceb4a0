import { type CategoryDerivatives, derivativeRoom, logDerivatives } from "../irt/log-derivatives.js";
import type { BankItem, ItemBank } from "./item-bank.js";

/** Expected (Fisher) information about θ in one item's response: Σ_k P′²/P, with a testlet's factor integrated out. */
export function informationAt(
  bank: ItemBank,
  item: BankItem,
  theta: number,
  room: CategoryDerivatives,
): number {
  const { categories } = item.curve;
  if (item.testlet < 0) {
    logDerivatives(item.curve, theta, 0, room);
    let information = 0;
    for (let k = 0; k < categories; k += 1) information += room.probability[k]! * room.first[k]! ** 2;
    return information;
  }
  const probability = new Float64Array(categories);
  const derivative = new Float64Array(categories);
  bank.factor.nodes.forEach((factor, u) => {
    logDerivatives(item.curve, theta, factor, room);
    for (let k = 0; k < categories; k += 1) {
      const part = bank.factor.weights[u]! * room.probability[k]!;
      probability[k] = probability[k]! + part;
      derivative[k] = derivative[k]! + part * room.first[k]!;
    }
  });
  let information = 0;
  for (let k = 0; k < categories; k += 1) {
    if (probability[k]! > 0) information += derivative[k]! ** 2 / probability[k]!;
  }
  return information;
}

/** Room for the items of a bank. */
export function roomFor(bank: ItemBank): CategoryDerivatives {
  return derivativeRoom(Math.max(2, ...bank.items.map(({ curve }) => curve.categories)));
}
