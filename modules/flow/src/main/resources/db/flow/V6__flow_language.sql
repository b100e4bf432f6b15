-- What the richer flow language needs to remember: our last words, the subflows under way, since when a silence counts, and whose
-- language to begin the next conversation in.
alter table flow.dialogue
  add column contact_id    uuid,
  add column said          bigint      not null default 0,
  add column frames        text        not null default '[]',
  add column waiting_since timestamptz;

create index dialogue_contact on flow.dialogue (contact_id, since desc) where language is not null;
