/** What each figure is called, and what it tells. */
const kpis: Record<string, [name: string, means: string]> = {
  conversations: ["Conversaciones", "Cuántas empezaron en el periodo: cuenta su primer mensaje."],
  bot_involvement: ["Participación del bot", "Conversaciones con alguna respuesta del bot, entre todas."],
  escalation_rate: ["Tasa de escalado", "Conversaciones con algún traspaso a personas, entre las que atendió el bot."],
  containment: [
    "Contención",
    "Conversaciones sin traspaso, entre las que atendió el bot y ya terminaron. Las que siguen abiertas no entran.",
  ],
  containment_pending: [
    "Sin terminar todavía",
    "Conversaciones que atendió el bot y siguen abiertas: no cuentan en la contención.",
  ],
  verified_resolution: [
    "Resolución verificada por el bot",
    "Contenidas en que el cliente dio las gracias de buen humor o puso al bot un 4 o un 5, entre las que atendió el bot.",
  ],
  false_containment: [
    "Contención falsa",
    "Contenidas en que el cliente volvió con lo mismo en 72 horas, pidió una persona al final o se fue frustrado, entre las contenidas.",
  ],
  automation: ["Automatización", "Conversaciones que el bot resolvió de forma verificada, entre todas."],
  fallback_rate: ["Turnos no entendidos", "Mensajes al bot que no entendió, entre todos los que le escribieron."],
  first_reply_bot: ["Primera respuesta del bot", "Desde el primer mensaje del cliente hasta el primero del bot."],
  hand_overs: ["Traspasos", "Cuántas veces se abrió un ticket para personas."],
  time_to_human: [
    "Tiempo hasta una persona",
    "Desde que se decidió el traspaso hasta el primer mensaje de una persona, a reloj de pared.",
  ],
  time_to_human_business: [
    "Tiempo hasta una persona, en horario",
    "Desde que se decidió el traspaso hasta el primer mensaje de una persona, contando solo el horario del equipo.",
  ],
  queue_wait: ["Espera en cola", "Desde que se decidió el traspaso hasta que alguien lo tomó, a reloj de pared."],
  queue_wait_business: [
    "Espera en cola, en horario",
    "Desde que se decidió el traspaso hasta que alguien lo tomó, contando solo el horario del equipo.",
  ],
  abandonment: [
    "Abandono",
    "Traspasos cerrados por silencio o con la ventana de 24 horas perdida antes de que escribiera una persona, entre todos.",
  ],
  first_reply_human: [
    "Primera respuesta de una persona",
    "Desde que se decidió el primer traspaso de cada conversación hasta el primer mensaje de una persona.",
  ],
  next_reply: [
    "Respuesta siguiente",
    "Desde el primer mensaje sin contestar hasta la respuesta de una persona, después de la primera, a reloj de pared.",
  ],
  next_reply_business: [
    "Respuesta siguiente, en horario",
    "Desde el primer mensaje sin contestar hasta la respuesta de una persona, contando solo el horario del equipo.",
  ],
  transfer_rate: ["Transferidas", "Conversaciones que cambiaron de equipo, entre las traspasadas."],
  tier3_rate: ["Llegaron al nivel 3", "Conversaciones que llegaron al tercer nivel, entre las traspasadas."],
  ping_pong: [
    "Ping-pong entre equipos",
    "Conversaciones que volvieron dos veces a un mismo equipo, entre las traspasadas.",
  ],
  window_loss: [
    "Ventanas perdidas",
    "Conversaciones cuya ventana de 24 horas se cerró con el cliente esperando, entre las que esperaron a una persona.",
  ],
  first_resolution: [
    "Primera resolución",
    "Desde el primer mensaje hasta la primera vez que se resolvió, a reloj de pared.",
  ],
  first_resolution_business: [
    "Primera resolución, en horario",
    "Desde el primer mensaje hasta la primera vez que se resolvió, en el horario del equipo.",
  ],
  full_resolution: [
    "Resolución completa",
    "Desde el primer mensaje hasta la última vez que se resolvió, a reloj de pared.",
  ],
  full_resolution_business: [
    "Resolución completa, en horario",
    "Desde el primer mensaje hasta la última vez que se resolvió, en el horario del equipo.",
  ],
  requester_wait: [
    "Espera del cliente",
    "Suma de los ratos en que nos tocaba contestar a nosotros, hasta ahora si aún espera.",
  ],
  one_touch: [
    "Resueltas con un solo mensaje",
    "Resueltas con un único mensaje de una persona, entre las que resolvieron personas.",
  ],
  first_contact_resolution: [
    "Resueltas al primer contacto",
    "Resueltas sin reabrirse ni volver con lo mismo en siete días, entre las resueltas. De los últimos siete días aún no se sabe del todo.",
  ],
  reopen_rate: ["Reaperturas", "Reabiertas antes de 72 horas, entre las que se resolvieron en el periodo."],
  sla_attainment: [
    "Cumplimiento de plazos",
    "Plazos cumplidos, entre los cumplidos y los rotos que vencen en el periodo. Uno en marcha y vencido ya está roto.",
  ],
  csat_human: [
    "Satisfacción con la persona",
    "Notas 4 y 5 a la persona, entre todas sus notas. Con menos de diez no se muestra.",
  ],
  csat_bot: ["Satisfacción con el bot", "Notas 4 y 5 al bot, entre todas sus notas. Con menos de diez no se muestra."],
  csat_journey: [
    "Satisfacción con el conjunto",
    "Conversaciones cuya última nota es 4 o 5, entre las que tienen nota. Con menos de diez no se muestra.",
  ],
  response_rate: ["Encuestas contestadas", "Encuestas contestadas, entre las enviadas tras hablar con una persona."],
  response_rate_bot: ["Encuestas del bot contestadas", "Encuestas del bot contestadas, entre las que mandó."],
  backlog: ["Abiertos ahora", "Tickets sin resolver en este momento; por días, los que había al acabar cada uno."],
  backlog_age: ["Edad de lo abierto", "Desde que se abrió cada ticket que sigue sin resolver."],
  backlog_days: [
    "Días de trabajo abiertos",
    "Tickets abiertos, entre los que se resuelven al día según los últimos 28.",
  ],
  backlog_oldest: ["Lo más antiguo", "Desde que se abrió el ticket sin resolver más viejo."],
  escalation_precision: ["Traspasos necesarios", "Etiquetados «hacía falta» al resolver, entre los etiquetados."],
  escalation_late: ["Traspasos tardíos", "Etiquetados «demasiado tarde» al resolver, entre los etiquetados."],
  rule_firing: [
    "Disparos por mensaje juzgado",
    "Veces que una regla dijo algo, entre los mensajes juzgados en el periodo.",
  ],
  rule_coverage: [
    "Reglas que hablaron",
    "Reglas que dijeron algo alguna vez en el periodo, entre las del juego que vale.",
  ],
  repeated_questions: [
    "Preguntas repetidas",
    "Preguntas de un agente que el cliente ya había contestado, entre los traspasos.",
  ],
  opt_out: ["Bajas", "Conversaciones en que el cliente se dio de baja, entre aquellas en que le escribimos."],
  delivery_failure: [
    "Envíos fallidos",
    "Mensajes que no llegaron, entre los que llegaron y los que no, en el periodo.",
  ],
  decision_lag: [
    "Del mensaje a la decisión",
    "Desde la hora que el proveedor da al mensaje hasta que las reglas decidieron.",
  ],
  messages_parked: ["Mensajes apartados", "Mensajes del periodo que nadie pudo tratar y esperan a una persona."],
  dead_letters: [
    "Trabajos apartados ahora",
    "Trabajos que fallaron demasiadas veces y esperan en las cartas muertas. Los de ningún cliente solo están en la API (dead-letters).",
  ],
  oldest_outbox: [
    "El envío que más espera",
    "Desde cuándo espera el mensaje más viejo de los que tienen que salir ya.",
  ],
  webhook_acknowledgement: ["Acuse de los avisos", "Cuánto tarda la mesa en decir al proveedor que recibió su aviso."],
  duplicates: ["Mensajes repetidos", "Mensajes que el proveedor mandó más de una vez."],
  model_fallbacks: ["Sin modelo de lenguaje", "Veces que se siguió sin el modelo de lenguaje porque no contestó."],
  backlog_day: ["Abiertos al acabar el día", "Tickets sin resolver al acabar el último día elegido."],
  now_open: ["Abiertos en este momento", "Tickets sin resolver en este momento, por el equipo que los tiene."],
  now_unassigned: ["Sin asignar", "Tickets sin resolver que nadie ha tomado."],
  now_waiting: ["Esperan respuesta", "Conversaciones abiertas en que nos toca contestar."],
  now_window_closing: [
    "Ventanas por cerrar",
    "Las que esperan respuesta y cuya ventana de 24 horas se cierra en menos de dos.",
  ],
};

export default kpis;

/** Why some are not known. */
export const whys: Record<string, string> = {
  repeated_questions:
    "La mesa no sabe qué pregunta un agente ni si ya estaba contestado: haría falta que alguien lo marcara.",
  response_rate_bot: "El bot no cuenta a cuántos preguntó: solo se conocen las notas que recibió.",
  webhook_acknowledgement: "No está en el diario: véalo en /metrics.",
  duplicates: "Un mensaje repetido no deja rastro en el diario: véalo en /metrics.",
  model_fallbacks: "No está en el diario: véalo en /metrics (relevo_model_calls_total).",
};
