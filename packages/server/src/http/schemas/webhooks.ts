import { Type } from "@sinclair/typebox";
import { webhookEvents } from "../../webhooks/announce.js";
import { Id, orNull, pageOf, paging, record, Time } from "./common.js";

const EventName = Type.Union(webhookEvents.map((event) => Type.Literal(event)));
const url = Type.String({ maxLength: 2_000, pattern: "^https?://" });
const events = Type.Array(EventName, { minItems: 1, maxItems: webhookEvents.length, uniqueItems: true });
const description = Type.String({ maxLength: 200, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });

export const WebhookSchema = record(
  {
    id: Id,
    url: Type.String(),
    events: Type.Array(EventName),
    description: Type.String(),
    createdAt: Time,
    disabledAt: orNull(Time),
    disabledBecause: orNull(Type.String()),
  },
  "Webhook",
);
export const WebhookList = record({ items: Type.Array(WebhookSchema) }, "WebhookList");
export const WebhookRequest = record(
  { url, events, description: Type.Optional(description) },
  "WebhookRequest",
);
export const WebhookChange = record(
  {
    url: Type.Optional(url),
    events: Type.Optional(events),
    description: Type.Optional(description),
    enabled: Type.Optional(Type.Boolean()),
  },
  "WebhookChange",
);
export const NewWebhook = record(
  {
    webhook: WebhookSchema,
    secret: Type.String({ description: "Signs each delivery (Standard Webhooks). It is told this once." }),
  },
  "NewWebhook",
);

export const DeliverySchema = record(
  {
    id: Id,
    webhook: Id,
    type: Type.String(),
    status: Type.Union([Type.Literal("waiting"), Type.Literal("delivered"), Type.Literal("failed")]),
    tries: Type.Integer(),
    lastStatus: orNull(Type.Integer()),
    lastError: orNull(Type.String()),
    createdAt: Time,
    lastTriedAt: orNull(Time),
    deliveredAt: orNull(Time),
  },
  "Delivery",
);
export const DeliveriesPage = pageOf(DeliverySchema, "DeliveriesPage");
export const DeliveriesQuery = record({ ...paging });
export const DeliveryParams = record({ id: Id, delivery: Id });
