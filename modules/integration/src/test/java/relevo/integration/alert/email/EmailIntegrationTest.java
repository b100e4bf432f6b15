package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.Glances;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

class EmailIntegrationTest {

  List<Letter> sent = new ArrayList<>();
  List<String> refused = new ArrayList<>();
  Standing standing = Standings.waiting();
  EmailIntegration email = new EmailIntegration();

  @BeforeEach
  void wire() {
    email.links = new KeptLinks();
    email.desk = Deliveries.address();
    email.glances = new Glances() {
      @Override
      public Optional<Glance> of(Delivery delivery) {
        return Optional.of(new Glance(standing, List.of()));
      }
    };
    email.postman = new Postman() {
      @Override
      void send(MailSetup server, Letter letter) throws NotDelivered {
        if (refused.remove(letter.to())) throw NotDelivered.later("451");
        sent.add(letter);
      }
    };
  }

  private Setup setup(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(Map.of("from", "relevo@desk.example", "host", "mail.example", "rooms",
        "facturacion = ana@acme.example, facturacion = bo@acme.example, mesa = mesa@acme.example"));
    settings.putAll(more);
    return Deliveries.setup("email", settings, Map.of("replyKey", "k"));
  }

  private void deliver(String event, int attempt) throws NotDelivered {
    email.deliver(setup(Map.of()), Deliveries.of(event, attempt));
  }

  @Test
  void tells_each_address_of_the_team() throws NotDelivered {
    deliver("TicketOpened", 1);
    assertThat(sent).extracting(Letter::to).containsExactly("ana@acme.example", "bo@acme.example");
    assertThat(sent).extracting(Letter::id).doesNotHaveDuplicates().allMatch(id -> id.endsWith("@desk.example"));
    assertThat(sent).extracting(Letter::replyTo).containsOnlyNulls();
  }

  @Test
  void tells_nobody_twice_after_a_failure() throws NotDelivered {
    refused.add("bo@acme.example");
    assertThatThrownBy(() -> deliver("TicketOpened", 1)).isInstanceOf(NotDelivered.class);
    deliver("TicketOpened", 2);
    assertThat(sent).extracting(Letter::to).containsExactly("ana@acme.example", "bo@acme.example");
  }

  @Test
  void takes_answers_where_there_is_a_mailbox() throws NotDelivered {
    email.deliver(setup(Map.of("inboxHost", "mail.example")), Deliveries.of("TicketOpened", 1));
    assertThat(sent.getFirst().replyTo()).startsWith("relevo+a").endsWith("@desk.example");
    assertThat(ReplyAddress.among(List.of(sent.getFirst().replyTo()), "ana@acme.example", List.of("k"))).isPresent();
  }

  @Test
  void does_not_tell_of_what_nobody_need_do_any_more() throws NotDelivered {
    standing = Standings.taken();
    deliver("TicketOpened", 1);
    assertThat(sent).isEmpty();
    deliver("TicketOverdue", 1);
    assertThat(sent).hasSize(2).allSatisfy(letter -> assertThat(letter.subject()).contains("Fuera de plazo"));
  }

  @Test
  void wants_addresses_that_can_be_some() {
    assertThat(email.faults(setup(Map.of()))).isEmpty();
    assertThat(email.faults(setup(Map.of("fallback", "no soy un correo")))).hasSize(1);
    assertThat(email.faults(Deliveries.setup("email", Map.of("from", "relevo@desk.example"), Map.of()))).hasSize(1);
  }
}
