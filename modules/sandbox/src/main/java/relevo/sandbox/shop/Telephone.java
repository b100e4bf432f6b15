package relevo.sandbox.shop;

import relevo.kernel.Refusal;

/** A customer's number as the shop keeps it: digits alone. */
final class Telephone {

  private Telephone() {}

  static String of(String written) {
    String digits = written == null ? "" : written.replaceAll("[^0-9]", "");
    if (digits.length() >= 6 && digits.length() <= 15) return digits;
    throw new Refusal(422, "phone-unknown", "Escriba un teléfono de 6 a 15 cifras.");
  }
}
