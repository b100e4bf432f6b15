const es = {
  "brief.title": "Resumen del traspaso",
  "brief.passedOn": "Lo pasó {by}: «{reason}»",
  "brief.rules": "las reglas",
  "brief.given": "No lo vuelva a preguntar",
  "brief.tried": "Lo que ya se intentó",
  "brief.tried.choice": "Eligió",
  "brief.tried.article": "Se le respondió",
  "brief.tried.offer": "Se le ofreció",
  "brief.tried.look_up": "Se consultó",
  "brief.tried.subflow": "Pasó por",
  "brief.tried.missed": "No se entendió",
  "brief.result.found": "encontrado",
  "brief.result.missing": "no existe",
  "brief.result.refused": "rechazado",
  "brief.result.failed": "falló",
  "brief.halfDone.failed": "A medias: falló",
  "brief.halfDone.asked": "Quedó sin respuesta",
  "brief.mood": "Ánimo",
  "brief.mood.bad": "molesto",
  "brief.mood.calm": "tranquilo",
  "brief.mood.good": "contento",
  "brief.mood.words": "De {first} a {last}",
  "brief.language": "el cliente habla «{language}»",
  "brief.occasion.opened": "Escrito al abrir, {at}",
  "brief.occasion.reopened": "Escrito al reabrir, {at}",
  "brief.occasion.transferred": "Escrito al transferir, {at}",
  "brief.occasion.returned": "Escrito al volver del bot, {at}",
  "brief.occasion.now": "Escrito ahora, {at}",
  "brief.earlier": "{count, plural, one {Un resumen anterior} other {# resúmenes anteriores}}",
  "brief.tried.task": "Tarea del bot",
  "brief.result.done": "terminada",
  "brief.result.wanted_person": "quiso una persona",
  "brief.result.timed_out": "se acabó el tiempo",
  "brief.result.taken_back": "recuperada",
  "loan.lend": "Prestar al bot…",
  "loan.lendFor": "Prestar al bot: {task}",
  "loan.lent": "Lo lleva el bot: {task}",
  "loan.takeBack": "Recuperar",
  "ladder.missing": "Antes hace falta: {what}",
} as const;

export default es;

declare module "../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
