package relevo.messaging.provider;

/** How a provider names a customer. Any part may be null; a customer with no phone number is first class. */
public record Identity(String phone, String userId, String parentUserId, String username, String name) {

  public boolean isUnknown() {
    return phone == null && userId == null;
  }
}
