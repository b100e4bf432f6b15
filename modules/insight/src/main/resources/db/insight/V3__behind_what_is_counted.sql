-- Which conversation stands behind what is counted by the day: a rule that spoke (part: its name), a message that was judged (seconds: until the rules had
-- decided), arrived, failed (part: the provider's code) or was set aside.
create table insight.happening (
  kind            text   not null,
  day             date   not null,
  id              uuid   not null,
  conversation_id uuid   not null,
  episode         uuid,
  part            text   not null,
  channel         text   not null,
  release         bigint not null,
  seconds         bigint,
  primary key (kind, day, id)
);
create index happening_part on insight.happening (kind, part, day, id) where part <> '';
create index happening_channel on insight.happening (kind, channel, day, id) where channel <> '';
create index happening_slowest on insight.happening (seconds, id) where kind = 'turn';

-- What was counted before is counted anew, as far as the journal goes back, so that it has its conversations, too.
alter table insight.bookmark add column version integer not null default 0;
