const es = {
  "hold.title": "Nada sale de la mesa",
  "hold.reason.restored":
    "La base de datos se restauró de una copia. Lo que escriben los clientes se guarda y se atiende, pero ninguna respuesta sale hasta que un administrador lo libere.",
  "hold.reason.copied":
    "La carpeta de datos es una copia. Lo que escriben los clientes se guarda y se atiende, pero ninguna respuesta sale hasta que un administrador lo libere.",
  "hold.reason.ordered":
    "Se pidió retener lo que sale. Lo que escriben los clientes se guarda y se atiende, pero ninguna respuesta sale hasta que un administrador lo libere.",
  "hold.release": "Liberar…",
  "hold.waiting":
    "Esperan {messages, plural, one {# mensaje} other {# mensajes}} a clientes y {others, plural, one {# aviso} other {# avisos}} a otros sistemas. Lo que estaba por salir en la copia quizá ya salió.",
  "hold.drop": "Qué no debe salir ya",
  "hold.drop.none": "Nada: que salga todo",
  "hold.drop.copy": "Lo que estaba en la copia, de antes de {moment} ({count})",
  "hold.drop.hours": "Lo de hace más de {hours, plural, one {# hora} other {# horas}} ({count})",
  "hold.note": "Nota, para el registro de accesos",
  "hold.cancel": "Cancelar",
  "hold.confirm": "Dejar salir {count}",
} as const;

export default es;

declare module "../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
