import {
  apply,
  begin,
  commandOf,
  dueNext,
  networkGrace,
  type Play,
  type Policy,
  randomPolicy,
  type Session,
} from "@leadsim/engine";

/** Answers at random, and lets about a fifth of timed scenes run out. */
export const hesitant: Policy = {
  name: "hesitant",
  begin: (seed, index) => {
    const answer = randomPolicy.begin(seed, index);
    return (spot) => (spot.scene.within !== null && spot.random.next() < 0.2 ? "timeout" : answer(spot));
  },
};

export const start = 1_700_000_000_000;

/** Plays a session to its end step by step; every step takes `pace` milliseconds, a timeout as long as it takes. */
export function playAlong(plays: readonly Play[], policy: Policy, seed: string, pace = 10): Session[] {
  let session = begin(plays, { session: "s-1", seed, at: start });
  const sessions = [session];
  let now = start;
  for (let command = commandOf(policy, session); command; command = commandOf(policy, session)) {
    now = command.type === "tick" ? (dueNext(session)?.at ?? now) : now + pace;
    session = apply(session, command, now);
    sessions.push(session);
  }
  return sessions;
}

export { networkGrace };
