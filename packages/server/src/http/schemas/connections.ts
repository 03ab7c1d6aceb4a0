import { Type } from "@sinclair/typebox";
import {
  Cmi5Settings,
  connectionKinds,
  GreenhouseSettings,
  KomboSettings,
  LrsSettings,
  UnifiedSettings,
} from "../../platforms/connection-settings.js";
import { Id, orNull, record, Time, text } from "./common.js";

const Kind = Type.Union(
  connectionKinds.map((kind) => Type.Literal(kind)),
  { description: "The platform it leads to." },
);

export const ConnectionSchema = record(
  {
    id: Id,
    kind: Kind,
    name: Type.String(),
    settings: Type.Union([GreenhouseSettings, KomboSettings, UnifiedSettings, LrsSettings, Cmi5Settings]),
    createdAt: Time,
    lastUsedAt: orNull(Time),
    lastError: orNull(Type.String()),
    lastErrorAt: orNull(Time),
  },
  "Connection",
);
export const ConnectionList = record({ items: Type.Array(ConnectionSchema) }, "ConnectionList");
const secret = Type.String({ pattern: "^[!-~]{1,4000}$", description: "The key of the platform's API." });
export const ConnectionRequest = Type.Union(
  [
    record({ kind: Type.Literal("greenhouse"), name: text(100), settings: GreenhouseSettings }),
    record({ kind: Type.Literal("kombo"), name: text(100), settings: KomboSettings, secret }),
    record({ kind: Type.Literal("unified"), name: text(100), settings: UnifiedSettings, secret }),
    record({ kind: Type.Literal("lrs"), name: text(100), settings: LrsSettings, secret }),
    record({ kind: Type.Literal("cmi5"), name: text(100), settings: Cmi5Settings }),
  ],
  { $id: "ConnectionRequest" },
);
export const NewConnection = record(
  {
    connection: ConnectionSchema,
    key: orNull(
      Type.String({ description: "What the platform signs in with, where it calls here. Told this once." }),
    ),
  },
  "NewConnection",
);

export const CallbackSchema = record(
  {
    order: Id,
    connection: Id,
    status: Type.Union(
      (["open", "waiting", "delivered", "failed"] as const).map((one) => Type.Literal(one)),
      { description: "`open` while there is nothing to tell yet." },
    ),
    tries: Type.Integer(),
    lastStatus: orNull(Type.Integer()),
    lastError: orNull(Type.String()),
    lastTriedAt: orNull(Time),
    deliveredAt: orNull(Time),
  },
  "Callback",
);
export const CallbacksPage = record({ items: Type.Array(CallbackSchema), next: orNull(Id) }, "CallbacksPage");
export const CallbackParams = record({ id: Id, order: Id });
