-- The sums of all rows of one table and day that no longer change by the mere passing of time, so that a year is not read row by row.
-- closed_by names the formulas they were made with; without it the day is open: its rows are read themselves. Whatever changes a row opens its day.
-- live are the rows of a closed day that are in no sum, since time alone changes what they count for.
create table insight.day (
  fact      text   not null,
  day       date   not null,
  closed_by text,
  heads     bytea,
  live      uuid[] not null default '{}',
  primary key (fact, day)
);
create index day_open on insight.day (day) where closed_by is null;
-- What one figure counts in each group of equal heads of a closed day, in the order of heads.
create table insight.day_figure (
  fact text  not null,
  kpi  text  not null,
  day  date  not null,
  data bytea not null,
  primary key (fact, kpi, day)
);
insert into insight.day (fact, day)
  select distinct 'conversation', day from insight.conversation union select distinct 'hand_over', day from insight.hand_over
  union select distinct 'reply', day from insight.reply union select distinct 'promise', day from insight.promise
  union select distinct 'resolution', day from insight.resolution union select distinct 'survey', day from insight.survey;

-- Entries of the journal that no figure counts: they could not be read or written down.
create table insight.set_aside (
  entry bigint      primary key,
  event text        not null,
  at    timestamptz not null,
  why   text        not null
);

-- Within how many hours a team reopens what it resolved, as far as the journal has been read; zero for never.
create table insight.reopening (
  team  text    primary key,
  hours integer not null
);

-- What came in a time; what went has its index already.
create index stretch_since on insight.stretch (from_at);
