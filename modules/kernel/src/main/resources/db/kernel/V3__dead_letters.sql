-- Who takes care of a job that lies parked; kept when it is tried again.
alter table kernel.job add column owner text;
alter table kernel.job add column note text;

-- Parked jobs that a person gave up, with all that they held.
create table kernel.given_up (
  id           bigint      primary key,
  kind         text        not null,
  direction    text        not null,
  subject      uuid        not null,
  input        text        not null,
  attempts     integer     not null,
  added_at     timestamptz not null,
  parked_at    timestamptz not null,
  error        text,
  owner        text,
  note         text,
  given_up_at  timestamptz not null,
  given_up_by  text        not null,
  reason       text        not null
);
create index given_up_age on kernel.given_up (given_up_at);
