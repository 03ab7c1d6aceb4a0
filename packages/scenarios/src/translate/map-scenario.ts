import type {
  AfterEntry,
  CastMember,
  Decision,
  Ending,
  Exhibit,
  Image,
  Line,
  Option,
  Scenario,
  Scene,
} from "../document/scenario.js";
import { parseTemplate, printTemplate } from "../notation/template.js";
import { type EachText, keyOf, listTexts, withTexts } from "./each-text.js";

/**
 * The scenario with every text taken that a candidate can meet. Rationales are not among them: they belong to the key,
 * which is the same in every language.
 */
export function mapScenario(scenario: Scenario, each: EachText): Scenario {
  return {
    ...withTexts(scenario, "", ["title", "summary"], each),
    cast: scenario.cast.map((member) => mapMember(member, `cast.${member.id}`, each)),
    memory: scenario.memory.map((entry) =>
      entry.type === "number"
        ? withTexts(entry, `memory.${entry.name}`, ["show", "unit"], each)
        : withTexts(entry, `memory.${entry.name}`, ["show"], each),
    ),
    derived: scenario.derived.map((entry) =>
      withTexts(entry, `derived.${entry.name}`, ["show", "unit"], each),
    ),
    exhibits: scenario.exhibits.map((exhibit) => mapExhibit(exhibit, `exhibits.${exhibit.id}`, each)),
    scenes: scenario.scenes.map((scene) => mapScene(scene, `scenes.${scene.id}`, each)),
    endings: scenario.endings.map((ending) => mapEnding(ending, `endings.${ending.id}`, each)),
  };
}

function mapMember(member: CastMember, at: string, each: EachText): CastMember {
  const { picture } = member;
  return {
    ...withTexts(member, at, ["name", "role", "about"], each),
    ...(picture ? { picture: mapImage(picture, `${at}.picture`, each) } : {}),
  };
}

function mapImage(image: Image, at: string, each: EachText): Image {
  return withTexts(image, at, ["alt"], each);
}

function mapExhibit(exhibit: Exhibit, at: string, each: EachText): Exhibit {
  const { text, table, transcript, image } = exhibit;
  return {
    ...withTexts(exhibit, at, ["title", "note", "source"], each),
    ...(text ? { text: listTexts(text, `${at}.text`, each) } : {}),
    ...(table ? { table: mapTable(table, `${at}.table`, each) } : {}),
    ...(transcript
      ? {
          transcript: transcript.map((line, place) => ({
            ...line,
            text: each(`${at}.transcript.${place}.${line.speaker}`, line.text),
          })),
        }
      : {}),
    ...(image ? { image: mapImage(image, `${at}.image`, each) } : {}),
  };
}

type Table = NonNullable<Exhibit["table"]>;

function mapTable({ columns, units, rows }: Table, at: string, each: EachText): Table {
  const heads = listTexts(columns, `${at}.columns`, each);
  return {
    columns: heads,
    ...(units
      ? {
          units: Object.fromEntries(
            Object.entries(units).map(([head, unit]) => {
              const column = columns.indexOf(head);
              return [heads[column] ?? head, each(`${at}.units.${column}`, unit)];
            }),
          ),
        }
      : {}),
    rows: rows.map((cells, row) =>
      cells.map((cell, column) =>
        typeof cell === "string" ? each(`${at}.rows.${row}.${column}`, cell) : cell,
      ),
    ),
  };
}

function mapScene(scene: Scene, at: string, each: EachText): Scene {
  const { timeout, decision } = scene;
  return {
    ...withTexts(scene, at, ["heading", "continue"], each),
    say: mapLines(scene.say, `${at}.say`, each),
    ...(timeout
      ? { timeout: { ...timeout, reply: mapLines(timeout.reply, `${at}.timeout.reply`, each) } }
      : {}),
    ...(decision ? { decision: mapDecision(decision, `${at}.${decision.type}`, each) } : {}),
    after: scene.after.map(
      (entry, place): AfterEntry => ({
        ...entry,
        reply: mapLines(entry.reply, `${at}.after.${place}.reply`, each),
      }),
    ),
  };
}

function mapDecision(decision: Decision, at: string, each: EachText): Decision {
  const asked = withTexts(decision, at, ["prompt"], each);
  switch (asked.type) {
    case "estimate":
      return withTexts(asked, at, ["unit"], each);
    case "sort":
      return {
        ...asked,
        items: mapOptions(asked.items, `${at}.items`, each),
        bins: asked.bins.map((bin) => withTexts(bin, `${at}.bins.${bin.id}`, ["text"], each)),
      };
    case "allocate":
      return {
        ...asked,
        budget: { ...asked.budget, unit: each(`${at}.budget`, asked.budget.unit) },
        options: mapOptions(asked.options, `${at}.options`, each),
      };
    case "rate":
      return {
        ...asked,
        ...(asked.anchors ? { anchors: listTexts(asked.anchors, `${at}.anchors`, each) } : {}),
        options: mapOptions(asked.options, `${at}.options`, each),
      };
    default:
      return { ...asked, options: mapOptions(asked.options, `${at}.options`, each) };
  }
}

function mapOptions(options: readonly Option[], at: string, each: EachText): Option[] {
  return options.map((option) => {
    const { id, reply } = option;
    return {
      ...withTexts(option, keyOf(at, id), ["text"], each),
      ...(reply ? { reply: mapLines(reply, `${at}.${id}.reply`, each) } : {}),
    };
  });
}

function mapEnding(ending: Ending, at: string, each: EachText): Ending {
  return { ...withTexts(ending, at, ["title"], each), say: mapLines(ending.say, `${at}.say`, each) };
}

function mapLines(lines: readonly Line[], at: string, each: EachText): Line[] {
  return lines.map((line, place) => {
    const text = each(`${at}.${place}.${line.speaker}`, printTemplate(line.text));
    return { ...line, text: parseTemplate(text).template };
  });
}
