create table kernel.job (
  id           bigint generated always as identity primary key,
  kind         text        not null,
  direction    text        not null,
  subject      uuid        not null,
  lane         smallint    not null,
  goes_first   boolean     not null,
  input        text        not null,
  attempts     integer     not null default 0,
  due_at       timestamptz not null,
  leased_until timestamptz,
  parked_at    timestamptz,
  error        text
);
-- Serves the runner's question "what is next in this lane".
create index job_lane on kernel.job (direction, lane, id) where parked_at is null;
-- Serves "does anything of the same contact stand before it".
create index job_subject on kernel.job (subject, direction, id);
-- Serves the timers, most of which are far from due.
-- Serves the count of jobs that wait for a person.
create index job_parked on kernel.job (parked_at) where parked_at is not null;
create index job_timer on kernel.job (lane, due_at) where direction = 'LATER' and parked_at is null;

create table kernel.journal (
  id              bigint generated always as identity primary key,
  at              timestamptz not null,
  conversation_id uuid,
  event           text        not null,
  body            jsonb       not null
);
create index journal_conversation on kernel.journal (conversation_id, id);
