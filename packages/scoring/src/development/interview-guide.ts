import { ScoringError } from "@leadsim/psychometrics";
import type { InterviewGuide, Model, Profile, ProfileBehavior } from "@leadsim/scenarios";
import { referenceTo } from "@leadsim/scenarios/rules";

/** How long the interview may be. */
export interface InterviewOptions {
  /** At most so many questions, 1 to 20; 8 by default, about 50 minutes. */
  readonly questions?: number;
}

type Question = InterviewGuide["questions"][number];
type Behavior = Model["behaviors"][number];

/** An open behavior, with why it is. */
interface Open {
  readonly behavior: Behavior;
  readonly for: Question["for"];
  readonly why: Question["why"];
}

/**
 * A structured interview for what the evidence leaves open. Half of its questions (where there are so many)
 * go to behaviors that no decision asked for, which are the same for everyone who took this path; half to
 * behaviors that this person showed at some decisions or none. Competencies with the fewest decisions come
 * first, one behavior each before any has two. Questions, follow-ups and anchors are the model's: the same
 * words and the same scale for every candidate, which is what makes interviews comparable (Campion, Palmer &
 * Campion, 1997).
 *
 * @throws ScoringError `wrong-model` where the profile is of another model, `bad-option` for a number of
 * questions outside 1 to 20
 */
export function interviewGuide(
  profile: Profile,
  model: Model,
  { questions: most = 8 }: InterviewOptions = {},
): InterviewGuide {
  check(profile, model, most);
  const open = openBehaviors(profile, model);
  const chosen = choose(open, most);
  const { id, version, title, locale } = profile.versions.model;
  return {
    format: "leadsim/interview-guide@1",
    model: { id, version, title, locale },
    sessions: profile.versions.sessions.map(({ session }) => session),
    status: profile.status,
    rules: [...rules],
    questions: chosen.map((one) => questionOf(one, model)),
    left: open.filter((one) => !chosen.includes(one)).map(({ behavior }) => behavior.id),
    notices: structuredClone(profile.notices),
  };
}

const rules: InterviewGuide["rules"] = [
  "same-words",
  "two-interviewers",
  "rate-what-was-done",
  "show-nothing",
  "other-evidence",
];

function check(profile: Profile, model: Model, most: number): void {
  const { id, version } = profile.versions.model;
  if (id !== model.id) {
    throw new ScoringError(
      "wrong-model",
      `The profile is of ${referenceTo({ id, version })}, not of ${model.id}.`,
      {
        profile: id,
        model: model.id,
      },
    );
  }
  if (!Number.isInteger(most) || most < 1 || most > 20) {
    throw new ScoringError("bad-option", `An interview has 1 to 20 questions, not ${most}.`, {
      questions: most,
    });
  }
}

/** Open behaviors, competencies with the fewest decisions first, one of each before any second. */
function openBehaviors(profile: Profile, model: Model): Open[] {
  const decisions = new Map(profile.competencies.map((scale) => [scale.id, scale.decisions]));
  const found = new Map(profile.behaviors.map((behavior) => [behavior.id, behavior]));
  const place = new Map<string, number>();
  return model.behaviors
    .flatMap((behavior): (Open & { readonly round: number })[] => {
      const own = openness(found.get(behavior.id));
      if (!own) return [];
      const key = `${own.for} ${behavior.competency}`;
      const round = place.get(key) ?? 0;
      place.set(key, round + 1);
      return [{ behavior, ...own, round }];
    })
    .map((open, at) => ({ open, at, met: decisions.get(open.behavior.competency) ?? 0 }))
    .sort((a, b) => a.open.round - b.open.round || a.met - b.met || a.at - b.at)
    .map(({ open: { behavior, for: whom, why } }) => ({ behavior, for: whom, why }));
}

/**
 * A behavior that was to be measured and got no response is open for this person alone; so is one that was
 * judged well and never seen: to know what is right is not yet to do it.
 */
function openness(behavior: ProfileBehavior | undefined): Pick<Open, "for" | "why"> | undefined {
  if (!behavior || behavior.status === "no-opportunity")
    return { for: "everyone", why: { code: "not-asked" } };
  const { status, seen, judged, of } = behavior;
  if (status === "no-response" || status === "not-reached") {
    return { for: "this-person", why: { code: status } };
  }
  if (seen > 0 && seen + judged === of) return undefined;
  return { for: "this-person", why: { code: "shown", status, seen, judged, of } };
}

function choose(open: readonly Open[], most: number): Open[] {
  const everyone = open.filter((one) => one.for === "everyone");
  const person = open.filter((one) => one.for === "this-person");
  const forPerson = Math.min(person.length, Math.max(Math.floor(most / 2), most - everyone.length));
  return [...everyone.slice(0, most - forPerson), ...person.slice(0, forPerson)];
}

function questionOf({ behavior, for: whom, why }: Open, model: Model): Question {
  const { id, competency, statement, cue, interview, anchors } = behavior;
  return {
    behavior: id,
    competency,
    title: model.competencies.find((one) => one.id === competency)?.name ?? competency,
    statement,
    for: whom,
    why,
    question: interview?.question ?? null,
    cue,
    probes: interview ? [...interview.probes] : null,
    anchors: { 1: anchors[1], 3: anchors[3], 5: anchors[5] },
  };
}
