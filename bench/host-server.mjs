// One host, four ways to keep a session between two requests: run by host.mjs in a process of its own.
import * as engine from "@leadsim/engine";
import fastify from "fastify";
import { openStore } from "../examples/host/store.mjs";
import { commandsOf, form, plays, start } from "./host-session.mjs";

const [mode, file] = process.argv.slice(2);
// The same for all: what is compared is the work beside the database, not the disk's.
const store = openStore(file, "NORMAL");

const keep = (from, appended, session, snapshot) =>
  store.append(from, appended, { ...session, id: session.begun.session, due: null, snapshot });

/** How a session comes back, and what is kept of it. */
const ways = {
  memory: () => {
    const known = new Map();
    return {
      find: (id) => known.get(id),
      learn: (id, session) => known.set(id, { ...session, events: [] }),
      kept: () => "",
    };
  },
  snapshot: () => ({
    find: (id) => engine.restore(plays, JSON.parse(store.find(id).snapshot), { form }),
    learn: () => {},
    kept: (session) => JSON.stringify(engine.snapshot(session)),
  }),
  replay: () => ({
    find: (id) => {
      const { seq, head } = store.find(id);
      const transcript = { format: "leadsim/transcript@1", events: store.events(id, seq), head };
      return engine.replay(plays, transcript, { session: id, head, form });
    },
    learn: () => {},
    kept: () => "",
  }),
};

const app = fastify();
if (mode === "bare") serveBytes();
else serveSessions(ways[mode]());
app.get("/cpu", () => process.cpuUsage());
process.send(await app.listen({ port: 0 }));

function serveSessions({ find, learn, kept }) {
  app.post("/:id", ({ params: { id }, body }) => {
    if (body.type === "begin") {
      const session = engine.begin(plays, { session: id, seed: id, at: start, form });
      learn(id, session);
      keep(-1, session.events, session, kept(session));
      return { begun: id };
    }
    const session = find(id);
    const { at, ...command } = body;
    const step = engine.advance(session, engine.readCandidateCommand(command), at);
    if (!keep(session.seq, step.appended, step.session, kept(step.session))) throw new Error("not kept");
    learn(id, step.session);
    return { view: engine.view(step.session, at), refusal: step.refusal };
  });
}

/** The framework and the database with the same bytes, and no session: what the sessions are measured against. */
function serveBytes() {
  const known = new Map();
  app.post("/:id", ({ params: { id }, body }, reply) => {
    const steps = stepsOf(id, known);
    const place = body.type === "begin" ? 0 : body.turn + 1;
    const { from, appended, session, snapshot, view } = steps[place];
    keep(from, appended, session, snapshot);
    return reply.type("application/json").send(view);
  });
  app.post("/prepare/:id", ({ params: { id } }) => stepsOf(id, known).length);
}

function stepsOf(id, known) {
  if (known.has(id)) return known.get(id);
  let session = engine.begin(plays, { session: id, seed: id, at: start, form });
  const steps = [{ from: -1, appended: session.events, session, snapshot: snapshotOf(session), view: "{}" }];
  for (const { at, ...command } of commandsOf(id)) {
    const from = session.seq;
    const step = engine.advance(session, command, at);
    session = step.session;
    const view = JSON.stringify({ view: engine.view(session, at), refusal: null });
    steps.push({ from, appended: step.appended, session, snapshot: snapshotOf(session), view });
  }
  known.set(id, steps);
  return steps;
}

function snapshotOf(session) {
  return JSON.stringify(engine.snapshot(session));
}
