-- A question of a vendor that takes our answer in the response. Whatever node says something meanwhile lays it here; the one that holds
-- the request takes it up, and gives the same to whoever repeats the question. Moments are the database's.
create table messaging.turn (
  conversation text        not null,
  key          text        not null,
  texts        text[]      not null default '{}',
  handed_over  boolean     not null default false,
  opened_at    timestamptz not null,
  closes_at    timestamptz not null,
  closed_at    timestamptz,
  primary key (conversation, key)
);
create unique index turn_waiting on messaging.turn (conversation) where closed_at is null;
create index turn_age on messaging.turn (opened_at);
