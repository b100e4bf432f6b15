-- When a person last settled a matter: for a while what the customer writes may belong to it.
alter table flow.dialogue add column settled_at timestamptz;
