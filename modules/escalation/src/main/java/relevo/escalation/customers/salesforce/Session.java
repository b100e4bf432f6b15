package relevo.escalation.customers.salesforce;

/** Salesforce let us in: with this token, at this address. Its words never say the token. */
record Session(String token, String instance) {

  @Override
  public String toString() {
    return instance;
  }
}
