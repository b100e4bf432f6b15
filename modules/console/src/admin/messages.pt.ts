import type es from "./messages.es";

const pt: Record<keyof typeof es, string> = {
  "admin.copy": "Copiar",
  "admin.copied": "Copiado",
  "admin.copy.what": "Copiar {what}",
  "admin.conflict": "Outra pessoa salvou alterações enquanto isso",
  "admin.conflict.hint": "Nada se perdeu: compare e decida qual versão fica.",
  "admin.conflict.what": "O quê",
  "admin.conflict.mine": "O seu",
  "admin.conflict.theirs": "O que está salvo",
  "admin.conflict.keepMine": "Salvar o meu",
  "admin.conflict.takeTheirs": "Ficar com o que está salvo",
  "problem.changed-meanwhile": "Outra pessoa o alterou desde que você o leu. Veja como ficou e decida de novo.",
  "admin.saved": "Salvo",
  "admin.forget": "Descartar as minhas alterações",
  "admin.yes": "sim",
  "admin.no": "não",
  "admin.noneSuch.clear": "Limpar a busca",
};

export default pt;
