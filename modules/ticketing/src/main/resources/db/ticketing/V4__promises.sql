-- what a team promises, in minutes of its own hours; null is no promise, and a team without rows has those that are shipped
create table ticketing.promise (
  team                text    not null,
  priority            integer not null,
  first_reply_minutes integer check (first_reply_minutes > 0),
  next_reply_minutes  integer check (next_reply_minutes > 0),
  resolution_minutes  integer check (resolution_minutes > 0),
  primary key (team, priority)
);

-- a promise under way; without due_at nothing was promised, or the team never works
create table ticketing.countdown (
  id              uuid        primary key,
  ticket_id       uuid        not null,
  conversation_id uuid        not null,
  clock           text        not null,
  team            text        not null,
  started_at      timestamptz not null,
  due_at          timestamptz,
  stopped_at      timestamptz,
  breached_at     timestamptz
);

create unique index countdown_running on ticketing.countdown (ticket_id, clock) where stopped_at is null;
create index countdown_ticket on ticketing.countdown (ticket_id, started_at);
create index countdown_conversation on ticketing.countdown (conversation_id) where stopped_at is null;
create index countdown_due on ticketing.countdown (due_at) where stopped_at is null;
