-- Messages that will not leave and that nobody has dealt with yet. A table of its own: an index on the state of every message
-- would cost each of them its cheap updates.
create table messaging.dead_message (
  outbound_id uuid        primary key references messaging.outbound on delete cascade deferrable initially deferred,
  died_at     timestamptz not null,
  owner       text,
  note        text
);
create index dead_message_age on messaging.dead_message (died_at, outbound_id);
insert into messaging.dead_message (outbound_id, died_at)
select id, coalesce(sent_at, created_at) from messaging.outbound where state = 'DEAD';

-- Serves the list of kept webhooks, their replay and their end.
create index raw_event_time on messaging.raw_event (received_at, id);
drop index messaging.raw_event_age;

-- Serves the end of keys against repetition.
create index seen_age on messaging.seen (seen_at);
