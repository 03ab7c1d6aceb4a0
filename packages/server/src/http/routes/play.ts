import { writeSessionToken } from "../../access/session-token.js";
import { HostError } from "../../host-error.js";
import { findInvitation } from "../../orders/invitations.js";
import { enterByInvitation } from "../../sessions/begin-session.js";
import { catchUp, playOf, viewOf } from "../../sessions/play-session.js";
import { isSecure } from "../authenticate.js";
import type { Route } from "../call.js";
import { route } from "../route.js";
import { PlayAnswer, PlayRequest } from "../schemas/sessions.js";
import { sessionCookieName, writeCookie } from "../security/cookies.js";
import type { Limits } from "../security/limits.js";
import { checkSameOrigin } from "../security/same-origin.js";

/** Days for which a browser that was let in stays in. */
const daysInside = 30;
const day = 86_400_000;

/** The route by which a candidate comes in. */
export function playRoutes(limits: Limits): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v1/play",
      tag: "Playing",
      summary: "Exchange an invitation for a session's token",
      about:
        "Begins the session, or comes back to it. A page of this host gets the token as a cookie, too; a page of another origin, or a program, sends it as a bearer token.",
      access: { open: true },
      body: PlayRequest,
      answers: { 200: { about: "The session and its token.", schema: PlayAnswer } },
      async handle({ host, body, request }) {
        await limits.guess(request.ip);
        const invitation = await findInvitation(host, body.invitation).catch(async (error: unknown) => {
          if (error instanceof HostError) await limits.missed(request.ip);
          throw error;
        });
        const entered = await enterByInvitation(host, host.content, invitation);
        host.wake();
        const { tenant, organization: name, settings } = invitation;
        const { session, access, begun } = entered;
        // The page has what it shows first without asking once more.
        if (begun) host.live.keep(begun);
        const here = begun
          ? { ...begun, at: host.now() }
          : await catchUp(playOf(host), { tenant, session, access });
        const view = viewOf(here, here.at, { story: true });
        const expires = endOfToken(here.at, here.session.state.expires);
        const token = writeSessionToken(host.keyring, { tenant, session, access, expires });
        const about = { name, settings: settings.candidates ?? {} };
        const secure = isSecure(host);
        const cookie = writeCookie({
          name: sessionCookieName(session, secure),
          value: token,
          path: "/v1/",
          expires,
          sameSite: "Strict",
          secure,
        });
        return {
          body: { session, token, expiresAt: expires, begun: begun !== null, host: about, view },
          headers: comesFromHere(request.headers, host.publicUrl()) ? { "set-cookie": cookie } : {},
        };
      },
    }),
  ];
}

/**
 * A day after the session's own end, which may have been moved since it was ordered: to see the end, and the report.
 * Whoever comes in later than that has the day from now.
 */
function endOfToken(now: Date, sessionEnds: number | null): Date {
  const latest = now.getTime() + daysInside * day;
  if (sessionEnds === null) return new Date(latest);
  return new Date(Math.min(latest, Math.max(sessionEnds, now.getTime()) + day));
}

/** A page of another site must not put its own session into a person's browser. */
function comesFromHere(headers: Parameters<typeof checkSameOrigin>[0], publicUrl: string): boolean {
  try {
    checkSameOrigin(headers, publicUrl);
    return true;
  } catch {
    return false;
  }
}
