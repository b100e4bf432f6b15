package relevo.escalation.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.escalation.customers.CustomerCalls.Reply;
import relevo.escalation.customers.CustomerCalls.Request;

class CustomerCallsTest {

  private final Vendor vendor = new Vendor();
  private final SourceSetup setup = Vendor.setup("http", Map.of("perMinute", "12"), Map.of(), Map.of("token", "secreto"));

  private Reply send(Inquiry inquiry) throws SourceAway {
    return vendor.line().send(inquiry, new Request("GET", URI.create("https://crm.example.com/x"), Map.of(), null), 600);
  }

  @Test
  void wait_for_a_turn_as_often_as_the_administrator_said() throws SourceAway {
    vendor.says(200, "{}");
    assertThat(send(Vendor.inquiry(setup, "34600111222")).isGood()).isTrue();
    assertThat(vendor.turns).containsExactly("customer-source/crm 12");
  }

  @Test
  void do_not_ask_at_all_when_too_many_do() {
    vendor.isBusy();
    assertThatThrownBy(() -> send(Vendor.inquiry(setup, "34600111222"))).isInstanceOf(SourceAway.class).hasMessageContaining("12 por minuto");
    assertThat(vendor.calls).isEmpty();
  }

  @Test
  void take_no_longer_than_the_question_may() throws SourceAway {
    vendor.says(200, "{}");
    send(Inquiry.within(Duration.ofMillis(800), setup, "34600111222"));
    assertThat(vendor.calls.getFirst().deadline()).isLessThanOrEqualTo(Duration.ofMillis(800));
    assertThatThrownBy(() -> send(Inquiry.within(Duration.ZERO, setup, "34600111222"))).hasMessage("no contestó a tiempo");
    assertThat(vendor.calls).hasSize(1);
  }

  @Test
  void say_why_there_is_no_answer_without_a_word_of_the_customers() {
    vendor.saysNothing();
    assertThatThrownBy(() -> send(Vendor.inquiry(setup, "34600111222"))).hasMessage("no contestó a tiempo");
    CustomerCalls line = vendor.line();
    assertThat(line.away(new Reply(401, null))).hasMessage("rechaza nuestra clave (401)");
    assertThat(line.away(new Reply(429, null)).until()).isNotNull();
    assertThat(line.away(new Reply(503, null))).hasMessage("contestó con el error 503");
    assertThat(setup.toString()).doesNotContain("secreto");
  }

  @Test
  void take_what_is_no_json_for_nothing() throws SourceAway {
    vendor.says(200, "<html>").says(200, "");
    assertThat(send(Vendor.inquiry(setup, "1")).body()).isNull();
    assertThat(send(Vendor.inquiry(setup, "1")).body()).isNull();
  }
}
