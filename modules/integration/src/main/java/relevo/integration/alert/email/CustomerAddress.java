package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.flow.MailChosen;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.ProfileAsked.Fact;
import relevo.events.messaging.LetterAsked;
import relevo.events.messaging.OtherWayAsked;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.account.Common;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;
import relevo.permission.Reach;

/** Which customers may be written to by mail, and where: those who gave an address, and did not take it back. */
@ApplicationScoped
class CustomerAddress {


  private static final String AGAIN = "again";
  private static final String EMAIL = "email";

  @Inject Accounts accounts;
  @Inject Links links;
  @Inject Reach reach;
  @Inject Jobs jobs;
  @Inject Event<ProfileAsked> profiles;

  void on(@Observes OtherWayAsked asked) {
    List<Setup> servers = accounts.ofKind(EMAIL).stream().map(Account::setup).filter(setup -> new MailSetup(setup).reachesCustomers() && serves(setup, asked)).toList();
    if (servers.isEmpty()) return;
    address(asked).ifPresentOrElse(address -> servers.stream().filter(setup -> !isUnwanted(setup, address)).findFirst()
        .ifPresent(setup -> asked.answer(setup.name(), address)), asked::lacksAddress);
  }

  /** Who gives an address anew wants mail there, whatever they once said. */
  void on(@Observes MailChosen chosen) {
    if (chosen.address() == null) return;
    accounts.ofKind(EMAIL).stream().map(Account::setup).filter(setup -> isUnwanted(setup, chosen.address()))
        .forEach(setup -> keep(setup, chosen.address(), AGAIN));
  }

  void on(@Observes LetterAsked letter) {
    jobs.add(WriteCustomer.KIND, letter.conversation(),
        new CustomerLetter(letter.account(), letter.address(), letter.conversation(), letter.message(), letter.text(), letter.file(), letter.fileName(), null));
  }

  /** They want no more mail there. */
  void forget(Setup setup, String address) {
    keep(setup, address, null);
  }

  private void keep(Setup setup, String address, String since) {
    links.keep(setup, Links.UNWANTED, new Link(key(address), address.toLowerCase(Locale.ROOT), since));
  }

  private boolean isUnwanted(Setup setup, String address) {
    return links.of(setup, Links.UNWANTED, key(address)).filter(link -> !AGAIN.equals(link.extra())).isPresent();
  }

  private boolean serves(Setup setup, OtherWayAsked asked) {
    List<String> channels = setup.list(Common.CHANNELS);
    List<String> teams = setup.list(Common.TEAMS);
    return (channels.isEmpty() || channels.contains(asked.channel()))
        && (teams.isEmpty() || reach.teamsOf(List.of(asked.conversation())).getOrDefault(asked.conversation(), Set.of()).stream().anyMatch(teams::contains));
  }

  private Optional<String> address(OtherWayAsked asked) {
    ProfileAsked profile = new ProfileAsked(asked.customer().contactId(), asked.customer().phone());
    profiles.fire(profile);
    return profile.told().named(EMAIL).map(Fact::value).map(String::strip).filter(EmailIntegration::isAddress);
  }

  private static UUID key(String address) {
    return UUID.nameUUIDFromBytes(("customer " + address.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
  }
}
