package relevo.ticketing.chat;

import relevo.events.Content.Kind;

/** A message in one line. */
record Brief(Kind kind, String text) {

  static final int LONGEST = 160;

  /** Its words, or a word for what it is. */
  static Brief of(Kind kind, String text) {
    String line = text == null ? "" : text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return new Brief(kind, line.isEmpty() ? word(kind) : shortened(line));
  }

  String kindName() {
    return kind == null ? null : kind.name();
  }

  private static String shortened(String line) {
    if (line.codePointCount(0, line.length()) <= LONGEST) return line;
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case IMAGE -> "Imagen";
      case VIDEO -> "Video";
      case AUDIO -> "Audio";
      case DOCUMENT -> "Documento";
      case STICKER -> "Sticker";
      case LOCATION, LOCATION_REQUEST -> "Ubicación";
      case CONTACTS, CONTACT_REQUEST -> "Contacto";
      case ORDER -> "Pedido";
      case TEMPLATE -> "Plantilla";
      case FORM -> "Formulario";
      default -> "Mensaje";
    };
  }
}
