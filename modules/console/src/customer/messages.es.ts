const es = {
  "customer.title": "Ficha del cliente",
  "customer.vip": "VIP: se le atiende antes",
  "customer.none":
    "Sin datos: todavía no se ha preguntado por este cliente. Lo que se averigüe o se anote aparece aquí.",
  "customer.unknown": "No se encontró: ninguna fuente conoce este teléfono. Anote lo que el cliente le diga.",
  "customer.ambiguous": "«{name}» tiene {hits} clientes con este teléfono: no se elige ninguno.",
  "customer.silent": "«{name}» no responde desde {since}.",
  "customer.mayBeOld": "Lo que se muestra puede haber cambiado.",
  "customer.add": "Anotar un dato",
  "customer.refresh": "Volver a preguntar",
  "customer.asked": "Se ha preguntado a las fuentes; lo que digan aparecerá aquí.",
  "customer.edit": "Corregir {name}",
  "customer.forget": "Quitar lo anotado en {name}",
  "customer.field": "Dato",
  "customer.field.wrong": "Letras, cifras, - y _; empieza por letra.",
  "customer.value": "Valor",
  "customer.agent": "anotado por una persona",
  "customer.csv": "lista de clientes",
  "customer.themselves": "lo dijo el cliente",
  "customer.disputed": "otra fuente dice otra cosa",
  "customer.name.name": "Nombre",
  "customer.name.tier": "Categoría",
  "customer.name.tags": "Etiquetas",
  "customer.name.email": "Correo",
  "customer.name.language": "Idioma",
  "customer.name.company": "Empresa",
  "customer.name.owner": "Responsable",
} as const;

export default es;

declare module "../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
