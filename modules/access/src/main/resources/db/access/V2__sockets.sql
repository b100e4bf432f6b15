-- Opens one socket, once, for the session that asked for it; known by its hash, good by the database's clock.
create table access.socket_ticket (
  hash    bytea       primary key,
  session uuid        not null references access.session on delete cascade,
  ends_at timestamptz not null
);
create index socket_ticket_session on access.socket_ticket (session);
create index socket_ticket_end on access.socket_ticket (ends_at);

-- Who has a console open, on whatever node: each node says so again and again of its own.
create table access.presence (
  login text        primary key,
  until timestamptz not null
);
create index presence_until on access.presence (until);

-- What each open console looks at. It is said again every few seconds, so nothing is lost with it.
create unlogged table access.viewer (
  socket       uuid        primary key,
  conversation uuid        not null,
  login        text        not null,
  name         text        not null,
  mode         text        not null,
  busy_until   timestamptz not null,
  until        timestamptz not null
);
create index viewer_conversation on access.viewer (conversation);
create index viewer_until on access.viewer (until);
