import type { Profile } from "@leadsim/scenarios";
import type { Io } from "../io.js";
import { colorsFor, columnsFor } from "../terminal/colors.js";
import { profileOnScreen } from "./profile-on-screen.js";

/** The profile as a person reads it on this terminal. */
export function profileText(profile: Profile, io: Io): string {
  const columns = columnsFor(io.stdout, io.env);
  return `\n${profileOnScreen(profile, { colors: colorsFor(io.stdout, io.env), columns })}`;
}
