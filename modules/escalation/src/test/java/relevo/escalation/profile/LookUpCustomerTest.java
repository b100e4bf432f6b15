package relevo.escalation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.States;
import relevo.events.escalation.CustomerProfiled;

class LookUpCustomerTest {

  private static final Wanted WRITES = Wanted.whoWrites(Desk.CONTACT, Desk.PHONE);

  private final Desk desk = new Desk();

  @Test
  void writes_down_what_each_source_says_with_the_time_and_tells_the_names_alone() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip", "name", "Ana")));
    desk.lookedUp(WRITES);
    assertThat(desk.asked).containsExactly("crm 34600111222", "erp 34600111222");
    assertThat(desk.known()).isEqualTo(new Known(desk.known().attributes(), true));
    assertThat(desk.known().named("tier")).contains(new Attribute("tier", "vip", "crm", Desk.NOON, null));
    assertThat(desk.told.heard).containsExactly(new CustomerProfiled(Desk.CONVERSATION, Desk.CONTACT, List.of("crm", "erp"), List.of("name", "tier"), true,
        null, Desk.NOON, true));
    assertThat(desk.health).containsExactly("crm answered", "erp answered");
  }

  @Test
  void asks_once_however_many_messages_come() {
    desk.lookedUp(WRITES);
    desk.lookedUp(WRITES);
    assertThat(desk.asked).hasSize(2);
    desk.later(Duration.ofMinutes(61));
    desk.lookedUp(WRITES);
    assertThat(desk.asked).hasSize(4);
  }

  @Test
  void asks_again_after_a_crash_in_the_middle() {
    LookUpCustomer lookUp = desk.lookUp();
    assertThat(lookUp.begin(WRITES, 1).input()).isNotNull();
    assertThat(lookUp.begin(WRITES, 1).input()).isNull();
    assertThat(lookUp.begin(WRITES, 2).input()).isNotNull();
  }

  @Test
  void asks_at_once_for_a_person_though_not_every_second() {
    desk.lookedUp(WRITES);
    desk.lookedUp(Wanted.byPerson(Desk.CONTACT, Desk.PHONE));
    assertThat(desk.asked).hasSize(2);
    desk.later(Duration.ofSeconds(6));
    desk.lookedUp(Wanted.byPerson(Desk.CONTACT, Desk.PHONE));
    assertThat(desk.asked).hasSize(4);
  }

  @Test
  void leaves_what_a_silent_source_said_and_asks_it_again_a_few_times() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip")));
    desk.lookedUp(WRITES);
    desk.later(Duration.ofMinutes(61));
    desk.answers.put("crm", new SourceAway("no contestó a tiempo"));
    desk.lookedUp(WRITES);
    assertThat(desk.known().value("tier")).isEqualTo("vip");
    assertThat(desk.health).contains("crm failed: no contestó a tiempo", "erp answered");
    for (int seconds : new int[] {5, 40, 180}) {
      Desk.Added next = desk.added.removeFirst();
      assertThat(next.due()).isEqualTo(desk.now.plusSeconds(seconds));
      assertThat(next.wanted().sources()).containsExactly("crm");
      desk.asked.clear();
      desk.now = next.due();
      desk.lookedUp(next.wanted());
      assertThat(desk.asked).containsExactly("crm 34600111222");
    }
    assertThat(desk.added).isEmpty();
  }

  @Test
  void does_not_ask_again_what_was_answered_meanwhile() {
    desk.answers.put("crm", new SourceAway("contestó con el error 500"));
    desk.lookedUp(WRITES);
    Wanted again = desk.added.getFirst().wanted();
    desk.answers.put("crm", new Answer.NotFound());
    desk.later(Duration.ofSeconds(6));
    desk.lookedUp(Wanted.byPerson(Desk.CONTACT, Desk.PHONE));
    desk.asked.clear();
    desk.lookedUp(again);
    assertThat(desk.asked).isEmpty();
  }

  @Test
  void leaves_a_source_alone_that_is_left_alone_and_says_why() {
    desk.states.put("crm", States.paused(desk.now.plusSeconds(90), "hemos alcanzado su límite"));
    desk.lookedUp(WRITES);
    assertThat(desk.asked).containsExactly("erp 34600111222");
    assertThat(desk.added).containsExactly(new Desk.Added(desk.now.plusSeconds(90), WRITES.of(List.of("crm")).again()));
    assertThat(desk.show().of(Desk.CONTACT, Desk.PHONE).reason()).isEqualTo("«crm» no responde: hemos alcanzado su límite.");
  }

  @Test
  void waits_for_their_next_message_where_a_source_is_left_alone_until_tomorrow() {
    desk.states.put("crm", States.paused(desk.now.plus(Duration.ofHours(9)), "hemos agotado su límite"));
    desk.lookedUp(WRITES);
    assertThat(desk.added).isEmpty();
  }

  @Test
  void forgets_what_a_source_said_when_it_knows_them_no_more() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip", "ciudad", "Lima")));
    desk.lookedUp(WRITES);
    desk.answers.put("crm", new Answer.Ambiguous(2));
    desk.later(Duration.ofMinutes(61));
    desk.lookedUp(WRITES);
    assertThat(desk.known()).isEqualTo(Known.NOTHING);
    assertThat(desk.told.heard.getLast().changed()).containsExactly("ciudad", "tier");
  }

  @Test
  void forgets_sources_that_are_there_no_more() {
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip")));
    desk.lookedUp(WRITES);
    desk.setups = List.of(Desk.setup("erp"));
    assertThat(desk.known().attributes()).isEmpty();
    desk.later(Duration.ofMinutes(61));
    desk.lookedUp(WRITES);
    assertThat(desk.profiles.get(Desk.CONTACT).notes().attributes()).isEmpty();
    desk.setups = List.of();
    desk.lookedUp(Wanted.byPerson(Desk.CONTACT, Desk.PHONE));
    assertThat(desk.asked).hasSize(3);
  }

  @Test
  void believes_nothing_about_a_number_they_have_left() {
    LookUpCustomer lookUp = desk.lookUp();
    desk.answers.put("crm", new Answer.Found(Map.of("tier", "vip")));
    Wanted old = lookUp.begin(WRITES, 1).input();
    lookUp.begin(Wanted.whoWrites(Desk.CONTACT, "34999"), 1);
    lookUp.settle(old, lookUp.call(old));
    assertThat(desk.known().attributes()).isEmpty();
  }
}
