import { writeSessionToken } from "../../access/session-token.js";
import { HostError } from "../../host-error.js";
import { findInvitation } from "../../orders/invitations.js";
import { enterByInvitation } from "../../sessions/begin-session.js";
import { playOf, viewOf, viewSession } from "../../sessions/play-session.js";
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
        const { session, access, deadline, begun } = entered;
        const at = host.now();
        const latest = new Date(at.getTime() + daysInside * day);
        // A day after the deadline: to see the end, and the report.
        const expires = deadline ? new Date(Math.min(latest.getTime(), deadline.getTime() + day)) : latest;
        const token = writeSessionToken(host.keyring, { tenant, session, access, expires });
        // The page has what it shows first without asking once more.
        if (begun) host.live.keep(begun);
        const view = begun
          ? viewOf(begun, at, { story: true })
          : await viewSession(playOf(host), { tenant, session, access }, { story: true });
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

/** A page of another site must not put its own session into a person's browser. */
function comesFromHere(headers: Parameters<typeof checkSameOrigin>[0], publicUrl: string): boolean {
  try {
    checkSameOrigin(headers, publicUrl);
    return true;
  } catch {
    return false;
  }
}
