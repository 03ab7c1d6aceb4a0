import type { CandidateProfile, Profile } from "@leadsim/scenarios";

/** What anyone may know of a session: what was sat, by whom it was played, when, and how it ended. */
export function sharedSession(
  session: Profile["versions"]["sessions"][number],
): CandidateProfile["sessions"][number] {
  const { form, player, status, locale, began, ended } = session;
  return {
    session: session.session,
    player,
    status,
    locale,
    form: { id: form.id, version: form.version, purpose: form.purpose },
    began,
    ended,
  };
}
