// Every key begins with the tenant: rows of one tenant lie together, row-level security needs no second index, and a
// database that is spread over machines can be spread by it. Times are of the host's clock, given by the program.

const tenants = `
CREATE TABLE leadsim.tenant (
  id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  closed_at timestamptz
);

CREATE TABLE leadsim.api_key (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  name text NOT NULL,
  prefix text NOT NULL UNIQUE,
  hash bytea NOT NULL,
  roles text[] NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  PRIMARY KEY (tenant, id)
);

CREATE TABLE leadsim.member (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  name text,
  roles text[] NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz,
  removed_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, issuer, subject)
);

CREATE TABLE leadsim.sign_in (
  token_hash bytea PRIMARY KEY,
  tenant text NOT NULL REFERENCES leadsim.tenant,
  who text NOT NULL,
  roles text[] NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);

CREATE TABLE leadsim.audit (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  who text NOT NULL,
  what text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (tenant, id)
);
CREATE INDEX audit_by_subject ON leadsim.audit (tenant, kind, subject, id);
`;

const content = `
CREATE TABLE leadsim.document (
  tenant text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('scenario', 'form', 'model', 'benchmark', 'theme')),
  id text NOT NULL,
  version text NOT NULL,
  title text NOT NULL,
  locale text,
  hash text NOT NULL,
  source text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  PRIMARY KEY (tenant, kind, id, version)
);
`;

const people = `
CREATE TABLE leadsim.person (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  external_ref text,
  name text,
  email text,
  locale text,
  team text,
  created_at timestamptz NOT NULL,
  erased_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, external_ref)
);
CREATE INDEX person_by_team ON leadsim.person (tenant, team) WHERE team IS NOT NULL;

CREATE TABLE leadsim.orders (
  tenant text NOT NULL,
  id uuid NOT NULL,
  person uuid NOT NULL,
  form text NOT NULL,
  form_version text NOT NULL,
  accommodation text NOT NULL CHECK (accommodation IN ('1', '1.25', '1.5', '2', 'untimed')),
  deadline timestamptz,
  source text NOT NULL,
  source_ref text NOT NULL,
  request_hash bytea NOT NULL,
  attempts integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  canceled_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, source, source_ref),
  FOREIGN KEY (tenant, person) REFERENCES leadsim.person
);
CREATE INDEX orders_by_person ON leadsim.orders (tenant, person);

CREATE TABLE leadsim.invitation (
  token_hash bytea PRIMARY KEY,
  tenant text NOT NULL,
  id uuid NOT NULL,
  orders uuid NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  first_used_at timestamptz,
  browsers integer NOT NULL DEFAULT 0,
  UNIQUE (tenant, id),
  FOREIGN KEY (tenant, orders) REFERENCES leadsim.orders
);
CREATE INDEX invitation_by_order ON leadsim.invitation (tenant, orders);
`;

const sessions = `
CREATE TABLE leadsim.session (
  tenant text NOT NULL,
  id uuid NOT NULL,
  orders uuid NOT NULL,
  attempt integer NOT NULL,
  pins jsonb NOT NULL,
  seq integer NOT NULL,
  head text NOT NULL,
  mac bytea NOT NULL,
  status text NOT NULL,
  turn integer NOT NULL,
  progress jsonb NOT NULL,
  access integer NOT NULL DEFAULT 1,
  begun_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL,
  ended_at timestamptz,
  due_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, orders, attempt),
  FOREIGN KEY (tenant, orders) REFERENCES leadsim.orders
) WITH (fillfactor = 70);
CREATE INDEX session_due ON leadsim.session (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE leadsim.event (
  tenant text NOT NULL,
  session uuid NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL,
  type text NOT NULL,
  body jsonb NOT NULL,
  prev text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (tenant, session, seq)
);

CREATE TABLE leadsim.command (
  tenant text NOT NULL,
  session uuid NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  seq integer NOT NULL,
  at timestamptz NOT NULL,
  outcome json NOT NULL,
  PRIMARY KEY (tenant, session, key)
);

CREATE TABLE leadsim.snapshot (
  tenant text NOT NULL,
  session uuid NOT NULL,
  seq integer NOT NULL,
  body bytea NOT NULL,
  mac bytea NOT NULL,
  PRIMARY KEY (tenant, session)
);

CREATE TABLE leadsim.draft (
  tenant text NOT NULL,
  session uuid NOT NULL,
  turn integer NOT NULL,
  body text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, session)
);

CREATE TABLE leadsim.result (
  tenant text NOT NULL,
  session uuid NOT NULL,
  revision integer NOT NULL,
  made_at timestamptz NOT NULL,
  made_by text NOT NULL,
  status text NOT NULL,
  versions jsonb NOT NULL,
  profile jsonb NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (tenant, session, revision),
  FOREIGN KEY (tenant, session) REFERENCES leadsim.session
);
`;

const outbox = `
CREATE TABLE leadsim.job (
  tenant text NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  payload jsonb NOT NULL DEFAULT '{}',
  run_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  last_error text,
  failed_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX job_due ON leadsim.job (run_at) WHERE failed_at IS NULL;

CREATE TABLE leadsim.webhook (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  url text NOT NULL,
  secret bytea NOT NULL,
  events text[] NOT NULL,
  description text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  disabled_at timestamptz,
  disabled_because text,
  removed_at timestamptz,
  PRIMARY KEY (tenant, id)
);

CREATE TABLE leadsim.delivery (
  tenant text NOT NULL,
  id uuid NOT NULL,
  webhook uuid NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  status text NOT NULL CHECK (status IN ('waiting', 'delivered', 'failed')),
  tries integer NOT NULL DEFAULT 0,
  last_status integer,
  last_error text,
  created_at timestamptz NOT NULL,
  last_tried_at timestamptz,
  delivered_at timestamptz,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, webhook) REFERENCES leadsim.webhook
);
CREATE INDEX delivery_by_webhook ON leadsim.delivery (tenant, webhook, id);

CREATE TABLE leadsim.rate (
  key text PRIMARY KEY,
  points integer NOT NULL,
  expire bigint
);
`;

/** Append-only and immutable tables: a row goes only when retention, which says so first, deletes it. */
const kept = ["audit", "document", "event", "result"];

const refusal = `
CREATE FUNCTION leadsim.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('leadsim.retention', true) = 'on' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'leadsim.% is append-only', TG_TABLE_NAME USING ERRCODE = 'LS001';
END $$;
${kept
  .map(
    (table) => `
CREATE TRIGGER ${table}_is_kept BEFORE UPDATE OR DELETE ON leadsim.${table}
  FOR EACH ROW EXECUTE FUNCTION leadsim.refuse_change();
CREATE TRIGGER ${table}_is_not_emptied BEFORE TRUNCATE ON leadsim.${table}
  FOR EACH STATEMENT EXECUTE FUNCTION leadsim.refuse_change();`,
  )
  .join("")}
`;

const tablesOfTenants = [
  "api_key",
  "member",
  "sign_in",
  "audit",
  "document",
  "person",
  "orders",
  "invitation",
  "session",
  "event",
  "command",
  "snapshot",
  "draft",
  "result",
  "job",
  "webhook",
  "delivery",
];

/** What a transaction may see: the rows of its tenant, or all where the host works for itself. */
const ofTenant = (column: string): string =>
  `${column} = current_setting('leadsim.tenant', true) OR current_setting('leadsim.tenant', true) = '*'`;

const isolation = `
ALTER TABLE leadsim.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON leadsim.tenant USING (${ofTenant("id")});
ALTER TABLE leadsim.rate ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.rate FORCE ROW LEVEL SECURITY;
CREATE POLICY host_alone ON leadsim.rate USING (current_setting('leadsim.tenant', true) = '*');
${tablesOfTenants
  .map(
    (table) => `
ALTER TABLE leadsim.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON leadsim.${table} USING (${ofTenant("tenant")});`,
  )
  .join("")}
-- Everyone reads what the program brings along; only the host writes it.
CREATE POLICY library_for_all ON leadsim.document FOR SELECT USING (tenant = 'library');
`;

export const first: string = [tenants, content, people, sessions, outbox, refusal, isolation].join("\n");
