-- Which database these rows were written in. Rows that were restored elsewhere still say where they came from.
create table kernel.home (
  one      boolean primary key default true check (one),
  identity text    not null
);

-- While one of these is not released, nothing leaves the desk. Moments are the product's; data_until is the newest that was restored.
create table kernel.hold (
  id          bigint      generated always as identity primary key,
  since       timestamptz not null,
  reason      text        not null,
  data_until  timestamptz,
  released_at timestamptz,
  released_by text,
  drop_before timestamptz,
  dropped     integer,
  note        text
);
create unique index hold_open on kernel.hold ((true)) where released_at is null;

-- The trace in which the work was asked for, as W3C's traceparent has it; null where nobody traces.
alter table kernel.job add column trace text;
