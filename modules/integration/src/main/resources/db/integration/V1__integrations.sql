-- A system around the desk, as an administrator set it up. Secrets are sealed with the key of RELEVO_SECRETS_KEY; retiring are those
-- that were replaced, with how long they are still good.
create table integration.account (
  name       text        primary key,
  version    bigint      not null,
  kind       text        not null,
  is_on      boolean     not null,
  off_why    text,
  settings   text        not null,
  secrets    text        not null,
  retiring   text        not null,
  changed_at timestamptz not null,
  changed_by text        not null
);

-- What each is told, and what came of it. No words of the event: tx and place find its entry in the journal, entry is its id once found.
-- line is the account's and conversation's: its deliveries go one after the other.
create table integration.delivery (
  id              uuid        primary key,
  account         text        not null,
  line            uuid        not null,
  conversation_id uuid,
  event           text        not null,
  tx              xid8        not null default pg_current_xact_id(),
  place           integer     not null,
  entry           bigint,
  ticket_id       uuid,
  state           text        not null,
  attempts        integer     not null default 0,
  status          integer,
  answer          text,
  why             text,
  vendor_id       text,
  at              timestamptz not null,
  tried_at        timestamptz,
  next_at         timestamptz,
  ended_at        timestamptz,
  replayed_at     timestamptz,
  replayed_by     text
);
create index delivery_account on integration.delivery (account, id);
create index delivery_state on integration.delivery (account, state, id);
create index delivery_conversation on integration.delivery (conversation_id, id);
create index delivery_ended on integration.delivery (ended_at) where ended_at is not null;

-- What the other side calls what is ours: subject is a ticket or a conversation.
create table integration.link (
  account     text        not null,
  subject     uuid        not null,
  kind        text        not null,
  external_id text        not null,
  extra       text,
  at          timestamptz not null,
  primary key (account, subject, kind)
);
create index link_external on integration.link (account, kind, external_id);
create index link_age on integration.link (at);
