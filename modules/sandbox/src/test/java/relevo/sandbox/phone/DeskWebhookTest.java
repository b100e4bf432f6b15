package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.Egress;

class DeskWebhookTest implements Egress {

  DeskWebhook webhook = new DeskWebhook();
  int status = 200;
  boolean reachable = true;
  Call sent;
  URI trusted;

  @Override
  public Answer send(Call call) throws NotSent {
    if (!reachable) throw new NotSent("refused", null);
    sent = call;
    return new Answer(status, "");
  }

  @Override
  public void trust(URI address) {
    trusted = address;
  }

  @BeforeEach
  void wire() {
    webhook.egress = this;
    webhook.port = 9080;
    webhook.secret = "app-secret";
  }

  @Test
  void is_called_at_the_desks_own_port_with_a_signature_over_what_is_sent() {
    assertThat(webhook.takes("{\"a\":\"ñ\"}")).isTrue();
    assertThat(sent.uri()).isEqualTo(URI.create("http://127.0.0.1:9080/webhooks/meta"));
    assertThat(trusted).isEqualTo(sent.uri());
    assertThat(sent.headers()).containsEntry("X-Hub-Signature-256", new MetaBytes(sent.body()).signature("app-secret"));
  }

  @Test
  void has_not_taken_what_it_did_not_answer_with_200() {
    status = 503;
    assertThat(webhook.takes("{}")).isFalse();
    reachable = false;
    assertThat(webhook.takes("{}")).isFalse();
  }
}
