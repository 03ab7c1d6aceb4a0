import type { Platform } from "../../access/principal.js";
import type { Host } from "../../host.js";
import { notFound } from "../../host-error.js";
import type { Language } from "../../language.js";
import type { Order } from "../../orders/order.js";
import { readOrder } from "../../orders/read-orders.js";
import { trackSession } from "../../results/track-session.js";
import { type AssessmentResult, assessmentResult } from "../assessment-result.js";
import { readConnection } from "../connection.js";
import { platformWords } from "../words.js";
import { sourceOf } from "./send-test.js";

/** Where a test stands, as Greenhouse reads it. What has no value is null. */
export interface TestStatus {
  /** `complete` once there is a result; else how the order stands. */
  readonly partner_status: string;
  readonly partner_profile_url: string | null;
  readonly partner_score: number | null;
  /** Shown beside the result, so it is flat and in words. */
  readonly metadata: Readonly<Record<string, string | number | boolean | null>> | null;
}

/** How ids of orders are written: any other text is none. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Where a test stands that came over this very connection.
 * @throws HostError `not-found` also for an order from elsewhere
 */
export async function testStatus(
  host: Host,
  { tenant, who, connection }: Platform,
  order: string,
): Promise<TestStatus> {
  const at = host.now();
  if (!uuid.test(order)) throw notFound("order");
  return host.database.transaction(tenant, async (query) => {
    const { settings } = await readConnection(query, tenant, connection, ["greenhouse"]);
    const found = await readOrder(query, tenant, order, at);
    if (found.source !== sourceOf(connection)) throw notFound("order");
    if (!found.result) return statusOf(found);
    const { session } = found.result;
    const tracking = await trackSession(query, { tenant, by: who, at }, session);
    const url = `${host.publicUrl()}/console/results/${session}`;
    const { language = "en" } = settings;
    return completeStatus(assessmentResult(found, { tracking, url, language }), language);
  });
}

function statusOf({ status }: Order): TestStatus {
  return { partner_status: status, partner_profile_url: null, partner_score: null, metadata: null };
}

/** A test with its result: a score only where the evidence allows one for what the form was sat for. */
export function completeStatus(
  { startedAt, endedAt, url, overall, notes }: AssessmentResult,
  language: Language,
): TestStatus {
  const words = platformWords[language];
  return {
    partner_status: "complete",
    partner_profile_url: url,
    partner_score: overall?.value ?? null,
    metadata: { ...Object.fromEntries(notes), [words.startedAt]: startedAt, [words.completedAt]: endedAt },
  };
}
