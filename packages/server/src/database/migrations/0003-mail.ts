// Mail that the host sends. No address and no name stand here: both are the person's, read when the mail goes out.

export const mail: string = `
CREATE TABLE leadsim.mail (
  tenant text NOT NULL,
  id uuid NOT NULL,
  orders uuid NOT NULL,
  invitation uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('invitation', 'reminder')),
  sealed bytea,
  status text NOT NULL CHECK (status IN ('waiting', 'sent', 'failed', 'canceled')),
  tries integer NOT NULL DEFAULT 0,
  fault text,
  reply integer,
  created_at timestamptz NOT NULL,
  last_tried_at timestamptz,
  sent_at timestamptz,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, orders) REFERENCES leadsim.orders
);
CREATE INDEX mail_by_order ON leadsim.mail (tenant, orders, id);
ALTER TABLE leadsim.mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE leadsim.mail FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON leadsim.mail USING (
  tenant = current_setting('leadsim.tenant', true) OR current_setting('leadsim.tenant', true) = '*');

-- The deadline that was reminded of: one that is moved is reminded of again, and no other twice.
ALTER TABLE leadsim.orders ADD COLUMN reminded_of timestamptz;
CREATE INDEX orders_by_deadline ON leadsim.orders (tenant, deadline) WHERE deadline IS NOT NULL;
`;
