package relevo.messaging.provider;

import java.util.regex.Pattern;

/** A customer as a vendor addresses them: by a phone number, with or without its plus, or by a business-scoped user id. */
public record CustomerAddress(String phone, String userId) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{5,20}");
  private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,140}");

  /** Neither, if the address is null or looks like nothing we know. */
  public static CustomerAddress of(String address) {
    if (address == null) return new CustomerAddress(null, null);
    boolean phone = PHONE.matcher(address).matches();
    return new CustomerAddress(phone ? address.replace("+", "") : null, USER_ID.matcher(address).matches() ? address : null);
  }

  public Identity identity() {
    return new Identity(phone, userId, null, null, null);
  }
}
