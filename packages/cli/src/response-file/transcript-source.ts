import { collectEvidence, type Play } from "@leadsim/engine";
import { decisionResponses, kindOfPlayers, type SampleKind } from "@leadsim/psychometrics";
import {
  type Calibration,
  type EvidenceSet,
  type Model,
  referenceTo,
  type SessionSummary,
} from "@leadsim/scenarios";
import { findByReference, type NamedContent, type NamedPath } from "../content.js";
import { begunOf, formFor, namingFile, playsFor } from "../plays-for.js";
import { readDocument } from "../read-document.js";
import { UserError } from "../user-error.js";
import type { Source, SourceRow } from "./source.js";

type Scale = NonNullable<Calibration["scale"]>;

/** One transcript, replayed. */
export interface ReplayedTranscript {
  readonly set: EvidenceSet;
  readonly plays: readonly Play[];
  readonly model: Model;
  readonly scale: Scale;
}

/** Transcripts read as responses to the decisions of a scale. */
export interface TranscriptSource extends Source {
  readonly scale: Scale;
  readonly kind: SampleKind;
}

/**
 * Replays transcripts, one person each, and reads their decisions as items of a scale: `scenario/decision`,
 * by the mean level over the scale's behaviors there, rounded half up.
 * @param asked `overall`, or the id of a pillar or competency
 * @param see told of each transcript, once, in order
 */
export function transcriptSource(
  files: readonly NamedPath[],
  asked: string,
  content: NamedContent,
  tell: (done: number, of: number) => void,
  see: ((replayed: ReplayedTranscript) => void) | undefined = undefined,
): TranscriptSource {
  let known: { readonly model: Model; readonly scale: Scale } | undefined;
  const players = new Set<SessionSummary["player"]>();
  const contents = new Map<string, { readonly played: Played; readonly shown: string }>();
  const people = files.map(({ path, shown }, place) => {
    tell(place, files.length);
    const transcript = readDocument("transcript", path, shown);
    const begun = begunOf(transcript, shown);
    const model = findByReference("model", begun.model, content.models, content.broken);
    known ??= { model, scale: scaleOf(model, asked) };
    if (known.model !== model) {
      throw new UserError(
        `${shown} was played for ${begun.model}, others for ${known.scale.model}.`,
        "Calibrate the transcripts of one competency model at a time.",
      );
    }
    const plays = playsFor(begun, content);
    const set = namingFile(shown, () => collectEvidence(plays, transcript, formFor(begun, content, plays)));
    players.add(begun.player);
    for (const played of set.session.scenarios) sameContent(played, shown, contents);
    see?.({ set, plays, model, scale: known.scale });
    return { at: shown, id: begun.session, codes: decisionResponses(set, model, known.scale) };
  });
  if (!known) throw new UserError("There are no transcripts.");
  const items = [...new Set(people.flatMap(({ codes }) => [...codes.keys()]))].sort();
  const scenarios = [...contents.values()]
    .map(({ played: { id, version, story, key } }) => ({ id, version, story, key }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    items,
    columns: items,
    scale: { ...known.scale, scenarios },
    kind: kindOfPlayers(players),
    *rows(): Generator<SourceRow> {
      for (const { at, id, codes } of people) yield { at, id, codes: items.map((item) => codes.get(item)) };
    },
  };
}

type Played = EvidenceSet["session"]["scenarios"][number];

/** Refuses two contents under one id: their decisions are not the same items. */
function sameContent(
  played: Played,
  shown: string,
  contents: Map<string, { readonly played: Played; readonly shown: string }>,
): void {
  if (played.practice) return;
  const first = contents.get(played.id);
  if (!first) contents.set(played.id, { played, shown });
  else if (first.played.story !== played.story || first.played.key !== played.key) {
    const what = first.played.story === played.story ? "another key" : "another story";
    throw new UserError(
      `${shown} was played with ${what} of ${played.id} than ${first.shown}.`,
      "Take one content at a time; leadsim link puts two calibrations on one scale.",
    );
  }
}

function scaleOf(model: Model, asked: string): Scale {
  const reference = referenceTo(model);
  if (asked === "overall") return { model: reference, kind: "overall", id: "overall" };
  for (const kind of ["pillar", "competency"] as const) {
    const list = model[kind === "pillar" ? "pillars" : "competencies"];
    if (list.some(({ id }) => id === asked)) return { model: reference, kind, id: asked };
  }
  const ids = [...model.pillars, ...model.competencies].map(({ id }) => id);
  throw new UserError(
    `${reference} has no scale ${asked}.`,
    `It is overall, a pillar or a competency: ${ids.join(", ")}.`,
  );
}
