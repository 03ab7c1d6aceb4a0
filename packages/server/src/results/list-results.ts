import type { Profile, ProfileScale } from "@leadsim/scenarios";
import type { Query } from "../database/database.js";

/** Which results: the newest revision of each session that has one. */
export interface ResultFilter {
  readonly form?: string;
  readonly team?: string;
  readonly person?: string;
  /** One session alone. */
  readonly session?: string;
  /** What a person's name, address or reference holds, whatever its case. */
  readonly search?: string;
  readonly status?: "completed" | "withdrawn" | "expired";
  /** Sessions that ended in this time. */
  readonly from?: Date;
  readonly to?: Date;
  /** The last session of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** A scale without the trail of its evidence. */
export type ScaleSummary = Omit<ProfileScale, "trail">;

/** Whose result it is, and of what. */
export interface ResultHead {
  readonly session: string;
  readonly order: string;
  readonly person: {
    readonly id: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly externalRef: string | null;
    readonly team: string | null;
  };
  readonly form: { readonly id: string; readonly version: string; readonly title: string };
  readonly attempt: number;
  readonly status: string;
  readonly revision: number;
  readonly madeAt: Date;
  readonly endedAt: Date | null;
}

export interface ResultSummary extends ResultHead {
  readonly overall: ScaleSummary;
  readonly pillars: readonly ScaleSummary[];
}

export interface ResultWithProfile extends ResultHead {
  readonly profile: Profile;
}

/** Results with what sums them up, the newest session first. */
export function listResults(
  query: Query,
  tenant: string,
  filter: ResultFilter,
): Promise<readonly ResultSummary[]> {
  const columns = `r.profile->'overall' #- '{trail}' AS overall,
    (SELECT jsonb_agg(pillar #- '{trail}') FROM jsonb_array_elements(r.profile->'pillars') pillar) AS pillars`;
  return select<ResultSummary>(query, columns, tenant, filter);
}

/** Results with their whole profiles. */
export function listProfiles(
  query: Query,
  tenant: string,
  filter: ResultFilter,
): Promise<readonly ResultWithProfile[]> {
  return select<ResultWithProfile>(query, "r.profile", tenant, filter);
}

async function select<T extends object>(
  query: Query,
  columns: string,
  tenant: string,
  filter: ResultFilter,
): Promise<readonly T[]> {
  const { form, team, person, session, search, status, from, to, after, limit } = filter;
  const { rows } = await query<T>(
    `SELECT s.id AS session, o.id AS order, s.attempt, r.status, r.revision, r.made_at AS "madeAt",
       s.ended_at AS "endedAt", ${columns},
       jsonb_build_object('id', p.id, 'externalRef', p.external_ref, 'name', p.name, 'email', p.email,
         'team', p.team) AS person,
       jsonb_build_object('id', o.form, 'version', o.form_version, 'title', coalesce(d.title, o.form)) AS form
     FROM leadsim.session s
     JOIN leadsim.orders o ON o.tenant = s.tenant AND o.id = s.orders
     JOIN leadsim.person p ON p.tenant = o.tenant AND p.id = o.person
     JOIN LATERAL (SELECT * FROM leadsim.result r WHERE r.tenant = s.tenant AND r.session = s.id
                    ORDER BY r.revision DESC LIMIT 1) r ON true
     LEFT JOIN LATERAL (SELECT d.title FROM leadsim.document d
       WHERE d.tenant IN (o.tenant, 'library') AND d.kind IN ('form', 'scenario') AND d.id = o.form
         AND d.version = o.form_version ORDER BY d.kind LIMIT 1) d ON true
     WHERE s.tenant = $1 AND ($2::text IS NULL OR o.form = $2) AND ($3::text IS NULL OR p.team = $3)
       AND ($4::uuid IS NULL OR p.id = $4)
       AND ($5::text IS NULL OR strpos(lower(concat_ws(' ', p.name, p.email, p.external_ref)), lower($5)) > 0)
       AND ($6::text IS NULL OR r.status = $6) AND ($7::timestamptz IS NULL OR s.ended_at >= $7)
       AND ($8::timestamptz IS NULL OR s.ended_at < $8) AND ($9::uuid IS NULL OR s.id < $9)
     AND ($11::uuid IS NULL OR s.id = $11)
     ORDER BY s.id DESC LIMIT $10`,
    [
      tenant,
      form ?? null,
      team ?? null,
      person ?? null,
      search ?? null,
      status ?? null,
      from ?? null,
      to ?? null,
      after ?? null,
      limit,
      session ?? null,
    ],
  );
  return rows;
}
