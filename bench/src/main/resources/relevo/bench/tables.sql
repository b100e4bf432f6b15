-- The least that a desk which loses nothing must write for one message.
create table chat (
  id       bigint      primary key,
  owner    text        not null default 'BOT',
  misses   integer     not null default 0,
  heard_at timestamptz not null default now(),
  unread   integer     not null default 0,
  version  integer     not null default 0
);

create table entry (
  id          bigserial   primary key,
  chat_id     bigint      not null,
  provider_id text        not null unique,
  direction   char(1)     not null,
  content     text        not null,
  at          timestamptz not null default now()
);
create index entry_chat on entry (chat_id, id desc);

create table parcel (
  id       bigserial   primary key,
  chat_id  bigint      not null,
  entry_id bigint      not null,
  body     jsonb       not null,
  state    char(1)     not null default 'P',
  due_at   timestamptz not null default now(),
  tries    integer     not null default 0
);
create index parcel_due on parcel (due_at, id) where state = 'P';
