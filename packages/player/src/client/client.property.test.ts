import type { CandidateView } from "@leadsim/scenarios";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Keep } from "../keep/keep.js";
import { memoryKeep } from "../keep/memory-keep.js";
import { Client } from "./client.js";
import { FakeSession, type Weather } from "./fake-session.test-support.js";
import type { Surroundings } from "./surroundings.js";

/** What happens, one after the other: to the person, to the page, to the network, elsewhere. */
type Step =
  | { readonly type: "write"; readonly pick: "a" | "b" }
  | { readonly type: "answer" | "reload" | "moved elsewhere" | "told anew" | "told an old view" | "repeated" }
  | { readonly type: "weather"; readonly weather: readonly Weather[] };

const weather = fc.constantFrom<Weather>("fair", "request lost", "answer lost", "doubled", "answer late");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant("write" as const), pick: fc.constantFrom("a" as const, "b" as const) }),
  fc.record({
    type: fc.constantFrom(
      "answer" as const,
      "answer" as const,
      "reload" as const,
      "moved elsewhere" as const,
      "told anew" as const,
      "told an old view" as const,
      "repeated" as const,
    ),
  }),
  fc.record({ type: fc.constant("weather" as const), weather: fc.array(weather, { maxLength: 6 }) }),
);

/** A tab, from its opening to its reload. */
class Tab {
  readonly client: Client;
  readonly given: string[] = [];
  readonly seen: CandidateView[] = [];

  constructor(session: FakeSession, keep: Keep, ids: { next: number }) {
    const around: Surroundings = {
      openKeep: async () => keep,
      seekLeadership: (_, listener) => {
        queueMicrotask(() => listener.onLead());
        return { takeOver: () => {}, release: () => {} };
      },
      now: () => 0,
      newId: () => {
        ids.next += 1;
        this.given.push(`id-${ids.next}`);
        return `id-${ids.next}`;
      },
      // Nobody waits in a test; the next try comes when all else is done.
      nap: () => ({ sleep: () => new Promise((resolve) => setTimeout(resolve, 0)), wake: () => {} }),
    };
    this.client = new Client(session.transport(), () => this.#look(), around);
  }

  #look(): void {
    const { view } = this.client.state;
    if (view && this.seen.at(-1) !== view) this.seen.push(view);
  }
}

async function settle(): Promise<void> {
  for (let round = 0; round < 12; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

it("whatever the network does, each answer is taken once or refused, in order, and nothing typed is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const session = new FakeSession();
      const keep = memoryKeep();
      const ids = { next: 0 };
      const old = session.view();
      let tab = new Tab(session, keep, ids);
      const given: string[] = [];
      let typed: { readonly turn: number; readonly pick: string } | null = null;
      await tab.client.start();
      await settle();

      const act: { readonly [T in Step["type"]]: (now: Extract<Step, { type: T }>) => Promise<void> | void } =
        {
          write: ({ pick }) => {
            const { view, leaving, draft } = tab.client.state;
            if (!view || leaving || draft === null) return;
            tab.client.write({ type: "choose", picked: pick });
            typed = { turn: view.turn, pick };
          },
          answer: () => {
            const { view } = tab.client.state;
            void tab.client.give(
              view?.scene
                ? { type: "respond", scene: view.scene, response: { picked: "a" } }
                : { type: "continue" },
            );
          },
          reload: async () => {
            tab.client.stop();
            await settle();
            given.push(...tab.given);
            tab = new Tab(session, keep, ids);
            await tab.client.start();
          },
          "moved elsewhere": () => session.move(),
          "told anew": () => session.tell(session.view()),
          "told an old view": () => session.tell(old),
          repeated: () => session.repeatLate(),
          weather: (now) => {
            session.weather = [...now.weather];
          },
        };
      for (const now of steps) {
        await (act[now.type] as (now: Step) => Promise<void> | void)(now);
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      session.weather = [];
      session.repeatLate();
      await settle();
      await tab.client.refresh();
      await settle();
      given.push(...tab.given);

      const { view, phase, draft } = tab.client.state;
      expect(phase).toBe("here");
      // Nothing waits any more, and the page is where the session is.
      expect(await keep.unsent()).toEqual([]);
      expect(tab.client.hasUnsent).toBe(false);
      expect(view?.turn).toBe(session.turn);
      // Taken at most once each, in the order they were given.
      expect(session.taken).toEqual(given.filter((id) => session.taken.includes(id)));
      // No page is followed by an older one.
      const seen = tab.seen.map(({ seq }) => seq);
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      // What was typed on the page that is still open stands there.
      const last = typed as { readonly turn: number; readonly pick: string } | null;
      if (last?.turn === session.turn) expect(draft).toEqual({ type: "choose", picked: last.pick });
      tab.client.stop();
    }),
    { numRuns: 150 },
  );
});
