-- what agents do in one go; a desk's own where team is null; "steps" is JSON
create table ticketing.macro (
  id         uuid        primary key,
  version    bigint      not null,
  name       text        not null,
  team       text,
  title      text        not null,
  steps      text        not null,
  changed_by text        not null,
  changed_at timestamptz not null
);
create unique index macro_name on ticketing.macro (coalesce(team, ''), name);

-- a few to begin with
insert into ticketing.macro (id, version, name, team, title, steps, changed_by, changed_at) values
  (gen_random_uuid(), 0, 'pedir-pedido', null, 'Pedir el pedido y esperar respuesta',
   '[{"kind":"reply","canned":"pedido"},{"kind":"snooze","untilReply":true}]', 'relevo', now()),
  (gen_random_uuid(), 0, 'despedir', null, 'Despedirse y resolver',
   '[{"kind":"reply","canned":"adios"},{"kind":"resolve","outcome":"resuelto","label":"needed"}]', 'relevo', now());
