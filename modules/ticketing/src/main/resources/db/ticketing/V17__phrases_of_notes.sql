-- what a note of the desk's own says, as facts, so that the console can say it in its reader's language; null in what people wrote
alter table ticketing.note add column phrase text;
