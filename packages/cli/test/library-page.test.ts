import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CastNoteError, castNotes } from "../library-tables/cast.js";
import { askedIn, decisionsOn, wanted } from "../library-tables/coverage.js";
import { gateStamp } from "../library-tables/gates.js";
import { lengthOf, lengthTolerance } from "../library-tables/length.js";
import { libraryContent } from "../library-tables/library-content.js";
import { libraryTables, type TableName, tableIn } from "../library-tables/library-page.js";

// The library's page says what is counted, and the library holds what it promises.

const content = libraryContent();
const { model, scenarios, sources } = content;
const page = readFileSync(new URL("../../../docs/library.md", import.meta.url), "utf8");
const again = "Run: npm run library -- --write";

const quick = (Object.keys(libraryTables) as TableName[]).filter((name) => name !== "gates");
test.each(quick)("the table “%s” of the library's page is as counted", (name) => {
  expect(tableIn(page, name) === libraryTables[name](content), again).toBe(true);
});

test("the table of gates belongs to the content as it is", () => {
  expect(tableIn(page, "gates")?.split("\n\n").at(-1), again).toBe(gateStamp(content));
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s takes the minutes that it says",
  (_, scenario) => {
    const { minutes } = lengthOf(scenario);
    expect(Math.abs(minutes - scenario.minutes) / scenario.minutes).toBeLessThanOrEqual(lengthTolerance);
  },
);

test("each competency is asked for in at least three scenarios, and each behavior", () => {
  for (const { behaviors } of model.competencies) {
    expect(askedIn(scenarios, behaviors).scenarios).toBeGreaterThanOrEqual(wanted.scenariosPerCompetency);
  }
  const few = model.behaviors.filter(
    ({ id }) => askedIn(scenarios, [id]).scenarios < wanted.scenariosPerBehavior,
  );
  expect(few.map(({ id }) => id)).toEqual([]);
});

const [first] = scenarios;

test("a scenario twice as long as it says is told", () => {
  const { holds, minutes } = lengthOf(first!);
  expect(holds).toBe(true);
  expect(lengthOf({ ...first!, minutes: Math.round(minutes / 2) }).holds).toBe(false);
});

test("a decision counts once, also where its key has several of the behaviors", () => {
  const inbox = ["protect-coaching-time", "match-task-to-readiness", "define-hiring-criteria"];
  const ninetyDays = scenarios.filter(({ id }) => id === "first-ninety-days");
  expect(decisionsOn(ninetyDays[0]!, inbox)).toEqual(["inbox"]);
  expect(askedIn(ninetyDays, inbox)).toEqual({ decisions: 1, scenarios: 1 });
  expect(askedIn(ninetyDays, ["no-such-behavior"])).toEqual({ decisions: 0, scenarios: 0 });
});

test("a note on nobody, a note left out and a word that is none are refused", () => {
  const source = sources.get(first!.id)!;
  const [note] = /^ {4}- "[\w-]+: .*; .*"\n/m.exec(source)!;
  for (const wrong of ["", note.replace(/"[\w-]+:/, '"nobody:'), note.replace(/; \w+"/, '; charming"')]) {
    expect(() => castNotes(first!, source.replace(note, wrong))).toThrow(CastNoteError);
  }
  expect(castNotes(first!, source)).toHaveLength(first!.cast.length);
});
