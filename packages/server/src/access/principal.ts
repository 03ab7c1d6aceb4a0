/**
 * What a key or a member may do. `coordinator` orders, invites and follows progress; `assessor` reads results
 * in full and grants time; `author` brings content and may read it with its keys; `tracking` reads status and
 * the scores a tracking system may hold; `admin` keeps keys, members, webhooks, retention and audit, and may
 * do all of these; `host` keeps the tenants themselves.
 */
export const roles = ["coordinator", "assessor", "author", "tracking", "admin", "host"] as const;

export type Role = (typeof roles)[number];

/** Who a request comes from. */
export type Principal =
  | {
      readonly kind: "staff";
      readonly tenant: string;
      /** For the audit: `key:<id>` or `member:<id>`. */
      readonly who: string;
      readonly roles: readonly Role[];
      /** Whether a browser sent this by itself, with a cookie. */
      readonly byCookie: boolean;
    }
  | {
      readonly kind: "candidate";
      readonly tenant: string;
      readonly who: string;
      readonly session: string;
      /** The session's access number when the token was given: an earlier one is worth nothing. */
      readonly access: number;
      readonly byCookie: boolean;
    }
  | {
      readonly kind: "platform";
      readonly tenant: string;
      /** For the audit: `connection:<id>`. */
      readonly who: string;
      readonly connection: string;
      /** Which platform: its key opens the routes of no other. */
      readonly platform: string;
      readonly byCookie: false;
    };

export type Platform = Extract<Principal, { kind: "platform" }>;
export type Staff = Extract<Principal, { kind: "staff" }>;
export type Candidate = Extract<Principal, { kind: "candidate" }>;

/** Whether one of the roles is held; an admin holds all but the host's. */
export function mayAs(principal: Staff, wanted: readonly Role[]): boolean {
  return wanted.some(
    (role) => principal.roles.includes(role) || (role !== "host" && principal.roles.includes("admin")),
  );
}
