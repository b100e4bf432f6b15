-- Serves the runner's poll: what waits for a system around the desk that is away may be much, and is seldom due.
create index job_outside on kernel.job (due_at) where direction = 'OUTSIDE' and parked_at is null;

-- Systems of others that we ask or tell: how fast one may (slot is the moment of the newest request, by the database's clock), and how
-- it fares. The name says whose it is and which, such as customer-source/hubspot.
create table kernel.partner (
  name         text        primary key,
  slot         timestamptz not null default clock_timestamp(),
  failures     integer     not null default 0,
  answered_at  timestamptz,
  failed_at    timestamptz,
  paused_until timestamptz not null default 'epoch',
  why          text
);
