/** Platforms that a tenant is connected to, and what each is told about the orders that came from it. */
export const connections = `
CREATE TABLE leadsim.connection (
  tenant text NOT NULL REFERENCES leadsim.tenant,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  settings jsonb NOT NULL DEFAULT '{}',
  secret bytea,
  prefix text UNIQUE,
  hash bytea,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  last_error text,
  last_error_at timestamptz,
  removed_at timestamptz,
  PRIMARY KEY (tenant, id)
);

CREATE TABLE leadsim.callback (
  tenant text NOT NULL,
  orders uuid NOT NULL,
  connection uuid NOT NULL,
  address text NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'waiting', 'delivered', 'failed')),
  tries integer NOT NULL DEFAULT 0,
  last_status integer,
  last_error text,
  last_tried_at timestamptz,
  delivered_at timestamptz,
  PRIMARY KEY (tenant, orders),
  FOREIGN KEY (tenant, orders) REFERENCES leadsim.orders,
  FOREIGN KEY (tenant, connection) REFERENCES leadsim.connection
);
CREATE INDEX callback_by_connection ON leadsim.callback (tenant, connection, orders);
${["connection", "callback"]
  .map(
    (table) => `
ALTER TABLE leadsim.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON leadsim.${table} USING (tenant = current_setting('leadsim.tenant', true)
  OR current_setting('leadsim.tenant', true) = '*');`,
  )
  .join("")}
`;
