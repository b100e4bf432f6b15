-- What the richer flow language needs to remember: our last words, the subflows under way, and since when a silence counts.
alter table flow.dialogue
  add column said          bigint      not null default 0,
  add column frames        text        not null default '[]',
  add column waiting_since timestamptz;
