-- Two years of messages, one after another as a desk writes them, as many as %1$d, by a tenth as many customers: 60 frequent words, 40,000 rare ones, the first of them the most
-- frequent; «hola» is in three of ten messages, «navidad» in as many of the oldest third and in no other.
create temporary table crowd as select n, uuidv7(interval '-730 days' + n * interval '60 seconds') as id, gen_random_uuid() as contact,
    '52155' || lpad((n * 7919 %% 100000000)::text, 8, '0') as phone,
    (array['María', 'José', 'Ana', 'Lucía', 'Íñigo', 'Begoña', 'Andrés', 'João', 'Emma', 'Bruno'])[1 + n %% 10] || ' '
      || (array['Torres', 'García', 'Núñez', 'Muñoz', 'Pérez'])[1 + n / 10 %% 5] || ' Q' || md5(n::text) as name
  from generate_series(1, %1$d / 10) n;
insert into messaging.contact (id, name, created_at) select contact, name, now() from crowd;
insert into messaging.conversation (id, version, contact_id, channel, phone, name, owner, last_seq, opened_at, last_inbound_at)
  select id, 0, contact, '100000000000001', phone, name, 'BOT', 10, now(), now() - interval '730 days' + n * interval '60 seconds' from crowd;
insert into kernel.conversation_team (team, conversation_id) select 'mesa', id from crowd where n %% 2 = 0;
insert into kernel.conversation_team (team, conversation_id) select 'pagos', id from crowd where n %% 20 = 0;
insert into kernel.conversation_team (team, conversation_id) select 'legal', id from crowd where n %% 500 = 0;
create index on crowd (n);
analyze crowd;
-- Sorted in afterwards: one by one takes far longer.
drop index messaging.message_words;
insert into messaging.message (id, conversation_id, seq, author, content, at, words)
select uuidv7(interval '-730 days' + said.m * interval '60 seconds'), crowd.id, 1 + said.m / (%1$d / 10), 'CUSTOMER',
  '{"choices":[],"kind":"TEXT","text":"' || said.text || '"}', now() - interval '730 days' + said.m * interval '60 seconds',
  array_to_tsvector(array(select distinct unnest(string_to_array(translate(said.text, 'áéíóúñ', 'aeioun'), ' '))))
from (
  select m, concat_ws(' ', case when random() < 0.3 then 'hola' end, case when m < %1$d / 3 and random() < 0.3 then 'navidad' end,
    string_agg(case when random() < 0.2 then 'r' || floor(40000 * power(random(), 4))::int else frequent.words[1 + floor(random() * 60)::int] end, ' ')) as text
  from generate_series(1, %1$d) m cross join generate_series(1, 10) place cross join (select string_to_array(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ya este sí porque muy sin pedido factura '
    || 'gracias envío teléfono mañana dirección tienda precio compra devolución garantía cuenta pago tarjeta banco cliente agente ayuda '
    || 'problema entrega paquete dinero reembolso producto talla', ' ') as words) frequent
  group by m
) said join crowd on crowd.n = 1 + said.m %% (%1$d / 10)
order by said.m;
create index message_words on messaging.message using gin (words) with (fastupdate = on, gin_pending_list_limit = 16384);
drop table crowd;
