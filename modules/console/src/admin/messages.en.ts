import type es from "./messages.es";

const en: Record<keyof typeof es, string> = {
  "admin.copy": "Copy",
  "admin.copied": "Copied",
  "admin.copy.what": "Copy {what}",
  "admin.conflict": "Somebody else saved changes in the meantime",
  "admin.conflict.hint": "Nothing is lost: compare, and decide which version stays.",
  "admin.conflict.what": "What",
  "admin.conflict.mine": "Yours",
  "admin.conflict.theirs": "What is saved",
  "admin.conflict.keepMine": "Save mine",
  "admin.conflict.takeTheirs": "Take what is saved",
  "problem.changed-meanwhile": "Somebody else changed it since you read it. Look at it as it is now, and decide again.",
  "admin.saved": "Saved",
  "admin.forget": "Discard my changes",
  "admin.yes": "yes",
  "admin.no": "no",
  "admin.noneSuch.clear": "Clear the search",
};

export default en;
