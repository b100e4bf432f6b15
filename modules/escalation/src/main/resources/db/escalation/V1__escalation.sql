create table escalation.release (
  number        bigint      primary key,
  published_at  timestamptz not null,
  published_by  text        not null,
  fingerprint   text        not null,
  files         text        not null
);

create table escalation.active (
  id        integer primary key check (id = 1),
  number    bigint,
  latest    bigint  not null,
  imported  text
);
insert into escalation.active (id, latest) values (1, 0);

create table escalation.decision (
  message_id       uuid        primary key,
  conversation_id  uuid        not null,
  release          bigint      not null,
  at               timestamptz not null,
  local_time       timestamp   not null,
  facts            text        not null,
  fired            text        not null,
  outcome          text        not null,
  micros           bigint      not null
);
create index decision_of_conversation on escalation.decision (conversation_id, at desc);

create table escalation.conversation (
  conversation_id  uuid    primary key,
  version          bigint  not null,
  hand_overs       integer not null,
  tier             integer not null
);

create table escalation.team (
  name      text    primary key,
  tier      integer not null,
  hours     text    not null,
  zone      text    not null,
  fallback  boolean not null
);
