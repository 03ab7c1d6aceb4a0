import { parse, resolve } from "node:path";
import { debriefOf } from "@leadsim/engine";
import { precisionOf } from "@leadsim/psychometrics";
import {
  type AbilityPageOptions,
  type ClassesOf,
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
import {
  type Calibration,
  type Comparison,
  type InterviewGuide,
  kindOf,
  type Model,
  type NormTables,
  type Profile,
  sameLanguage,
  type Theme,
} from "@leadsim/scenarios";
import { bundledDocuments } from "@leadsim/scenarios/node";
import { present } from "@leadsim/scenarios/rules";
import { compareProfiles, forCandidate, interviewGuide, wordedBy } from "@leadsim/scoring";
import { withChanges, withStandings } from "../abilities/beside-norms.js";
import { readAbilities } from "../abilities/read-abilities.js";
import { readEstimates } from "../abilities/read-estimates.js";
import { isResponseFile } from "../abilities/score-responses.js";
import { checkScoredAlike, type Scored, scoringOf } from "../abilities/scored-alike.js";
import { calibrationCurves } from "../calibrate/calibration-curves.js";
import { gatherContent, type NamedContent, type NamedPath } from "../content.js";
import { readSheet } from "../csv/sheet.js";
import { modelIn } from "../in-language.js";
import { begunOf, namingFile, playsFor } from "../plays-for.js";
import { readDocument } from "../read-document.js";
import { readFile } from "../read-file.js";
import { refusalInWords } from "../refusal-in-words.js";
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
  /** Of a table of abilities: norms of T scores. */
  readonly norms?: string;
  /** The same people at an earlier sitting: a table of abilities, or of a profile an earlier profile. */
  readonly before?: string;
  /** Where scores are cut into classes: θ of a table of abilities, sums of a calibration. */
  readonly cut?: readonly number[];
  readonly cutSum?: readonly number[];
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
  refuseOthers(request, "profile");
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
  refuseOthers(request, "calibration");
  const calibration = readDocument("calibration", resolve(cwd, shown), shown);
  return renderCalibration(calibration, {
    ...pageOptions(request, cwd),
    curves: calibrationCurves(calibration),
    ...(request.cutSum
      ? {
          classes: {
            classes: precisionOf(calibration, { cutSums: request.cutSum }).classification.sums,
            people: null,
            group: calibration.prior.group,
          },
        }
      : {}),
  });
}

function teamPage(shown: readonly string[], request: PageRequest, cwd: string): string {
  const names = namesOf(shown, cwd);
  const team = shown.map((file, at) => ({
    name: names[at]!,
    profile: profileIn(file, request, cwd),
  }));
  return renderTeam(team, {
    ...pageOptions(request, cwd),
    exercises: exercisesOf(team[0]!.profile, request, cwd),
  });
}

/** The exercises of a profile's model in the page's language, where the model is known. */
function exercisesOf(profile: Profile, request: PageRequest, cwd: string): ReadonlyMap<string, string> {
  const content = gatherContent(foldersOf(request, cwd));
  const model = modelOf(profile, content);
  const behaviors = model ? modelIn(model, request.lang, content).behaviors : [];
  return new Map(behaviors.map(({ id, practice }) => [id, practice.rehearse]));
}

/** The model that a profile was measured on, where it is known. */
function modelOf({ versions }: Profile, { models }: Pick<NamedContent, "models">): Model | undefined {
  const { id, version } = versions.model;
  return models.find((known) => known.id === id && known.version === version);
}

function profilePage(shown: string, request: PageRequest, cwd: string): string {
  const options = pageOptions(request, cwd);
  const profile = profileIn(shown, request, cwd);
  if (request.for === "candidate") return renderCandidate(forCandidate(profile), options);
  const since = request.before === undefined ? undefined : sinceOf(profile, request.before, request, cwd);
  return renderReport(profile, { ...options, ...present({ guide: guideOf(profile, request.lang), since }) });
}

/** The profile against an earlier one, which has to rest on other sessions: else its errors are shared. */
function sinceOf(profile: Profile, shown: string, request: PageRequest, cwd: string): Comparison {
  const earlier = profileIn(shown, request, cwd);
  const played = new Set(profile.versions.sessions.map(({ session }) => session));
  if (earlier.versions.sessions.some(({ session }) => played.has(session))) {
    throw new UserError(
      `${shown} rests on sessions of this profile, so nothing changed between the two.`,
      "Name the profile of an earlier sitting with --before. What a new scoring changes: leadsim compare",
    );
  }
  return refusalInWords(() => compareProfiles(profile, earlier, { titles: { second: shown } }));
}

/** A profile in the words of the page's language, where its model is known and has a whole translation. */
function profileIn(shown: string, request: PageRequest, cwd: string): Profile {
  const profile = readDocument("profile", resolve(cwd, shown), shown);
  if (sameLanguage(profile.versions.model.locale, request.lang)) return profile;
  const content = gatherContent(foldersOf(request, cwd));
  const model = modelOf(profile, content);
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
    models.flatMap(({ behaviors, locale }) =>
      behaviors.map(({ id, statement }) => [id, { statement, locale }] as const),
    ),
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
  const bundled = bundledDocuments();
  const model = modelOf(profile, bundled);
  return model && interviewGuide(profile, modelIn(model, lang, bundled), { questions: 8 });
}

function abilitiesPage(shown: string, request: PageRequest, cwd: string): string {
  refuseOthers(request, "abilities");
  if (request.calibration === undefined) {
    throw new UserError(
      "A table of abilities is shown with the calibration it was made with.",
      `Name it: leadsim report ${shown} --calibration calibration.json`,
    );
  }
  const calibration = readDocument("calibration", resolve(cwd, request.calibration), request.calibration);
  const kind = calibration.sample.kind;
  const tableAt = (path: string): string =>
    utf8Text(readFile(resolve(cwd, path), path, "table of abilities"), path);
  const text = tableAt(shown);
  const { norms: ofNorms, before, cut } = request;
  const norms = ofNorms === undefined ? undefined : readDocument("norms", resolve(cwd, ofNorms), ofNorms);
  let people = readAbilities(text, shown, kind, calibration);
  const own = scoredIn(text, shown);
  if (norms) {
    checkScoredAlike(own, { shown: ofNorms!, scored: norms.scored });
    people = withStandings(people, norms, ofNorms!);
  }
  if (before !== undefined) {
    const earlier = tableAt(before);
    const first = readAbilities(earlier, before, kind);
    checkScoredAlike(own, scoredIn(earlier, before));
    people = withChanges(people, first, before);
  }
  const options = {
    ...pageOptions(request, cwd),
    ...present({
      norms: norms && pageNorms(norms),
      classes: cut && classesOf(text, shown, calibration, cut),
      scored: own.scored && present({ method: own.scored.method, prior: own.scored.prior }),
    }),
  };
  return refusalsTold(() => renderAbilities(people, calibration, options));
}

function scoredIn(text: string, shown: string): Scored {
  return { shown, scored: scoringOf(readSheet(text, shown)) };
}

/** A page has no covariate: where the norms run along one, it says so. */
function pageNorms({ scales, ...norms }: NormTables): NonNullable<AbilityPageOptions["norms"]> {
  return { ...norms, ...present({ along: scales.find(({ id }) => id === "T")?.along?.by }) };
}

function classesOf(
  text: string,
  shown: string,
  calibration: Calibration,
  cuts: readonly number[],
): ClassesOf {
  const byAbility = { cuts, ...readEstimates(text, shown, calibration) };
  const { persons, classes } = precisionOf(calibration, { byAbility }).classification.abilities!;
  return { classes, people: persons };
}

/** An option that would be passed over in silence is refused. */
function refuseOthers(request: PageRequest, kind: "abilities" | "calibration" | "profile"): void {
  const known = {
    abilities: ["norms", "before", "cut", "calibration"],
    calibration: ["cutSum"],
    profile: request.for === "assessor" ? ["before"] : [],
  } as const;
  const all = ["norms", "before", "cut", "cutSum"] as const;
  const found = all.find(
    (name) => request[name] !== undefined && !(known[kind] as readonly string[]).includes(name),
  );
  if (found === undefined) return;
  const words = { abilities: "a table of abilities", calibration: "a calibration", profile: "a profile" };
  throw new UserError(
    `--${found === "cutSum" ? "cut-sum" : found} has no meaning for ${words[kind]}.`,
    "See leadsim report --help.",
  );
}
