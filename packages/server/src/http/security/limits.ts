import { type IRateLimiterRes, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import type { Base } from "../../base.js";
import { everyTenant } from "../../database/database.js";
import { HostError } from "../../host-error.js";
import type { Settings } from "../../settings/settings.js";

/** How often something may be asked. Who asks is known by a code alone: no address is kept. */
export interface Limits {
  /** @throws HostError `too-many-requests` */
  request(who: string): Promise<void>;
  session(id: string): Promise<void>;
  /** Before something that can be guessed is looked at: whoever failed often waits. Shared by all replicas. */
  guess(who: string): Promise<void>;
  /** After a wrong guess. */
  missed(who: string): Promise<void>;
}

/** Wrong tokens in a quarter of an hour, from one address. */
const mostMisses = 30;

export function createLimits(
  { database, keyring }: Pick<Base, "database" | "keyring">,
  { requestsPerMinute, commandsPerMinute }: Pick<Settings, "requestsPerMinute" | "commandsPerMinute">,
): Limits {
  const requests = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  const commands = new RateLimiterMemory({ points: commandsPerMinute, duration: 60 });
  const own = { points: mostMisses, duration: 900 };
  const misses = new RateLimiterPostgres({
    ...own,
    storeClient: {
      query: ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) =>
        database.single(everyTenant, text, values),
    },
    storeType: "client",
    schemaName: "leadsim",
    tableName: "rate",
    tableCreated: true,
    keyPrefix: "miss",
    clearExpiredByTimeout: false,
    // While the database is away, each replica counts for itself.
    insuranceLimiter: new RateLimiterMemory(own),
  });
  const nameOf = (who: string): string =>
    keyring.mac("session-token", ["limit", who]).toString("base64url").slice(0, 22);
  return {
    request: async (who) => void (await requests.consume(who).catch(refuse)),
    session: async (id) => void (await commands.consume(id).catch(refuse)),
    async guess(who) {
      const found = await misses.get(nameOf(who));
      if (found && found.consumedPoints >= mostMisses) refuse(found);
    },
    missed: async (who) => void (await misses.consume(nameOf(who)).catch(() => {})),
  };
}

function refuse(reason: IRateLimiterRes | Error): never {
  if (reason instanceof Error) throw reason;
  const after = Math.max(1, Math.ceil((reason.msBeforeNext ?? 1_000) / 1_000));
  throw new HostError("too-many-requests", `Too many requests. Try again in ${after} s.`, { after });
}
