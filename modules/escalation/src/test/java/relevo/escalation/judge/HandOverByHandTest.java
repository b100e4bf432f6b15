package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.Ear;
import relevo.escalation.judge.EscalationResource.Raised;
import relevo.escalation.judge.EscalationResource.Wish;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.team.Teams;
import relevo.events.Customer;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.journal.Entries;

class HandOverByHandTest {

  private static final UUID CONVERSATION = new UUID(1, 1);
  private static final UUID CONTACT = new UUID(3, 3);
  private static final String CUSTOMER = "\"customer\":{\"contactId\":\"" + CONTACT + "\",\"phone\":\"34600111222\",\"name\":\"Rosa\"}";

  private final Ear<EscalationRaised> ear = new Ear<>();
  private final List<JudgedConversation> kept = new ArrayList<>();
  private final HandOverByHand handOver = new HandOverByHand();
  private JudgedConversation known;
  private List<Entries.Said> said = List.of(said("MessageReceived", "{" + CUSTOMER + "}"),
      said("TurnTaken", "{" + CUSTOMER + ",\"language\":\"pt\",\"data\":{\"pedido\":\"12345\"}}"));

  private static Entries.Said said(String event, String body) {
    return new Entries.Said(1, Instant.EPOCH, CONVERSATION, event, body);
  }

  @BeforeEach
  void wire() {
    handOver.teams = new Teams();
    handOver.escalated = ear;
    handOver.customers = new Customers() {
      @Override
      public Known of(Customer customer) {
        return new Known(List.of(new Attribute("tier", "vip", "agent", Instant.EPOCH, "ana")), true);
      }
    };
    handOver.conversations = new JudgedConversations() {
      @Override
      Optional<JudgedConversation> with(UUID id) {
        return Optional.ofNullable(known);
      }

      @Override
      void keep(JudgedConversation conversation) {
        kept.add(conversation);
      }
    };
    handOver.entries = new Entries() {
      @Override
      public List<Said> newest(UUID conversation, Collection<String> events, long until) {
        return said;
      }
    };
  }

  private Raised raise(Wish wish) {
    return handOver.raise(CONVERSATION, wish);
  }

  @Test
  void tells_the_desk_who_needs_a_person_and_why() {
    Raised answer = raise(new Wish(" llora en la nota de voz ", null, "alta", List.of("voz")));
    EscalationRaised raised = ear.heard.getFirst();
    assertThat(raised.escalationId()).isEqualTo(answer.escalation());
    assertThat(raised.customer()).isEqualTo(new Customer(CONTACT, "34600111222", null, "Rosa"));
    assertThat(raised.language()).isEqualTo("pt");
    assertThat(raised.team()).isEqualTo("mesa").isEqualTo(answer.team());
    assertThat(raised.priority()).isEqualTo(Priority.HIGH);
    assertThat(raised.because()).containsExactly("llora en la nota de voz");
    assertThat(raised.tags()).containsExactly("voz");
    assertThat(raised.vip()).isTrue();
    assertThat(raised.details()).isEqualTo(Map.of("pedido", "12345"));
    assertThat(kept).singleElement().satisfies(conversation -> assertThat(conversation.handOvers()).isEqualTo(1));
  }

  @Test
  void takes_nobody_away_from_a_person() {
    known = new JudgedConversation(CONVERSATION);
    known.ticketOpened(Instant.EPOCH);
    refused(new Wish("sí", null, null, null), "already-escalated");
    known.handedBack();
    assertThat(raise(new Wish("sí", null, null, null)).tier()).isEqualTo(ear.heard.getFirst().tier());
  }

  @Test
  void refuses_what_makes_no_sense() {
    refused(new Wish(null, null, null, null), "reason");
    refused(new Wish("x".repeat(201), null, null, null), "reason");
    refused(new Wish("sí", "nadie", null, null), "team-unknown");
    refused(new Wish("sí", null, "ya", null), "priority");
    refused(new Wish("sí", null, null, List.of(" ")), "tags");
    said = List.of();
    refused(new Wish("sí", null, null, null), "not-found");
  }

  private void refused(Wish wish, String code) {
    assertThatThrownBy(() -> raise(wish)).as("%s", wish).hasFieldOrPropertyWithValue("code", code);
    assertThat(ear.heard).isEmpty();
  }
}
