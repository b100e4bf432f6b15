package relevo.escalation.customers;

/** Whether two spellings are one phone. CRMs keep numbers as people typed them: with or without country, trunk zero or mobile digit. */
public final class Phones {

  private static final int SHORTEST_NATIONAL = 8;

  private Phones() {}

  /**
   * @param ours digits with the country's, as WhatsApp says it
   * @param theirs in any spelling, or null
   */
  public static boolean same(String ours, String theirs) {
    if (theirs == null) return false;
    String digits = theirs.replaceAll("\\D", "").replaceFirst("^0+", "");
    if (digits.length() < SHORTEST_NATIONAL) return false;
    return ours.endsWith(digits) || withoutMobileDigit(ours).endsWith(digits) || withoutMobileDigit(digits).equals(ours);
  }

  /** Mexico's 1 and Argentina's 9 after the country, Brazil's 9 after the area: some write it, some do not. */
  private static String withoutMobileDigit(String digits) {
    return switch (digits.substring(0, 2)) {
      case "52" -> digits.length() == 13 && digits.charAt(2) == '1' ? without(digits, 2) : digits;
      case "54" -> digits.length() == 13 && digits.charAt(2) == '9' ? without(digits, 2) : digits;
      case "55" -> digits.length() == 13 && digits.charAt(4) == '9' ? without(digits, 4) : digits;
      default -> digits;
    };
  }

  private static String without(String digits, int place) {
    return digits.substring(0, place) + digits.substring(place + 1);
  }
}
