package relevo.messaging.provider;

/**
 * How a provider names a customer. Any part may be null; a customer with no phone number is first class. What is too long to be
 * found by counts as absent.
 */
public record Identity(String phone, String userId, String parentUserId, String username, String name) {

  public Identity {
    phone = VendorJson.name(phone);
    userId = VendorJson.name(userId);
    parentUserId = VendorJson.name(parentUserId);
    username = VendorJson.name(username);
  }

  public boolean isUnknown() {
    return phone == null && userId == null;
  }
}
