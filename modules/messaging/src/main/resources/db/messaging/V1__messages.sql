create table messaging.raw_event (
  id          bigint generated always as identity primary key,
  provider    text        not null,
  received_at timestamptz not null,
  body        bytea       not null
);
create index raw_event_age on messaging.raw_event (received_at);

create table messaging.seen (
  key     text        primary key,
  seen_at timestamptz not null
);

create table messaging.contact (
  id         uuid        primary key,
  name       text,
  created_at timestamptz not null
);

-- Under which names a contact is known. A phone's scope is '' (desk-wide), a business-scoped user id's is its channel.
create table messaging.alias (
  scope      text not null,
  kind       text not null,
  value      text not null,
  contact_id uuid not null references messaging.contact deferrable initially deferred,
  primary key (value, kind, scope)
);
create index alias_contact on messaging.alias (contact_id);

create table messaging.conversation (
  id              uuid        primary key,
  version         bigint      not null,
  contact_id      uuid        not null references messaging.contact,
  channel         text        not null,
  phone           text,
  user_id         text,
  name            text,
  owner           text        not null,
  last_seq        integer     not null,
  opened_at       timestamptz not null,
  last_inbound_at timestamptz,
  replied_to      uuid,
  reply_id        uuid,
  unique (contact_id, channel)
);

create index conversation_phone on messaging.conversation (phone, id);

create table messaging.message (
  id              uuid        primary key,
  conversation_id uuid        not null references messaging.conversation,
  seq             integer     not null,
  author          text        not null,
  agent           text,
  content         text        not null,
  provider_id     text,
  at              timestamptz not null,
  unique (conversation_id, seq)
);

create table messaging.outbound (
  id              uuid        primary key,
  version         bigint      not null,
  conversation_id uuid        not null references messaging.conversation,
  contact_id      uuid        not null,
  source          uuid        not null,
  effect          text        not null,
  purpose         text        not null,
  channel         text        not null,
  content         text        not null,
  state           text        not null,
  delivery        text,
  tries           integer     not null,
  provider_id     text,
  error           text,
  created_at      timestamptz not null,
  sent_at         timestamptz,
  unique (source, effect)
);
create index outbound_provider_id on messaging.outbound (provider_id) where provider_id is not null;
-- Serves the age of the oldest message that has not left.
create index outbound_waiting on messaging.outbound (created_at) where state in ('PENDING', 'SENDING', 'RETRY');
