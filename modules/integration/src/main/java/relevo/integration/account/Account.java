package relevo.integration.account;

import relevo.integration.vendor.Setup;

/** An integration that is set up, and whether it is at work. */
public record Account(Setup setup, boolean on) {

  public String name() {
    return setup.name();
  }
}
