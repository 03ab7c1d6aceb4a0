import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type Editor, openEditor } from "../../cli/test/language-client.test-support.js";
import { scratchFolder } from "../../cli/test/memory-io.test-support.js";
import { type MeaningThread, meaningInPlace } from "./meaning-thread.js";
import { startLanguageServer } from "./node/start.js";

/** A model in the folder. */
export const model = `format: leadsim/model@1
id: two
version: 1.0.0
title: Two
locale: en
about: For tests.
pillars: { lead: { title: Lead } }
areas: { talk: { title: Talk } }
competencies:
  calls:
    name: Calls
    area: talk
    pillar: lead
    definition: Calls well.
    behaviors:
      listen-first:
        statement: Listens first.
        cue: Somebody talks.
        anchors: { 1: Talks., 3: Waits., 5: Asks. }
        practice: { observe: a, ask: b, rehearse: c }
      speak-last:
        statement: Speaks last.
        cue: Somebody is quiet.
        anchors: { 1: Shouts., 3: Nods., 5: Sums up. }
        practice: { observe: a, ask: b, rehearse: c }
`;

/** A scenario in the folder, open in the editor. */
export const scenario = `format: leadsim/scenario@1
id: small
version: 1.0.0
title: Small
locale: en
minutes: 5
instruction: should
summary: A morning.
model: two@1
cast:
  ines: { name: Inês, role: Seller, about: New here }
memory:
  trust: { number: 3, min: 0, max: 5, show: Trust }
  mood: { choice: calm, of: [calm, cold] }
exhibits:
  note: { title: A note, text: One. }
scenes:
  call:
    heading: Monday
    say:
      - ines: You have {trust} left. 😀 {trust}
    exhibits: [note]
    choose:
      prompt: What now?
      options:
        wait: { text: Wait, why: a, set: { mood: cold }, next: close }
        tell: { text: Tell, why: b, add: { trust: -1 } }
        ask: { text: Ask, why: c }
      key:
        listen-first: { wait: 5, tell: 1, ask: 3 }
    after:
      - if: picked == "wait" && trust > 2
        reply: [{ ines: Thanks. }]
  close:
    say:
      - narrator: It ends.
    next: end
endings:
  done: { say: [{ narrator: Done. }] }
`;

export interface Session {
  /** The folder that is open in the editor. */
  readonly folder: string;
  /** The open scenario. */
  readonly small: string;
  /** A new one for each test. */
  readonly editor: Editor;
  uriOf(name: string): string;
}

/**
 * A session of an editor for each test of a file, over the protocol, on the sources.
 * @param thread the test's own by default: the sources can't be loaded into another
 */
export function sessionForEachTest(thread: MeaningThread = meaningInPlace): Session {
  const folder = scratchFolder();
  const uriOf = (name: string) => pathToFileURL(join(folder.path, name)).href;
  const small = uriOf("small.yaml");
  let editor: Editor | undefined;

  beforeAll(() => {
    mkdirSync(join(folder.path, "models"));
    writeFileSync(join(folder.path, "models", "two models.yaml"), model);
    writeFileSync(join(folder.path, "small.yaml"), scenario);
  });
  afterAll(() => folder.remove());
  beforeEach(async () => {
    const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
    const ended = startLanguageServer(toServer, fromServer, {
      thread,
      pageUri: (code) => `file:///docs/diagnostics/${code}.md`,
    });
    const opened = openEditor(fromServer, toServer);
    editor = opened;
    await opened.initialize(pathToFileURL(folder.path).href);
    opened.open(small, scenario);
    return async () => {
      await opened.goodbye();
      expect(await ended).toBe(0);
    };
  });
  return {
    folder: folder.path,
    small,
    uriOf,
    get editor() {
      return editor!;
    },
  };
}
