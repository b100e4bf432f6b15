package relevo.access.socket;

/** Why the desk closes a socket. */
enum Farewell {
  SESSION_ENDED("session-ended", 1008),
  SLOW("slow", 1013),
  TOO_MANY("too-many", 1013),
  SILENT("silent", 1001),
  NOT_UNDERSTOOD("Relevo no entiende lo que ha recibido.", 1008);

  final String word;
  final int code;

  Farewell(String word, int code) {
    this.word = word;
    this.code = code;
  }
}
