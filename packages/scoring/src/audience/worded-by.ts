import type { Model, PlanItem, Profile, ProfileBehavior } from "@leadsim/scenarios";

/**
 * A profile in the words of another language: names, definitions, statements and practice of its model as a translation
 * of the model has them. What was played, chosen and said stays in the language in which it was met, and no number
 * changes.
 *
 * @param model the profile's own model, translated: what it does not have keeps the profile's words
 */
export function wordedBy(profile: Profile, model: Model): Profile {
  const named = withNames(profile, namesOf(model));
  const behaviors = new Map(model.behaviors.map((behavior) => [behavior.id, behavior]));
  const { title, locale } = model;
  return {
    ...named,
    versions: { ...named.versions, model: { ...named.versions.model, title, locale } },
    behaviors: named.behaviors.map((behavior): ProfileBehavior => {
      const { statement = behavior.statement } = behaviors.get(behavior.id) ?? {};
      return { ...behavior, statement };
    }),
    plan: named.plan.map((item): PlanItem => {
      const known = behaviors.get(item.behavior);
      if (!known) return item;
      const { observe, ask, rehearse, goal, checkpoints } = known.practice;
      return {
        ...item,
        ...(item.strong === undefined ? {} : { strong: known.anchors[5] }),
        ...{ observe, ask, rehearse },
        ...(item.goal === undefined ? {} : { goal: goal ?? item.goal }),
        checkpoints: item.checkpoints.map((checkpoint) =>
          checkpoint.text === undefined
            ? checkpoint
            : { ...checkpoint, text: checkpoints?.[checkpoint.practice] ?? checkpoint.text },
        ),
      };
    }),
  };
}

interface Name {
  readonly title: string;
  readonly about?: string;
}

type Names = ReadonlyMap<string, Name>;

/** What scales are called, by kind and id. */
function namesOf({ pillars, areas, competencies }: Model): Names {
  return new Map<string, Name>([
    ...pillars.map((pillar) => [`pillar ${pillar.id}`, pillar] as const),
    ...areas.map((area) => [`area ${area.id}`, area] as const),
    ...competencies.map(
      ({ id, name, definition }) => [`competency ${id}`, { title: name, about: definition }] as const,
    ),
  ]);
}

/** The value with every scale in it called by its name, wherever it is named: in scales, gaps, notices and flags. */
function withNames<T>(value: T, names: Names): T {
  if (Array.isArray(value)) return value.map((item) => withNames(item, names)) as T;
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).map(([field, part]) => [field, withNames(part, names)]);
  return { ...Object.fromEntries(parts), ...nameIn(value as Partial<Record<string, unknown>>, names) };
}

function nameIn({ kind, id, title, about }: Partial<Record<string, unknown>>, names: Names): Partial<Name> {
  const name = typeof title === "string" ? names.get(`${kind} ${id}`) : undefined;
  if (!name) return {};
  return {
    title: name.title,
    ...(about === undefined || name.about === undefined ? {} : { about: name.about }),
  };
}
