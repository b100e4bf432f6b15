package relevo.sandbox.phone;

import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/** Who somebody is on WhatsApp: a phone number in digits or, for customers who show none, a business-scoped user id. */
record Address(String value) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{6,15}");
  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,128}");
  private static final String ALIAS = "MX.9";

  /** Reads what a person or Graph's caller wrote. A number's own user id leads to the number. */
  static Address of(String written) {
    String value = written.strip().replaceFirst("^\\+", "");
    if (value.startsWith(ALIAS) && NUMBER.matcher(value.substring(ALIAS.length())).matches()) {
      return new Address(value.substring(ALIAS.length()));
    }
    if (NUMBER.matcher(value).matches() || USER_ID.matcher(value).matches()) return new Address(value);
    throw new Refusal(422, "phone-unknown",
        "«" + written + "» no es un teléfono: escriba de 6 a 15 cifras, o un identificador como MX.1000000000000001.");
  }

  boolean hasNumber() {
    return NUMBER.matcher(value).matches();
  }

  String userId() {
    return hasNumber() ? ALIAS + value : value;
  }
}
