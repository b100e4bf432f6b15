create table ticketing.note (
  id        uuid        primary key,
  ticket_id uuid        not null references ticketing.ticket (id),
  author    text        not null,
  text      text        not null,
  mentions  text[]      not null,
  at        timestamptz not null
);

create index note_ticket on ticketing.note (ticket_id, at, id);

-- tags holds them all, and is what one searches by; rule_tags those that no agent takes off
alter table ticketing.ticket add column rule_tags text[] not null default '{}';
update ticketing.ticket set rule_tags = tags where tags <> '{}';
create index ticket_tags on ticketing.ticket using gin (tags);
