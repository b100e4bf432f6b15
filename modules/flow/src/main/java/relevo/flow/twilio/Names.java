package relevo.flow.twilio;

/** Names as our documents want them. */
final class Names {

  private Names() {}

  /** Letters, digits, hyphens and low lines, a letter or digit first. */
  static String of(String studio) {
    String name = studio.replaceAll("[^\\p{L}\\d_-]+", "_").replaceAll("^[_-]+|_+$", "");
    return name.isEmpty() ? "x" : name;
  }
}
