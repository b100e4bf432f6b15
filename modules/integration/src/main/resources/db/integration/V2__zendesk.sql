-- What agents did to tickets at a helpdesk, each once by the helpdesk's own name for it, and which of our replies it became.
create table integration.brought (
  account     text        not null,
  external_id text        not null,
  ticket_id   uuid        not null,
  reply_id    uuid,
  at          timestamptz not null,
  primary key (account, external_id)
);
create index brought_reply on integration.brought (reply_id) where reply_id is not null;
create index brought_age on integration.brought (at);
