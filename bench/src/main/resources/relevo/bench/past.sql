-- What so many conversations of five turns leave behind, every fourth of which was handed over at its fifth.
insert into escalation.decision (message_id, conversation_id, release, at, local_time, facts, fired, outcome, micros)
select uuidv7(), conversation, 1, now() - interval '30 days' + n * interval '4 minutes' + turn * interval '20 seconds',
  (now() - interval '30 days' + n * interval '4 minutes' + turn * interval '20 seconds')::timestamp,
  json_build_object('Turno.texto', '¿Dónde está mi pedido ' || n || '? Lo espero desde hace ' || turn || ' días y nadie me dice nada.',
    'Turno.frases', json_build_array('pedido'), 'Turno.pideHumano', false, 'Turno.entendido', n %% 4 > 0,
    'Turno.intentosFallidos', case when n %% 4 = 0 then turn - 2 else 0 end, 'Turno.repetida', false, 'Turno.tipoMensaje', 'texto',
    'Turno.tema', case when n %% 7 = 0 and turn = 4 then 'billing' else 'order_status' end,
    'Animo.puntaje', -0.1, 'Animo.tendencia', 0.0, 'Animo.gritos', false, 'Animo.insulto', false, 'Animo.frustrado', false,
    'Cliente.idioma', 'es', 'Cliente.conocido', false, 'Horario.equipo', 'mesa', 'Horario.abierto', true, 'Horario.horaLocal', 1200,
    'Horario.diaSemana', 'lunes', 'Conversacion.mensajes', turn, 'Conversacion.minutos', turn, 'Conversacion.entregasPrevias', 0,
    'Conversacion.nivel', 1, 'Conversacion.dueno', 'bot')::text,
  case when n %% 4 = 0 and turn = 5 then '[{"rule":"tercera","conditions":[]}]' else '[]' end,
  case when n %% 4 = 0 and turn = 5 then '{"result":"escalation","held":false,"because":["tercera"],"raisedBy":[],"team":"mesa","priority":"NORMAL","tags":[]}'
    else '{"result":"none","held":false,"because":[],"raisedBy":[],"tags":[]}' end, 10
from (select n, uuidv7() as conversation from generate_series(1, %d) n) as many, generate_series(1, 5) turn;
