import type { TrackingResult } from "@leadsim/scenarios";
import type { Platform } from "../../access/principal.js";
import type { Host } from "../../host.js";
import { notFound } from "../../host-error.js";
import type { Language } from "../../language.js";
import type { Order } from "../../orders/order.js";
import { readOrder } from "../../orders/read-orders.js";
import { trackSession } from "../../results/track-session.js";
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
    const { settings } = await readConnection(query, tenant, connection);
    const found = await readOrder(query, tenant, order, at);
    if (found.source !== sourceOf(connection)) throw notFound("order");
    if (!found.result) return statusOf(found);
    const { session } = found.result;
    const tracking = await trackSession(query, { tenant, by: who, at }, session);
    const profileUrl = `${host.publicUrl()}/console/results/${session}`;
    return completeStatus(found, { tracking, profileUrl, language: settings.language ?? "en" });
  });
}

function statusOf({ status }: Order): TestStatus {
  return { partner_status: status, partner_profile_url: null, partner_score: null, metadata: null };
}

/** A test with its result: a score only where the evidence allows one for what the form was sat for. */
export function completeStatus(
  { status, form, sessions }: Pick<Order, "status" | "form" | "sessions">,
  {
    tracking,
    profileUrl,
    language,
  }: { readonly tracking: TrackingResult; readonly profileUrl: string; readonly language: Language },
): TestStatus {
  const words = platformWords[language];
  const overall = tracking.scores.find(({ kind }) => kind === "overall");
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const { begunAt, endedAt } = sessions.at(-1) ?? { begunAt: null, endedAt: null };
  const range = overall && words.rangeOf(number.format(overall.low), number.format(overall.high));
  return {
    partner_status: "complete",
    partner_profile_url: profileUrl,
    partner_score: overall ? Math.round(overall.score * 10) / 10 : null,
    metadata: {
      [words.form]: `${form.title} (${form.version})`,
      [words.status]: words.statuses[status],
      [words.startedAt]: begunAt,
      [words.completedAt]: endedAt,
      ...(range === undefined ? {} : { [words.range]: range }),
      ...(tracking.withheld ? { [words.noScore]: words.withheld[tracking.withheld.code] } : {}),
      ...(overall?.synthetic ? { [words.synthetic]: words.syntheticSays } : {}),
    },
  };
}
