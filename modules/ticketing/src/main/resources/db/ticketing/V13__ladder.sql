-- the desk's one ladder of tiers, as JSON; as shipped while there is no row
create table ticketing.ladder (
  id         integer     primary key check (id = 1),
  version    bigint      not null,
  ladder     text        not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
