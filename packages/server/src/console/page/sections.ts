import { mayAs, type Role, type Staff } from "../../access/principal.js";

/** The parts of the console, in the order of its navigation. */
const sections = [
  "orders",
  "results",
  "teams",
  "library",
  "export",
  "webhooks",
  "connections",
  "audit",
  "settings",
] as const;

export type Section = (typeof sections)[number];

/** Who may open a part. */
export const sectionRoles: Readonly<Record<Section, readonly Role[]>> = {
  orders: ["coordinator", "assessor"],
  results: ["assessor"],
  teams: ["assessor"],
  library: ["author", "coordinator", "assessor"],
  export: ["coordinator", "assessor"],
  webhooks: ["admin"],
  connections: ["admin"],
  audit: ["admin"],
  settings: ["admin"],
};

/** The parts that a person of the team may open. */
export function sectionsFor(who: Staff): readonly Section[] {
  return sections.filter((section) => mayAs(who, sectionRoles[section]));
}
