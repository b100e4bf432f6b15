const es = {
  "ladder.title": "Escalera",
  "ladder.hint":
    "La escalera dice a qué equipos puede pasar cada uno un ticket, y qué tiene que constar antes. Lo que ya está en marcha se queda donde está.",
  "ladder.readOnly": "La cambia administración.",
  "ladder.absent": "Este servidor aún no tiene escalera",
  "ladder.absent.hint": "Actualice el servidor para poder decir aquí quién pasa tickets a quién.",
  "ladder.noTeams": "Aún no hay equipos",
  "ladder.noTeams.hint": "La escalera une equipos: abra el primero, y aquí dirá a quién pasa sus tickets.",
  "ladder.goTeams": "Ir a los equipos",
  "ladder.tier": "Nivel {tier}",
  "ladder.bot": "El bot",
  "ladder.all": "Todos",
  "ladder.teams": "Aquí trabajan: {teams}.",
  "ladder.teams.none": "Ningún equipo está en este nivel: se le da en Equipos.",
  "ladder.name": "Cómo se llama",
  "ladder.needsTags": "Etiquetas: hace falta una",
  "ladder.needsTags.hint": "Antes de que una persona pase aquí un ticket. Ninguna: no se pide nada.",
  "ladder.needsFacts": "Datos: hacen falta todos",
  "ladder.needsFacts.hint": "Por el nombre con que los piden los flujos, como «pedido».",
  "ladder.needs.nothing": "nada",
  "ladder.handsBackTo": "Devuelve a",
  "ladder.handsBackTo.hint": "Sin paso propio.",
  "ladder.moves": "Pasos",
  "ladder.moves.hint": "Por cada uno se puede transferir. Lo que ninguno dice solo se puede devolver.",
  "ladder.moves.none": "Sin pasos nadie transfiere a otro equipo: solo se devuelve. Añada el primero.",
  "ladder.move.add": "Añadir paso",
  "ladder.from": "De",
  "ladder.to": "A",
  "ladder.from.of": "Paso {place}: de",
  "ladder.to.of": "Paso {place}: a",
  "ladder.drop": "Quitar el paso de {from} a {to}",
  "ladder.twice": "Este paso ya está arriba.",
  "ladder.ways": "Así queda",
  "ladder.nowhere": "a ninguna parte",
} as const;

export default es;

declare module "../../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
