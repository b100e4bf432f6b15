-- Where a ticket stands in its line: as if it had begun to wait earlier, the more urgent it is. All age alike, so an order once
-- written stays true, and an index serves it: queue_key = queue_since - queue_steps * ageing_minutes.
alter table ticketing.ticket add column queue_key timestamptz;
alter table ticketing.ticket add column queue_since timestamptz;
alter table ticketing.ticket add column queue_steps integer;
alter table ticketing.ticket add column ageing_minutes integer not null default 60;
alter table ticketing.ticket add column lifts text[] not null default '{}';
alter table ticketing.ticket add column call_back_at timestamptz;
alter table ticketing.ticket add column let_go_by text;
update ticketing.ticket set queue_since = opened_at, queue_steps = priority, queue_key = opened_at - priority * interval '60 minutes';
alter table ticketing.ticket alter column queue_key set not null;
alter table ticketing.ticket alter column queue_since set not null;
alter table ticketing.ticket alter column queue_steps set not null;
alter table ticketing.ticket alter column ageing_minutes drop default;

drop index ticketing.ticket_line;
create index ticket_turn on ticketing.ticket (queue_key, id) where status <> 'RESOLVED';
create index ticket_team_turn on ticketing.ticket (team, queue_key, id) where status <> 'RESOLVED';
create index ticket_in_hand on ticketing.ticket (agent) where status = 'ASSIGNED';
create index ticket_taken on ticketing.ticket (team, taken_at) where taken_at is not null;

-- how a team's line is handed out; a team without a row works as shipped
create table ticketing.routing (
  team             text    primary key references ticketing.team (name),
  version          bigint  not null,
  mode             text    not null,
  ageing_minutes   integer not null check (ageing_minutes > 0),
  silent_minutes   integer check (silent_minutes > 0),
  offline_minutes  integer check (offline_minutes > 0),
  language_minutes integer not null check (language_minutes >= 0)
);

create table ticketing.agent (
  login          text        primary key,
  version        bigint      not null,
  name           text        not null,
  teams          text[]      not null,
  roles          text[]      not null,
  active         boolean     not null,
  languages      text[]      not null default '{}',
  skills         text[]      not null default '{}',
  capacity       integer     not null check (capacity >= 0),
  presence       text        not null,
  chosen         text        not null,
  presence_since timestamptz not null,
  given_at       timestamptz
);

-- from which team to which a ticket went
create table ticketing.move (
  id        uuid        primary key,
  ticket_id uuid        not null,
  at        timestamptz not null,
  from_team text        not null,
  to_team   text        not null,
  by        text
);

create index move_ticket on ticketing.move (ticket_id, at);
