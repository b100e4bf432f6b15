package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplyAddressTest {

  private static final List<String> KEYS = List.of("k");

  ReplyAddress address = new ReplyAddress(new UUID(-7, -8), ReplyAddress.AGENT, "ana@acme.example");
  String written = address.at("relevo@desk.example", "k");

  @Test
  void is_of_one_ticket_and_one_person() {
    assertThat(written).startsWith("relevo+a").endsWith("@desk.example");
    assertThat(written.indexOf('@')).isLessThanOrEqualTo(64);
    assertThat(ReplyAddress.among(List.of("otro@x.example", written.toUpperCase()), "Ana@acme.example", KEYS)).contains(address);
  }

  @Test
  void is_worth_nothing_in_anothers_hands() {
    assertThat(ReplyAddress.among(List.of(written), "eva@acme.example", KEYS)).isEmpty();
    assertThat(ReplyAddress.among(List.of(written), "ana@acme.example", List.of("other"))).isEmpty();
    assertThat(ReplyAddress.among(List.of(written.replace("+a", "+c")), "ana@acme.example", KEYS)).isEmpty();
  }

  @Test
  void is_not_upset_by_nonsense() {
    for (String text : List.of("", "@", "relevo+", "relevo+a" + "v".repeat(42) + "@x", "relevo@desk.example")) {
      assertThat(ReplyAddress.among(List.of(text), "ana@acme.example", KEYS)).isEmpty();
    }
  }
}
