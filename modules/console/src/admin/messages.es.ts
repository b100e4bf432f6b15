const es = {
  "admin.copy": "Copiar",
  "admin.copied": "Copiado",
  "admin.copy.what": "Copiar {what}",
  "admin.conflict": "Otra persona ha guardado cambios mientras tanto",
  "admin.conflict.hint": "Nada se ha perdido: compare y decida qué versión queda.",
  "admin.conflict.what": "Qué",
  "admin.conflict.mine": "Lo suyo",
  "admin.conflict.theirs": "Lo guardado",
  "admin.conflict.keepMine": "Guardar lo mío",
  "admin.conflict.takeTheirs": "Quedarme con lo guardado",
  "problem.changed-meanwhile":
    "Otra persona lo cambió desde que usted lo leyó. Mire cómo ha quedado y decida de nuevo.",
  "admin.saved": "Guardado",
  "admin.forget": "Descartar mis cambios",
  "admin.yes": "sí",
  "admin.no": "no",
  "admin.noneSuch.clear": "Quitar la búsqueda",
} as const;

export default es;

declare module "../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
