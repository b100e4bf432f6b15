import type es from "./messages.es";

const pt: Record<keyof typeof es, string> = {
  "hold.title": "Nada sai da mesa",
  "hold.reason.restored":
    "O banco de dados foi restaurado de um backup. O que os clientes escrevem fica guardado e é atendido, mas nenhuma resposta sai até que um administrador a libere.",
  "hold.reason.copied":
    "A pasta de dados é uma cópia. O que os clientes escrevem fica guardado e é atendido, mas nenhuma resposta sai até que um administrador a libere.",
  "hold.reason.ordered":
    "Foi pedido reter o que sai. O que os clientes escrevem fica guardado e é atendido, mas nenhuma resposta sai até que um administrador a libere.",
  "hold.release": "Liberar envio…",
  "hold.waiting":
    "Aguardam {messages, plural, one {# mensagem} other {# mensagens}} a clientes e {others, plural, one {# aviso} other {# avisos}} a outros sistemas. O que estava para sair no backup talvez já tenha saído.",
  "hold.drop": "O que já não deve sair",
  "hold.drop.none": "Nada: que saia tudo",
  "hold.drop.copy": "O que estava no backup, de antes de {moment} ({count})",
  "hold.drop.hours": "O que tem mais de {hours, plural, one {# hora} other {# horas}} ({count})",
  "hold.note": "Nota para o registro de acessos",
  "hold.cancel": "Desistir",
  "hold.confirm": "Deixar sair {count}",
};

export default pt;
