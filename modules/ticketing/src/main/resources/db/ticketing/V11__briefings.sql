-- what whoever takes a ticket over is told, once per hand-over, as JSON; the later ones do not replace the earlier
create table ticketing.briefing (
  id        uuid        primary key,
  ticket_id uuid        not null,
  at        timestamptz not null,
  body      text        not null
);
create index briefing_ticket on ticketing.briefing (ticket_id, id);
