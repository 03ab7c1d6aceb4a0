import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What is counted, for Prometheus. Labels are few and never a person's, a session's or an address. */
export interface Metrics {
  readonly registry: Registry;
  answered(route: string, method: string, status: number, seconds: number): void;
  command(outcome: string): void;
  swept(sessions: number): void;
  job(kind: string, outcome: string): void;
}

/** @param live how many sessions are in memory, asked when metrics are read */
export function createMetrics(live: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "leadsim_" });
  const seconds = new Histogram({
    name: "leadsim_http_request_seconds",
    help: "Time to answer, by route.",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  const commands = new Counter({
    name: "leadsim_commands_total",
    help: "Candidates' commands: taken, or why they were refused.",
    labelNames: ["outcome"],
    registers: [registry],
  });
  const swept = new Counter({
    name: "leadsim_swept_sessions_total",
    help: "Sessions that time moved on without anyone looking.",
    registers: [registry],
  });
  const jobs = new Counter({
    name: "leadsim_jobs_total",
    help: "Jobs done: scoring and deliveries.",
    labelNames: ["kind", "outcome"],
    registers: [registry],
  });
  new Gauge({
    name: "leadsim_sessions_in_memory",
    help: "Sessions kept ready.",
    registers: [registry],
    collect() {
      this.set(live());
    },
  });
  return {
    registry,
    answered: (route, method, status, time) =>
      seconds.observe({ route, method, status: String(status) }, time),
    command: (outcome) => commands.inc({ outcome }),
    swept: (sessions) => swept.inc(sessions),
    job: (kind, outcome) => jobs.inc({ kind, outcome }),
  };
}
