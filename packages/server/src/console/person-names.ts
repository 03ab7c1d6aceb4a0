import type { FieldNames } from "./page/check-fields.js";

/** Where pages ask for who a person is. */
export const personNames: FieldNames = {
  name: "name",
  email: "email",
  externalRef: "externalRef",
  team: "team",
  locale: ["locale", "locale"],
};
