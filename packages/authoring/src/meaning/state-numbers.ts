import type { ExpressionValue } from "@leadsim/scenarios";

type Branch = Map<ExpressionValue, Branch | number>;

/**
 * Numbers states from 0 on in the order they are met. A state is a scene with the memory that counts there, looked up
 * value by value: making a key of many values costs more.
 */
export class StateNumbers {
  /** States met so far, and so the number of the next. */
  size = 0;
  private readonly slots: readonly (readonly number[])[];
  private readonly roots: Branch[];

  /** @param slots the places of the values that count, by scene */
  constructor(slots: readonly (readonly number[])[]) {
    this.slots = slots;
    this.roots = slots.map(() => new Map());
  }

  /** The state's number; equal to `size` before the call when the state is new. */
  numberOf(scene: number, values: readonly ExpressionValue[]): number {
    const slots = this.slots[scene]!;
    let branch = this.roots[scene]!;
    for (let place = 0; place + 1 < slots.length; place += 1) {
      const value = values[slots[place]!]!;
      let next = branch.get(value) as Branch | undefined;
      if (!next) {
        next = new Map();
        branch.set(value, next);
      }
      branch = next;
    }
    // Where no memory counts, the scene is one state.
    const last = slots.length === 0 ? true : values[slots.at(-1)!]!;
    const known = branch.get(last) as number | undefined;
    if (known !== undefined) return known;
    branch.set(last, this.size);
    this.size += 1;
    return this.size - 1;
  }
}
