import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DecisionResponse, Scenario, Transcript } from "@leadsim/scenarios";
import { readLibrary } from "@leadsim/scenarios/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadsim, scratchFolder } from "./memory-io.test-support.js";

// Every decision of the library can be answered from the keyboard: what a persona chose, typed as numbers, is the same.

const scenarios = readLibrary().scenarios.flatMap(({ document }) => document ?? []);

let folder: ReturnType<typeof scratchFolder>;
beforeAll(() => {
  folder = scratchFolder();
});
afterAll(() => folder.remove());

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (id, scenario) => {
  it("is played the same from typed numbers", async () => {
    const persona = await leadsim(["play", id, "--persona", "typical", "--out", `${id}.json`], {
      cwd: folder.path,
    });
    expect(persona.code).toBe(0);
    const meant = read(`${id}.json`);
    const typed = await leadsim(["play", id, "--out", `${id}-typed.json`], {
      cwd: folder.path,
      lines: linesOf(meant, scenario),
    });
    expect(typed).toMatchObject({ code: 0, err: "" });
    expect(responsesOf(read(`${id}-typed.json`))).toEqual(responsesOf(meant));
    expect(Math.max(...typed.out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

function read(name: string): Transcript {
  return JSON.parse(readFileSync(join(folder.path, name), "utf8")) as Transcript;
}

function responsesOf({ events }: Transcript): DecisionResponse[] {
  return events.flatMap((event) => (event.type === "responded" ? [event.response] : []));
}

function linesOf({ events }: Transcript, scenario: Scenario): string[] {
  let order: readonly string[] = [];
  return events.flatMap((event) => {
    if (event.type === "shown") order = event.order;
    return event.type === "responded" ? [lineOf(event.response, order, event.scene, scenario)] : [];
  });
}

/** A response as the numbers a person would type, given the order shown. */
function lineOf(
  response: DecisionResponse,
  order: readonly string[],
  scene: string,
  scenario: Scenario,
): string {
  const number = (option: string) => order.indexOf(option) + 1;
  if ("best" in response) return `${number(response.best)} ${number(response.worst)}`;
  if ("low" in response) return `${response.low} ${response.likely} ${response.high}`;
  if ("order" in response) return response.order.map(number).join(" ");
  if ("ratings" in response) return order.map((option) => response.ratings[option]).join(" ");
  if ("amounts" in response) return order.map((option) => response.amounts[option]).join(" ");
  if ("picked" in response) return [response.picked].flat().map(number).join(" ");
  const decision = scenario.scenes.find(({ id }) => id === scene)?.decision;
  const bins = decision?.type === "sort" ? decision.bins.map(({ id }) => id) : [];
  return order.map((item) => bins.indexOf(response.bins[item] ?? "") + 1).join(" ");
}
