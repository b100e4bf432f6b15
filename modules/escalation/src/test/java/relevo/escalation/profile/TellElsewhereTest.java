package relevo.escalation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.csv.ListedCustomer;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.ProfileAsked.Fact;

class TellElsewhereTest {

  private final Desk desk = new Desk();
  private final TellElsewhere tell = new TellElsewhere();

  @BeforeEach
  void connect() {
    tell.customers = desk.customers();
    tell.profiles = desk.kept;
  }

  private ProfileAsked asked(UUID contact) {
    ProfileAsked asked = new ProfileAsked(contact, Desk.PHONE);
    tell.on(asked);
    return asked;
  }

  @Test
  void says_what_counts_and_who_says_so() {
    desk.edit().note(Desk.CONTACT, Desk.PHONE, "tier", "vip", "ana");
    assertThat(asked(Desk.CONTACT).told().vip()).isTrue();
    assertThat(asked(Desk.CONTACT).told().named("tier")).contains(new Fact("tier", "vip", "agent", Desk.NOON));
    assertThat(asked(Desk.CONTACT).told().named("email")).isEmpty();
  }

  @Test
  void knows_by_the_list_who_never_wrote() {
    desk.edit().note(Desk.CONTACT, Desk.PHONE, "tier", "vip", "ana");
    desk.listed = new ListedCustomer(Desk.PHONE, "Ana", "oro", List.of(), Map.of());
    assertThat(asked(null).told().vip()).isFalse();
    assertThat(asked(null).told().named("name")).contains(new Fact("name", "Ana", "csv", Desk.NOON));
  }
}
