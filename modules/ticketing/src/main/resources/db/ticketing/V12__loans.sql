-- for which task the bot has, or had, a conversation that an agent lent it; "result" is what the customer told in it, as JSON
create table ticketing.loan (
  id              uuid        primary key,
  ticket_id       uuid        not null,
  conversation_id uuid        not null,
  contact_id      uuid        not null,
  agent           text        not null,
  team            text        not null,
  tier            integer     not null,
  task            text        not null,
  title           text        not null,
  began_at        timestamptz not null,
  due_at          timestamptz not null,
  ended_at        timestamptz,
  outcome         text,
  result          text
);
create unique index loan_open on ticketing.loan (conversation_id) where ended_at is null;
create index loan_ticket on ticketing.loan (ticket_id, id);
