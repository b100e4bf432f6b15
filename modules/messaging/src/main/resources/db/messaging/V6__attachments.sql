-- A file that came with a message. The id is random, and the name of our copy in the store.
create table messaging.attachment (
  id              uuid        primary key,
  version         bigint      not null,
  message_id      uuid        not null references messaging.message deferrable initially deferred,
  conversation_id uuid        not null references messaging.conversation deferrable initially deferred,
  contact_id      uuid        not null,
  channel         text        not null,
  source          text        not null,
  state           text        not null,
  tries           integer     not null,
  error           text,
  due_at          timestamptz not null,
  mime_type       text,
  size            bigint,
  sha256          text,
  seconds         integer,
  created_at      timestamptz not null,
  stored_at       timestamptz
);
create index attachment_message on messaging.attachment (message_id);
create index attachment_state on messaging.attachment (state, created_at, id);
