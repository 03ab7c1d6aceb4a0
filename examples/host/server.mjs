// A host: candidates play over HTTP; its own key begins, changes and scores sessions. Nothing is kept in memory.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import * as engine from "@leadsim/engine";
import fastify from "fastify";
import { openStore } from "./store.mjs";

const codes = { caller: 400, conflict: 409, gone: 410, content: 500 };
const newId = () => randomBytes(16).toString("hex");

export function buildServer({ content, store, key, now = Date.now }) {
  const { form } = content;
  const plays = content.scenarios.map(engine.readCompiled);
  const keep = (session, from, appended) => {
    const due = engine.dueNext(session)?.at ?? null;
    const snapshot = JSON.stringify(engine.snapshot(session));
    return store.append(from, appended, { ...session, id: session.begun.session, due, snapshot });
  };
  /** Lets a command reach a session. Where another process was faster, it meets the session as that one left it. */
  const advance = (id, command) => {
    for (let kept = store.find(id); kept; kept = store.find(id)) {
      const session = engine.restore(plays, JSON.parse(kept.snapshot), { form });
      const step = engine.advance(session, command, now());
      if (step.appended.length === 0 || keep(step.session, kept.seq, step.appended)) return step;
    }
  };
  const answer = (reply, step, story = false) => {
    if (!step) return reply.code(404).send();
    const view = engine.view(step.session, now(), { story });
    return reply.code(codes[step.refusal?.kind] ?? 200).send({ view, refusal: step.refusal });
  };

  const app = fastify();
  app.setErrorHandler((error, _, reply) => {
    const known = error instanceof engine.EngineError;
    return known ? reply.code(codes[error.kind]).send({ refusal: error }) : reply.send(error);
  });
  // Whoever knows a session's id is its candidate.
  app.get("/:id", ({ params: { id } }, reply) => answer(reply, advance(id, { type: "tick" }), true));
  app.post("/:id", ({ params: { id }, body }, reply) =>
    answer(reply, advance(id, engine.readCandidateCommand(body))),
  );
  app.register(async (own) => {
    own.addHook("onRequest", async ({ headers }, reply) => {
      if (headers.authorization !== `Bearer ${key}`) await reply.code(401).send();
    });
    own.post("/", ({ body }) => {
      const id = newId();
      const session = engine.begin(plays, { ...body, session: id, seed: id, at: now(), form });
      return keep(session, -1, session.events) && { id };
    });
    own.post("/:id/changes", ({ params: { id }, body }, reply) => answer(reply, advance(id, body)));
    // Scoring never trusts a snapshot: the whole transcript is replayed, against the head that was kept.
    own.get("/:id/evidence", ({ params: { id } }, reply) => {
      const { seq = -1, head } = store.find(id) ?? {};
      const transcript = { format: "leadsim/transcript@1", events: store.events(id, seq), head };
      const expected = { session: id, head, form };
      return head ? engine.collectEvidence(plays, transcript, expected) : reply.code(404).send();
    });
  });
  // A session whose content is gone, or a locked database, ends neither the host nor the other sessions' turn.
  const tell = (error) => process.stderr.write(`${error}\n`);
  const tick = async (id) => advance(id, { type: "tick" });
  const sweep = async () => store.overdue(now()).forEach((id) => void tick(id).catch(tell));
  const timer = setInterval(() => void sweep().catch(tell), 1000);
  app.addHook("onClose", async () => clearInterval(timer));
  return app;
}

if (process.argv[1]?.endsWith("server.mjs")) {
  const [file = "content.json", database = "sessions.db", port = 8080] = process.argv.slice(2);
  const { HOST_KEY: key = newId() } = process.env;
  const content = JSON.parse(readFileSync(file, "utf8"));
  const app = buildServer({ content, store: openStore(database), key });
  process.stdout.write(`${await app.listen({ port: Number(port) })} with the key ${key}\n`);
}
