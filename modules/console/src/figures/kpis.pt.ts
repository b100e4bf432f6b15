const kpis: Record<string, [name: string, means: string]> = {
  conversations: ["Conversas", "Quantas começaram no período: conta a primeira mensagem."],
  bot_involvement: ["Participação do bot", "Conversas com alguma resposta do bot, entre todas."],
  escalation_rate: [
    "Taxa de escalonamento",
    "Conversas repassadas a pessoas ao menos uma vez, entre as que o bot atendeu.",
  ],
  containment: [
    "Contenção",
    "Conversas sem repasse, entre as que o bot atendeu e já terminaram. As que continuam abertas não entram.",
  ],
  containment_pending: [
    "Ainda sem terminar",
    "Conversas que o bot atendeu e continuam abertas: não contam na contenção.",
  ],
  verified_resolution: [
    "Resolução verificada pelo bot",
    "Contidas em que o cliente agradeceu de bom humor ou deu ao bot nota 4 ou 5, entre as que o bot atendeu.",
  ],
  false_containment: [
    "Contenção falsa",
    "Contidas em que o cliente voltou com o mesmo assunto em 72 horas, pediu uma pessoa no fim ou saiu frustrado, entre as contidas.",
  ],
  automation: ["Automação", "Conversas que o bot resolveu de forma verificada, entre todas."],
  fallback_rate: ["Turnos não entendidos", "Mensagens ao bot que ele não entendeu, entre todas as que recebeu."],
  first_reply_bot: ["Primeira resposta do bot", "Da primeira mensagem do cliente até a primeira do bot."],
  hand_overs: ["Repasses", "Quantas vezes se abriu um ticket para pessoas."],
  time_to_human: [
    "Tempo até uma pessoa",
    "Da decisão do repasse até a primeira mensagem de uma pessoa, em horas corridas.",
  ],
  time_to_human_business: [
    "Tempo até uma pessoa, em expediente",
    "Da decisão do repasse até a primeira mensagem de uma pessoa, contando só o horário da equipe.",
  ],
  queue_wait: ["Espera na fila", "Da decisão do repasse até alguém o assumir, em horas corridas."],
  queue_wait_business: [
    "Espera na fila, em expediente",
    "Da decisão do repasse até alguém o assumir, contando só o horário da equipe.",
  ],
  abandonment: [
    "Abandono",
    "Repasses fechados por silêncio ou com a janela de 24 horas perdida antes de uma pessoa escrever, entre todos.",
  ],
  first_reply_human: [
    "Primeira resposta de uma pessoa",
    "Da decisão do primeiro repasse de cada conversa até a primeira mensagem de uma pessoa.",
  ],
  next_reply: [
    "Resposta seguinte",
    "Da primeira mensagem sem resposta até a resposta de uma pessoa, depois da primeira, em horas corridas.",
  ],
  next_reply_business: [
    "Resposta seguinte, em expediente",
    "Da primeira mensagem sem resposta até a resposta de uma pessoa, contando só o horário da equipe.",
  ],
  transfer_rate: ["Transferidas", "Conversas que mudaram de equipe, entre as repassadas."],
  tier3_rate: ["Chegaram ao nível 3", "Conversas que chegaram ao terceiro nível, entre as repassadas."],
  ping_pong: ["Pingue-pongue entre equipes", "Conversas que voltaram duas vezes à mesma equipe, entre as repassadas."],
  window_loss: [
    "Janelas perdidas",
    "Conversas cuja janela de 24 horas fechou com o cliente esperando, entre as que esperaram uma pessoa.",
  ],
  first_resolution: [
    "Primeira resolução",
    "Da primeira mensagem até a primeira vez que se resolveu, em horas corridas.",
  ],
  first_resolution_business: [
    "Primeira resolução, em expediente",
    "Da primeira mensagem até a primeira resolução, no horário da equipe.",
  ],
  full_resolution: ["Resolução completa", "Da primeira mensagem até a última vez que se resolveu, em horas corridas."],
  full_resolution_business: [
    "Resolução completa, em expediente",
    "Da primeira mensagem até a última resolução, no horário da equipe.",
  ],
  requester_wait: ["Espera do cliente", "Soma do tempo em que a vez era nossa, até agora se ainda espera."],
  one_touch: [
    "Resolvidas com uma só mensagem",
    "Resolvidas com uma única mensagem de uma pessoa, entre as resolvidas por pessoas.",
  ],
  first_contact_resolution: [
    "Resolvidas no primeiro contato",
    "Resolvidas sem reabrir nem voltar com o mesmo assunto em sete dias, entre as resolvidas. Dos últimos sete dias ainda não se sabe tudo.",
  ],
  reopen_rate: ["Reaberturas", "Reabertas em menos de 72 horas, entre as resolvidas no período."],
  sla_attainment: [
    "Prazos cumpridos",
    "Prazos cumpridos, entre os cumpridos e os rompidos que vencem no período. Um em curso e vencido já está rompido.",
  ],
  csat_human: [
    "Satisfação com a pessoa",
    "Notas 4 e 5 à pessoa, entre todas as suas notas. Com menos de dez não se mostra.",
  ],
  csat_bot: ["Satisfação com o bot", "Notas 4 e 5 ao bot, entre todas as suas notas. Com menos de dez não se mostra."],
  csat_journey: [
    "Satisfação com o conjunto",
    "Conversas cuja última nota é 4 ou 5, entre as que têm nota. Com menos de dez não se mostra.",
  ],
  response_rate: ["Pesquisas respondidas", "Pesquisas respondidas, entre as enviadas depois de falar com uma pessoa."],
  response_rate_bot: ["Pesquisas do bot respondidas", "Pesquisas do bot respondidas, entre as que enviou."],
  backlog: ["Abertos agora", "Tickets sem resolver neste momento; por dia, os que havia no fim de cada um."],
  backlog_age: ["Idade do que está aberto", "Desde que se abriu cada ticket que continua sem resolver."],
  backlog_days: [
    "Dias de trabalho abertos",
    "Tickets abertos, divididos pelos que se resolvem por dia nos últimos 28.",
  ],
  backlog_oldest: ["O mais antigo", "Desde que se abriu o ticket sem resolver mais velho."],
  escalation_precision: ["Repasses necessários", "Etiquetados «era preciso» ao resolver, entre os etiquetados."],
  escalation_late: ["Repasses tardios", "Etiquetados «tarde demais» ao resolver, entre os etiquetados."],
  rule_firing: [
    "Disparos por mensagem julgada",
    "Vezes que uma regra disse algo, entre as mensagens julgadas no período.",
  ],
  rule_coverage: [
    "Regras que falaram",
    "Regras que disseram algo ao menos uma vez no período, entre as do conjunto em vigor.",
  ],
  repeated_questions: [
    "Perguntas repetidas",
    "Perguntas de um agente que o cliente já tinha respondido, entre os repasses.",
  ],
  opt_out: ["Descadastros", "Conversas em que o cliente se descadastrou, entre aquelas em que lhe escrevemos."],
  delivery_failure: ["Envios com falha", "Mensagens que não chegaram, entre as que chegaram e as que não, no período."],
  decision_lag: ["Da mensagem à decisão", "Da hora que o provedor dá à mensagem até as regras decidirem."],
  messages_parked: ["Mensagens separadas", "Mensagens do período que ninguém pôde tratar e esperam uma pessoa."],
  dead_letters: [
    "Trabalhos separados agora",
    "Trabalhos que falharam vezes demais e esperam nas cartas mortas. Os de nenhum cliente estão só na API (dead-letters).",
  ],
  oldest_outbox: [
    "O envio que mais espera",
    "Há quanto tempo espera a mensagem mais velha das que já deviam ter saído.",
  ],
  webhook_acknowledgement: ["Confirmação dos avisos", "Quanto a mesa demora a dizer ao provedor que recebeu o aviso."],
  duplicates: ["Mensagens repetidas", "Mensagens que o provedor mandou mais de uma vez."],
  model_fallbacks: ["Sem o modelo de linguagem", "Vezes que se seguiu sem o modelo de linguagem porque não respondeu."],
  backlog_day: ["Abertos ao acabar o dia", "Tickets sem resolver ao acabar o último dia escolhido."],
  now_open: ["Abertos neste momento", "Tickets sem resolver neste momento, pela equipe que os tem."],
  now_unassigned: ["Sem atribuir", "Tickets sem resolver que ninguém assumiu."],
  now_waiting: ["Esperam resposta", "Conversas abertas em que cabe a nós responder."],
  now_window_closing: [
    "Janelas por fechar",
    "As que esperam resposta e cuja janela de 24 horas se fecha em menos de duas.",
  ],
};

export default kpis;

export const whys: Record<string, string> = {
  repeated_questions: "A mesa não sabe o que um agente pergunta nem se já estava respondido: alguém teria de marcar.",
  response_rate_bot: "O bot não conta a quantos perguntou: só se conhecem as notas que recebeu.",
  webhook_acknowledgement: "Não está no diário: veja em /metrics.",
  duplicates: "Uma mensagem repetida não deixa rastro no diário: veja em /metrics.",
  model_fallbacks: "Não está no diário: veja em /metrics (relevo_model_calls_total).",
};
