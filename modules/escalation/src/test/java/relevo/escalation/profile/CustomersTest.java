package relevo.escalation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.csv.ListedCustomer;
import relevo.escalation.profile.ProfileCard.SourceAnswerCard;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.MailChosen;
import relevo.events.messaging.MessageReceived;
import relevo.kernel.Refusal;

class CustomersTest {

  private static final Wanted WRITES = Wanted.whoWrites(Desk.CONTACT, Desk.PHONE);

  private final Desk desk = new Desk();

  private ProfileCard card() {
    return desk.show().of(Desk.CONTACT, Desk.PHONE);
  }

  private void note(String name, String value) {
    desk.edit().note(Desk.CONTACT, Desk.PHONE, name, value, "ana");
  }

  @Test
  void are_believed_in_this_order_agent_list_systems() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "plata", "email", "a@example.com", "ciudad", "Lima")));
    desk.answers.put("erp", new Answer.Found(Map.of("tier", "bronce", "email", "b@example.com", "saldo", "3")));
    desk.listed = new ListedCustomer(Desk.PHONE, "Ana", "oro", List.of("prensa"), Map.of("ciudad", "Cuzco"));
    desk.lookedUp(WRITES);
    assertThat(desk.known().value("tier")).isEqualTo("oro");
    assertThat(desk.known().value("email")).isEqualTo("a@example.com");
    assertThat(desk.known().value("ciudad")).isEqualTo("Cuzco");
    assertThat(desk.known().value("saldo")).isEqualTo("3");
    assertThat(desk.known().tags()).containsExactly("prensa");
    note("tier", "VIP");
    assertThat(desk.known().value("tier")).isEqualTo("vip");
    assertThat(card().attributes()).filteredOn(each -> each.name().equals("tier")).singleElement().satisfies(tier -> {
      assertThat(tier.source()).isEqualTo("agent");
      assertThat(tier.by()).isEqualTo("ana");
      assertThat(tier.others()).extracting(Attribute::source).containsExactly("csv", "crm", "erp");
    });
    desk.edit().forget(Desk.CONTACT, Desk.PHONE, "tier", "ana");
    assertThat(desk.known().value("tier")).isEqualTo("oro");
  }

  @Test
  void are_believed_by_their_own_word_before_any_list_until_an_agent_says_otherwise() {
    HearAddress hear = new HearAddress();
    hear.edit = desk.edit();
    desk.answers.put("crm", new Answer.Found(Map.of("email", "crm@example.com")));
    desk.listed = new ListedCustomer(Desk.PHONE, "Ana", "oro", List.of(), Map.of("email", "lista@example.com"));
    desk.lookedUp(WRITES);
    note("email", "agente@example.com");
    desk.later(Duration.ofMinutes(1));
    hear.on(chosen("suya@example.com"));
    assertThat(desk.known().value("email")).isEqualTo("suya@example.com");
    assertThat(desk.told.heard.getLast()).satisfies(told -> {
      assertThat(told.sources()).containsExactly("customer");
      assertThat(told.changed()).containsExactly("email");
      assertThat(told.by()).isNull();
    });
    assertThat(card().attributes()).filteredOn(each -> each.name().equals("email")).singleElement().satisfies(email -> {
      assertThat(email.source()).isEqualTo("customer");
      assertThat(email.others()).extracting(Attribute::source).containsExactly("agent", "csv", "crm");
    });
    desk.lookedUp(Wanted.byPerson(Desk.CONTACT, Desk.PHONE));
    assertThat(desk.known().value("email")).isEqualTo("suya@example.com");
    desk.later(Duration.ofMinutes(1));
    note("email", "corregida@example.com");
    assertThat(desk.known().value("email")).isEqualTo("corregida@example.com");
    desk.edit().forget(Desk.CONTACT, Desk.PHONE, "email", "ana");
    assertThat(desk.known().value("email")).isEqualTo("lista@example.com");
  }

  @Test
  void are_not_written_about_where_they_chose_what_is_known() {
    HearAddress hear = new HearAddress();
    hear.edit = desk.edit();
    hear.on(chosen(null));
    assertThat(desk.profiles).isEmpty();
  }

  private static MailChosen chosen(String address) {
    return new MailChosen(Desk.CONVERSATION, UUID.randomUUID(), new Customer(Desk.CONTACT, Desk.PHONE, null, "Ana"), address);
  }

  @Test
  void are_known_unknown_or_nobody_can_tell() {
    assertThat(desk.known().known()).isNull();
    assertThat(card().state()).isEqualTo("never-asked");
    desk.lookedUp(WRITES);
    assertThat(desk.known().known()).isFalse();
    assertThat(card().state()).isEqualTo("unknown");
    desk.listed = new ListedCustomer(Desk.PHONE, "Ana", "oro", List.of(), Map.of());
    assertThat(desk.known().known()).isTrue();
    assertThat(card().state()).isEqualTo("known");
  }

  @Test
  void are_unknown_by_the_list_alone_where_there_is_nothing_else_to_ask() {
    desk.setups = List.of();
    assertThat(desk.known().known()).isFalse();
    desk.listReadAt = null;
    assertThat(desk.known().known()).isNull();
    desk.listReadAt = Desk.NOON;
    assertThat(desk.customers().of(new Customer(Desk.CONTACT, null, "user", null))).isEqualTo(Known.NOTHING);
    assertThat(desk.customers().of((Customer) null)).isEqualTo(Known.NOTHING);
  }

  @Test
  void are_not_guessed_among_several() {
    desk.answers.put("crm", new Answer.Ambiguous(3));
    desk.lookedUp(WRITES);
    assertThat(desk.known().known()).isNull();
    assertThat(card().state()).isEqualTo("ambiguous");
    assertThat(card().reason()).isEqualTo("«crm» tiene 3 clientes con este teléfono.");
  }

  @Test
  void are_shown_stale_with_the_reason_and_since_when() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip")));
    desk.lookedUp(WRITES);
    desk.later(Duration.ofMinutes(61));
    desk.answers.put("crm", new SourceAway("contestó con el error 500"));
    desk.lookedUp(WRITES);
    desk.later(Duration.ofSeconds(5));
    desk.lookedUp(desk.added.getFirst().wanted());
    assertThat(card().state()).isEqualTo("stale");
    assertThat(card().reason()).isEqualTo("«crm» no responde: contestó con el error 500.");
    assertThat(card().vip()).isTrue();
    assertThat(card().sources()).contains(new SourceAnswerCard("crm", "http", "found", Desk.NOON, null, Desk.NOON.plus(Duration.ofMinutes(61)),
        "contestó con el error 500"));
    desk.later(Duration.ofSeconds(40));
    desk.answers.put("crm", new Answer.NotFound());
    desk.lookedUp(desk.added.getLast().wanted());
    assertThat(card().state()).isEqualTo("unknown");
    assertThat(card().vip()).isFalse();
  }

  @Test
  void are_vip_by_a_tag_too() {
    note("tags", "prensa;VIP");
    assertThat(card().vip()).isTrue();
    assertThat(desk.told.heard.getLast().changed()).containsExactly("tags");
    assertThat(desk.told.heard.getLast().by()).isEqualTo("ana");
  }

  @Test
  void take_no_note_that_has_no_name_or_no_end() {
    assertThatThrownBy(() -> note("a b", "x")).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("attribute-name"));
    assertThatThrownBy(() -> note("a", " ")).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("value-missing"));
    assertThatThrownBy(() -> note("a", null)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("value-missing"));
    assertThatThrownBy(() -> note("a", "x".repeat(501))).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code()).isEqualTo("value-too-long"));
    for (int i = 0; i < 50; i++) note("a" + i, "x");
    note("a0", "y");
    assertThatThrownBy(() -> note("b", "x")).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.status()).isEqualTo(409));
  }

  @Test
  void are_asked_about_when_they_write_and_nobody_was_asked_lately() {
    KeepFresh keep = desk.keepFresh();
    keep.on(message(Desk.PHONE));
    assertThat(desk.added).containsExactly(new Desk.Added(Desk.NOON, WRITES));
    desk.lookedUp(WRITES);
    keep.on(message(Desk.PHONE));
    keep.on(message(null));
    assertThat(desk.added).hasSize(1);
    desk.setups = List.of(Desk.setup("crm"), Desk.setup("erp"), Desk.setup("new"));
    desk.later(Duration.ofSeconds(20));
    keep.on(message(Desk.PHONE));
    assertThat(desk.added).hasSize(2);
    desk.setups = List.of();
    keep.on(message(Desk.PHONE));
    assertThat(desk.added).hasSize(2);
  }

  private static MessageReceived message(String phone) {
    return new MessageReceived(Desk.CONVERSATION, new UUID(2, 2), new Customer(Desk.CONTACT, phone, null, null), "100", Owner.BOT, Content.text("hola"),
        Desk.NOON, false);
  }
}
