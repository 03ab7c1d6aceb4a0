import { parse, resolve } from "node:path";
import { debriefOf } from "@leadsim/engine";
import {
  renderAbilities,
  renderCalibration,
  renderCandidate,
  renderDebrief,
  renderReport,
  renderTeam,
  TeamError,
  ThemeError,
} from "@leadsim/report";
import type { Language } from "@leadsim/report/words";
import { type InterviewGuide, kindOf, type Profile, sameLanguage, type Theme } from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { forCandidate, interviewGuide, wordedBy } from "@leadsim/scoring";
import { readAbilities } from "../abilities/read-abilities.js";
import { isResponseFile } from "../abilities/score-responses.js";
import { calibrationCurves } from "../calibrate/calibration-curves.js";
import { gatherContent, type NamedPath } from "../content.js";
import { modelIn } from "../in-language.js";
import { begunOf, namingFile, playsFor } from "../plays-for.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { UserError } from "../user-error.js";
import { utf8Text } from "../utf8.js";

/** Who a page may be for. */
export const audiences = ["assessor", "candidate", "team", "debrief"] as const;

/** What page is asked for. */
export interface PageRequest {
  readonly for: (typeof audiences)[number];
  readonly lang: Language;
  readonly title?: string;
  readonly calibration?: string;
  readonly theme?: string;
  readonly scenarios?: string[];
  readonly paper?: NonNullable<Theme["paper"]>;
}

/**
 * The page of a profile for its reader, of a table of abilities, or of a calibration.
 * @param shown the files as the person wrote them: several for a team, each named after its file
 * @throws UserError for a file that is missing or of another kind
 */
export function reportPage(shown: readonly string[], request: PageRequest, cwd: string): string {
  const [first = "", ...others] = shown;
  if (request.for !== "team" && others.length > 0) {
    throw new UserError("Such a page is of one file.", "Of several people: leadsim report *.json --for team");
  }
  if (isResponseFile(first)) return abilitiesPage(first, request, cwd);
  if (request.for === "assessor" && isCalibration(first, cwd)) return calibrationPage(first, request, cwd);
  return refusalsTold(() => {
    if (request.for === "debrief") return debriefPage(first, request, cwd);
    return request.for === "team" ? teamPage(shown, request, cwd) : profilePage(first, request, cwd);
  });
}

/** A page, or why a theme or a team is refused, as the person is told. */
export function refusalsTold(page: () => string): string {
  try {
    return page();
  } catch (error) {
    if (error instanceof ThemeError || error instanceof TeamError) throw new UserError(error.message);
    throw error;
  }
}

/** Whether a file says of itself that it is a calibration. */
function isCalibration(shown: string, cwd: string): boolean {
  return kindOf(readFile(resolve(cwd, shown), shown, "profile"), shown) === "calibration";
}

function calibrationPage(shown: string, request: PageRequest, cwd: string): string {
  const calibration = readDocument("calibration", resolve(cwd, shown), shown);
  return renderCalibration(calibration, {
    ...pageOptions(request, cwd),
    curves: calibrationCurves(calibration),
  });
}

function teamPage(shown: readonly string[], request: PageRequest, cwd: string): string {
  const names = namesOf(shown, cwd);
  const team = shown.map((file, at) => ({
    name: names[at]!,
    profile: profileIn(file, request, cwd),
  }));
  return renderTeam(team, pageOptions(request, cwd));
}

function profilePage(shown: string, request: PageRequest, cwd: string): string {
  const options = pageOptions(request, cwd);
  const profile = profileIn(shown, request, cwd);
  if (request.for === "candidate") return renderCandidate(forCandidate(profile), options);
  return renderReport(profile, { ...options, ...present({ guide: guideOf(profile, request.lang) }) });
}

/** A profile in the words of the page's language, where its model is known and has a whole translation. */
function profileIn(shown: string, request: PageRequest, cwd: string): Profile {
  const profile = readDocument("profile", resolve(cwd, shown), shown);
  const { id, version, locale } = profile.versions.model;
  if (sameLanguage(locale, request.lang)) return profile;
  const content = gatherContent(foldersOf(request, cwd));
  const model = content.models.find((known) => known.id === id && known.version === version);
  return model ? wordedBy(profile, modelIn(model, request.lang, content)) : profile;
}

function foldersOf({ scenarios = [] }: PageRequest, cwd: string): readonly NamedPath[] {
  return scenarios.map((folder) => ({ path: resolve(cwd, folder), shown: folder }));
}

/** People are called by their files; where these are called alike, as `anna/profile.json`, by their folders. */
function namesOf(files: readonly string[], cwd: string): readonly string[] {
  const paths = files.map((file) => parse(resolve(cwd, file)));
  const names = paths.map(({ name }) => name);
  return new Set(names).size === 1 ? paths.map(({ dir }) => parse(dir).base) : names;
}

/** A transcript told again, by the content it was played with: the files and folders named, then the library. */
function debriefPage(shown: string, request: PageRequest, cwd: string): string {
  const transcript = readDocument("transcript", resolve(cwd, shown), shown);
  const begun = begunOf(transcript, shown);
  const content = gatherContent(foldersOf(request, cwd));
  const debrief = namingFile(shown, () => debriefOf(playsFor(begun, content), transcript));
  const models = content.models.map((model) => modelIn(model, request.lang, content));
  const statements = new Map(
    models.flatMap(({ behaviors }) => behaviors.map(({ id, statement }) => [id, statement] as const)),
  );
  return renderDebrief(debrief, { ...pageOptions(request, cwd), statements });
}

function pageOptions(request: PageRequest, cwd: string) {
  return { language: request.lang, ...present({ title: request.title, theme: themeOf(request, cwd) }) };
}

/** The theme that a page is asked for with, on the paper it is asked for on. */
export function themeOf(
  { theme, paper }: Pick<PageRequest, "theme" | "paper">,
  cwd: string,
): Theme | undefined {
  const given = theme === undefined ? undefined : readDocument("theme", resolve(cwd, theme), theme);
  if (paper === undefined) return given;
  return { ...(given ?? { format: "leadsim/theme@1" }), paper };
}

/**
 * Where the model comes with leadsim, the page holds the questions for what is open; other models have
 * `leadsim interview`.
 */
function guideOf(profile: Profile, lang: Language): InterviewGuide | undefined {
  const { id, version } = profile.versions.model;
  const bundled = bundledDocuments();
  const model = bundled.models.find((known) => known.id === id && known.version === version);
  return model && interviewGuide(profile, modelIn(model, lang, bundled), { questions: 8 });
}

function abilitiesPage(shown: string, request: PageRequest, cwd: string): string {
  if (request.calibration === undefined) {
    throw new UserError(
      "A table of abilities is shown with the calibration it was made with.",
      `Name it: leadsim report ${shown} --calibration calibration.json`,
    );
  }
  const calibration = readDocument("calibration", resolve(cwd, request.calibration), request.calibration);
  const text = utf8Text(readFile(resolve(cwd, shown), shown, "table of abilities"), shown);
  const abilities = readAbilities(text, shown, calibration.sample.kind);
  return refusalsTold(() => renderAbilities(abilities, calibration, pageOptions(request, cwd)));
}
