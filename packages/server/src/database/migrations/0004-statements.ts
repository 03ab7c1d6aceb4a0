/** Sessions that a learning record store is told of: how far it was told. The transcript itself is what is sent. */
export const statements = `
CREATE TABLE leadsim.statement_feed (
  tenant text NOT NULL,
  session uuid NOT NULL,
  connection uuid NOT NULL,
  id uuid NOT NULL,
  endpoint text NOT NULL,
  token bytea,
  body jsonb NOT NULL,
  return_url text,
  cursor integer NOT NULL,
  completed boolean NOT NULL DEFAULT false,
  ended boolean NOT NULL DEFAULT false,
  tries integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, session, connection),
  FOREIGN KEY (tenant, session) REFERENCES leadsim.session ON DELETE CASCADE,
  FOREIGN KEY (tenant, connection) REFERENCES leadsim.connection
);
CREATE INDEX statement_feed_due ON leadsim.statement_feed (next_at) WHERE NOT ended;
ALTER TABLE leadsim.statement_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.statement_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON leadsim.statement_feed USING (tenant = current_setting('leadsim.tenant', true)
  OR current_setting('leadsim.tenant', true) = '*');
`;
