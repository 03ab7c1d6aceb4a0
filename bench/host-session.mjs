// What is played by the benchmark of a host: the bundled short form, by a random policy.
import { advance, begin, commandOf, compile, randomPolicy, view } from "@leadsim/engine";
import { findInLibrary, readLibrary } from "@leadsim/scenarios/node";

const library = readLibrary();
export const form = findInLibrary(library.forms, "northline-short");
export const plays = form.scenarios.map(({ id, version }) =>
  compile(findInLibrary(library.scenarios, `${id}@${version}`)),
);
export const start = 1_767_600_000_000;

/** The commands of a whole session, each with its time. */
export function commandsOf(id) {
  let session = begin(plays, { session: id, seed: id, at: start, form });
  const commands = [];
  for (let command = commandOf(randomPolicy, session); command; command = commandOf(randomPolicy, session)) {
    const at = session.at + 9_000;
    commands.push({ ...command, turn: view(session).turn, id: `c-${commands.length}`, at });
    session = advance(session, command, at).session;
  }
  return commands;
}
