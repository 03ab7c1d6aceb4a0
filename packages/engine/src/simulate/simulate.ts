import type { Form } from "@leadsim/scenarios";
import { EngineError } from "../error/engine-error.js";
import type { Play } from "../play/play.js";
import { newRun } from "../play/step.js";
import { hashText } from "../random/prng.js";
import { playsOfForm } from "../session/plays-of-form.js";
import { OpenSpot, type Policy } from "./policy.js";
import { type SimulationTable, Tally } from "./tally.js";
import { walk } from "./walk.js";

export interface SimulateOptions {
  readonly sessions: number;
  readonly seed: string;
  /** Orders the plays and says which are practice; without it all plays are sat in the order given. */
  readonly form?: Form;
}

/** The seed of one session of a simulation: to play it again step by step, begin with it. */
export function simulatedSeed(seed: string, index: number): string {
  return `${seed}/${index}`;
}

/**
 * Plays many sessions in bulk: by the same rules as `apply`, without clock, events and hashes. Reproducible: the same
 * plays, policy and seed give the same table.
 *
 * @throws EngineError for a form that doesn't fit the plays, or a number of sessions that isn't one
 */
export function simulate(
  plays: Play | readonly Play[],
  policy: Policy,
  options: SimulateOptions,
): SimulationTable {
  const { sessions, seed, form } = options;
  if (!Number.isInteger(sessions) || sessions < 0) {
    throw new EngineError("invalid-options", "`sessions` is the number of sessions to simulate.");
  }
  const given = "scenes" in plays ? [plays] : plays;
  const played = form ? playsOfForm(given, form) : given;
  const tally = new Tally(
    played,
    played.map((_, place) => form?.scenarios[place]?.practice ?? false),
    sessions,
  );
  const runs = played.map(newRun);
  const spot = new OpenSpot();
  for (let index = 0; index < sessions; index++) {
    const own = simulatedSeed(seed, index);
    tally.nextSession();
    walk(played, runs, policy.begin(own, index), hashText(own), spot, tally);
  }
  const { opportunities, levels, decisions, visits, endings, ledger, cutOff, choices } = tally;
  return {
    policy: policy.name,
    seed,
    sessions,
    opportunities,
    levels,
    decisions,
    visits,
    endings,
    ledger,
    cutOff,
    choices,
  };
}
