-- Other rules tried on past conversations (REPLAY) or on live ones (SHADOW). Nothing here refers to what customers said.
create table escalation.trial (
  id                  uuid        primary key,
  version             bigint      not null,
  kind                text        not null,
  state               text        not null,
  started_by          text        not null,
  started_at          timestamptz not null,
  ended_at            timestamptz,
  files               text        not null,
  fingerprint         text        not null,
  since               timestamptz not null,
  until               timestamptz not null,
  most                integer     not null,
  total               integer     not null,
  conversations       integer     not null,
  place_conversation  uuid        not null,
  place_at            timestamptz not null,
  place_message       uuid        not null,
  error               text
);
create index trial_newest on escalation.trial (kind, started_at desc);
create index trial_of_files on escalation.trial (fingerprint, started_at desc);
create unique index trial_one_shadow on escalation.trial (kind) where kind = 'SHADOW' and state = 'RUNNING';

create table escalation.trial_conversation (
  trial_id         uuid        not null references escalation.trial on delete cascade,
  conversation_id  uuid        not null,
  compared         integer     not null,
  incomparable     integer     not null,
  failed           integer     not null,
  handed_over      boolean     not null,
  would_hand_over  boolean     not null,
  replaced         boolean     not null,
  first_at         timestamptz not null,
  last_at          timestamptz not null,
  difference       text,
  differs_at       timestamptz,
  message_id       uuid,
  primary key (trial_id, conversation_id)
);
create index trial_differences on escalation.trial_conversation (trial_id, differs_at desc, conversation_id) where difference is not null;

create table escalation.trial_hand_over (
  trial_id    uuid     not null references escalation.trial on delete cascade,
  message_id  uuid     not null,
  imagined    boolean  not null,
  team        text     not null,
  hour        smallint not null,
  because     text[]   not null,
  primary key (trial_id, message_id, imagined)
);
