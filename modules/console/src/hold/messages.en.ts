import type es from "./messages.es";

const en: Record<keyof typeof es, string> = {
  "hold.title": "Nothing leaves the desk",
  "hold.reason.restored":
    "The database was restored from a backup. What customers write is kept and looked after, but no answer leaves until an administrator releases it.",
  "hold.reason.copied":
    "The data folder is a copy. What customers write is kept and looked after, but no answer leaves until an administrator releases it.",
  "hold.reason.ordered":
    "Somebody asked to hold back what leaves. What customers write is kept and looked after, but no answer leaves until an administrator releases it.",
  "hold.release": "Release…",
  "hold.waiting":
    "{messages, plural, one {# message} other {# messages}} to customers and {others, plural, one {# notice} other {# notices}} to other systems wait. What was about to leave in the backup may have left already.",
  "hold.drop": "What must not leave any more",
  "hold.drop.none": "Nothing: let everything leave",
  "hold.drop.copy": "What was in the backup, from before {moment} ({count})",
  "hold.drop.hours": "What is more than {hours, plural, one {# hour} other {# hours}} old ({count})",
  "hold.note": "Note for the access log",
  "hold.cancel": "Cancel",
  "hold.confirm": "Let {count} leave",
};

export default en;
