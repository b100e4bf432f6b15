const es = {
  "canned.title": "Respuestas rápidas",
  "canned.none": "Aún no hay respuestas rápidas",
  "canned.none.hint": "Lo que los agentes dicen a menudo: lo insertan escribiendo / y su atajo.",
  "canned.absent": "Este servidor aún no guarda respuestas rápidas",
  "canned.absent.hint": "Actualice el servidor para poder escribirlas aquí.",
  "canned.noneSuch": "Ninguna dice eso.",
  "canned.gone": "Esta respuesta ya no existe.",
  "canned.search": "Buscar en títulos, atajos y textos",
  "canned.add": "Añadir respuesta",
  "canned.back": "Todas las respuestas",
  "canned.name": "Título",
  "canned.shortcut": "Atajo",
  "canned.shortcut.hint": "Una palabra, sin espacios.",
  "canned.shortcut.odd": "Un atajo no lleva espacios.",
  "canned.team": "De quién es",
  "canned.team.all": "de todos los equipos",
  "canned.languages": "Idiomas",
  "canned.changed": "Cambiada",
  "canned.in.es": "En español",
  "canned.in.en": "En inglés",
  "canned.in.pt": "En portugués",
  "canned.insert": "Insertar una variable",
  "canned.blank.contact.name": "Nombre del cliente",
  "canned.blank.contact.phone": "Su teléfono",
  "canned.blank.agent.name": "Nombre del agente",
  "canned.blank.ticket.id": "Ticket",
  "canned.blank.team": "Equipo",
  "canned.rare": "No todos los tickets tienen {names}: donde falte, el agente verá el hueco y un aviso.",
  "canned.open": "Falta cerrar una variable: se escriben {open}así{close}.",
  "canned.formula": "No empiece por =, +, - ni @: una hoja de cálculo lo tomaría por una fórmula.",
  "canned.preview": "Como lo leerá el cliente",
  "canned.preview.none": "Escriba el texto y aquí verá cómo queda.",
  "canned.remove": "Borrar",
  "canned.remove.sure": "¿Borrar «{title}»?",
  "canned.remove.hint": "Los agentes dejan de encontrarla. No se puede deshacer.",
} as const;

export default es;

declare module "../../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
