package relevo.access.socket;

import relevo.access.account.Account;

/** Whose console it is, as they are named and as far as they see. */
record Person(String login, String name, Sight sight) {

  static Person of(Account account) {
    return new Person(account.login(), account.name(), Sight.of(account.caller()));
  }
}
