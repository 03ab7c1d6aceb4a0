import { Type } from "@sinclair/typebox";
import { roles } from "../../access/principal.js";
import { record, TenantId, Time } from "./common.js";

export const SignInRequest = record(
  { key: Type.String({ pattern: "^lsk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}$", description: "An API key." }) },
  "SignInRequest",
);

const Role = Type.Union(roles.map((role) => Type.Literal(role)));

export const SignedIn = record({ tenant: TenantId, who: Type.String(), roles: Type.Array(Role) }, "SignedIn");

export const NewSignIn = record(
  { tenant: TenantId, who: Type.String(), roles: Type.Array(Role), expiresAt: Time },
  "NewSignIn",
);
