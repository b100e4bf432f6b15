create table ticketing.team (
  name      text     primary key,
  position  integer  not null unique,
  tier      integer  not null check (tier between 2 and 3),
  hours     text     not null,
  zone      text     not null,
  fallback  boolean  not null
);

create table ticketing.ticket (
  id              uuid        primary key,
  version         bigint      not null,
  escalation_id   uuid        not null unique,
  conversation_id uuid        not null,
  contact_id      uuid        not null,
  phone           text,
  contact_name    text,
  language        text        not null,
  team            text        not null,
  tier            integer     not null,
  priority        integer     not null,
  status          text        not null,
  owner           text        not null,
  agent           text,
  because         text[]      not null,
  tags            text[]      not null,
  details         text        not null,
  release         bigint      not null,
  opened_at       timestamptz not null,
  taken_at        timestamptz,
  resolved_at     timestamptz,
  outcome         text,
  label           text
);

-- one person's work per conversation, and the look-up that keeps it so
create unique index ticket_unresolved on ticketing.ticket (conversation_id) where status <> 'RESOLVED' and owner = 'HUMAN';
create index ticket_queue on ticketing.ticket (status, team, priority, opened_at);
create index ticket_newest on ticketing.ticket (opened_at, id);
create index ticket_contact on ticketing.ticket (contact_id);
create index ticket_phone on ticketing.ticket (phone);

create table ticketing.command (
  ticket_id uuid        not null,
  key       text        not null,
  action    text        not null,
  answer    text,
  at        timestamptz not null,
  primary key (ticket_id, key)
);
