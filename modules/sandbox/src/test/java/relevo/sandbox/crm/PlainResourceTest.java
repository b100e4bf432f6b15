package relevo.sandbox.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class PlainResourceTest {

  private final Crm crm = new Crm();
  private final PlainResource plain = new PlainResource();

  {
    plain.crm = crm;
    crm.add(new Person("1", "34600111222", null, "Ana", "Ruiz", "ana@example.com", null, "oro"));
  }

  @Test
  void answers_with_a_list_of_those_who_have_the_phone() {
    assertThat(plain.said("demo-key", "34600111222").body()).isEqualTo("""
        {"results":[{"profile":{"name":"Ana Ruiz","mail":"ana@example.com"},"tags":["web","factura"],"level":"oro"}]}""");
    assertThat(plain.said("demo-key", "34600111223").status()).isEqualTo(404);
  }

  @Test
  void refuses_a_wrong_key_and_what_is_no_phone() {
    assertThat(plain.said("other", "34600111222").status()).isEqualTo(401);
    assertThat(plain.said("demo-key", "+34600111222").status()).isEqualTo(400);
    assertThat(plain.said("demo-key", null).status()).isEqualTo(400);
    assertThat(crm.log()).containsExactly("plain 401 no such key", "plain 400 the phone is no digits", "plain 400 the phone is no digits");
  }

  @Test
  void fails_as_it_is_told_and_forgets_everybody() {
    crm.become(new Trouble("secondly", 0));
    assertThat(plain.said("demo-key", "34600111222").status()).isEqualTo(429);
    crm.forgetAll();
    assertThat(crm.people()).isEmpty();
    assertThat(crm.log()).isEmpty();
  }

  @Test
  void goes_wrong_only_in_ways_that_there_are() {
    CrmResource control = new CrmResource();
    control.crm = crm;
    assertThat(control.become(body("{\"fault\":\"slow\",\"millis\":5}"))).isEqualTo(new Trouble("slow", 5));
    assertThatThrownBy(() -> control.become(body("{\"fault\":\"fire\"}"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> control.become(body("{\"fault\":\"slow\",\"millis\":90000}"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> control.add(body("{\"phone\":\"1\"}"))).isInstanceOf(Refusal.class);
  }

  private static ByteArrayInputStream body(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
