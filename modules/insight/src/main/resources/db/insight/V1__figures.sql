-- How far the journal has been read, by which cluster's transactions, and the release that is live at that place.
create table insight.bookmark (
  name    text        primary key,
  place   text        not null,
  cluster text        not null,
  read_to timestamptz,
  entries bigint      not null default 0,
  release bigint      not null default 0,
  begun   timestamptz not null
);
create table insight.team (
  name  text primary key,
  hours text not null,
  zone  text not null
);
create table insight.release (
  number bigint primary key,
  rules  text[] not null
);
-- Whose conversations count for nothing: our own tests, the quality probe.
create table insight.exclusion (
  contact_id uuid        primary key,
  why        text        not null,
  by         text        not null,
  at         timestamptz not null
);

-- One matter of a customer: from its first message until 72 hours after it was resolved, or a day of silence with the bot.
-- day is that of t_in, as in all tables below that name one; team to release are of its first hand-over.
create table insight.conversation (
  id               uuid        primary key,
  conversation_id  uuid        not null,
  n                integer     not null,
  contact_id       uuid,
  counted          boolean     not null,
  day              date        not null,
  team             text,
  agent            text,
  rule             text,
  reason           text,
  release          bigint,
  channel          text,
  language         text,
  customer         text,
  topic            text,
  t_in             timestamptz not null,
  t_bot1           timestamptz,
  t_esc            timestamptz,
  t_h1             timestamptz,
  t_res1           timestamptz,
  t_res_n          timestamptz,
  last_at          timestamptz not null,
  last_in_at       timestamptz not null,
  waiting_since    timestamptz,
  again_at         timestamptz,
  bot_answers      integer     not null,
  bot_turns        integer     not null,
  missed_turns     integer     not null,
  hand_overs       integer     not null,
  open_tickets     integer     not null,
  transfers        integer     not null,
  tier             integer     not null,
  returns          integer     not null,
  human_messages   integer     not null,
  human_turns      integer     not null,
  windows_lost     integer     not null,
  reopens          integer     not null,
  our_seconds      bigint      not null,
  first_seconds    bigint,
  full_seconds     bigint,
  first_business   bigint,
  full_business    bigint,
  mark_bot         integer,
  mark_human       integer,
  mark_last        integer,
  wanted           integer     not null,
  frustrated       boolean     not null,
  thanked          boolean     not null,
  by_person        boolean     not null,
  opted_out        boolean     not null,
  spam             boolean     not null
);
create unique index conversation_newest on insight.conversation (conversation_id, n desc);
create index conversation_day on insight.conversation (day);
create index conversation_team on insight.conversation (team, day) where team is not null;
create index conversation_contact on insight.conversation (contact_id);

-- One hand-over to people, by its escalation; without ticket_id it joined one that was there already, and does not count.
create table insight.hand_over (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  ticket_id       uuid,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  team_now        text,
  agent_now       text,
  visits          text        not null,
  t_esc           timestamptz not null,
  opened_at       timestamptz,
  t_take          timestamptz,
  t_h1            timestamptz,
  last_in_at      timestamptz,
  closed_at       timestamptz,
  open            boolean     not null,
  abandoned       boolean     not null,
  messages        integer     not null,
  take_seconds    bigint,
  take_business   bigint,
  human_seconds   bigint,
  human_business  bigint,
  label           text
);
create index hand_over_episode on insight.hand_over (episode);
create index hand_over_day on insight.hand_over (day);
create index hand_over_team on insight.hand_over (team, day);
create index hand_over_open on insight.hand_over (team_now) where open;

-- One answer of a person to what a customer said after a person's first word.
create table insight.reply (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  at              timestamptz not null,
  seconds         bigint      not null,
  business        bigint      not null
);
create index reply_episode on insight.reply (episode);
create index reply_day on insight.reply (day);

-- One promise of a team; day is that of due_at. While it stands still due_at is the last one known and paused true.
create table insight.promise (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  ticket_id       uuid        not null,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  clock           text        not null,
  made_at         timestamptz not null,
  due_at          timestamptz not null,
  ended_at        timestamptz,
  paused          boolean     not null,
  replaced        boolean     not null
);
create index promise_episode on insight.promise (episode);
create index promise_day on insight.promise (day);

-- One time that a ticket was resolved; day is that of at.
create table insight.resolution (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  ticket_id       uuid        not null,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  at              timestamptz not null,
  reopened_at     timestamptz
);
create index resolution_episode on insight.resolution (episode);
create index resolution_day on insight.resolution (day);

-- From when until when a ticket was a team's open work; opened_at is since when the ticket itself is open.
create table insight.stretch (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  ticket_id       uuid        not null,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  opened_at       timestamptz not null,
  from_at         timestamptz not null,
  to_at           timestamptz
);
create index stretch_episode on insight.stretch (episode);
create index stretch_open on insight.stretch (from_at) where to_at is null;
create index stretch_until on insight.stretch (to_at, from_at);

-- One question to a customer how a person (or the bot) did, or a mark that the bot got.
create table insight.survey (
  id              uuid        primary key,
  episode         uuid        not null,
  conversation_id uuid        not null,
  counted         boolean     not null,
  day             date        not null,
  team            text,
  agent           text,
  rule            text,
  reason          text,
  release         bigint,
  channel         text,
  language        text,
  customer        text,
  rated           text        not null,
  at              timestamptz not null,
  mark            integer
);
create index survey_episode on insight.survey (episode);
create index survey_day on insight.survey (day);

-- What is counted by the day on which it happened.
create table insight.tally (
  kind     text    not null,
  day      date    not null,
  part     text    not null,
  channel  text    not null,
  release  bigint  not null,
  n        bigint  not null,
  primary key (kind, day, part, channel, release)
);
-- What a provider said of a number's quality.
create table insight.quality (
  id      uuid        primary key,
  at      timestamptz not null,
  channel text,
  said    text
);
