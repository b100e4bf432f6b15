-- By which transaction an entry came: whoever follows the journal knows by it what they have not seen, however late it was committed.
-- What was there before counts as seen.
alter table kernel.journal add column tx xid8 not null default '0';
alter table kernel.journal alter column tx set default pg_current_xact_id();
create index journal_tx on kernel.journal (tx);
