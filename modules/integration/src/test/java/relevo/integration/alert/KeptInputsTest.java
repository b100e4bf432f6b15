package relevo.integration.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.email.CustomerLetter;
import relevo.integration.alert.email.MailAnswer;
import relevo.integration.alert.email.MailNotice;
import relevo.integration.alert.email.MailboxVisit;
import relevo.integration.alert.slack.SlackReply;
import relevo.integration.alert.slack.SlackRequest;
import relevo.kernel.JsonText;

/** What is kept of a job comes back as it was. */
class KeptInputsTest {

  @Test
  void come_back_as_they_were() {
    for (Object input : List.of(new SlackRequest("s", Standings.TICKET, "U1", "ana", null, null, "https://hooks.slack.com/x", null),
        new SlackReply("s", "https://hooks.slack.com/x", "Ya lo tiene Ana.", null), new MailboxVisit("e", "r", List.of("<1@x>"), null),
        new MailAnswer("e", "<1@x>", Standings.TICKET, "ana@acme.example", "hola"), new CustomerLetter("e", "eva@example.com", Standings.TICKET, Standings.TICKET, "hola", Standings.TICKET, "factura.pdf", null), new MailNotice("e", Standings.TICKET, "ana@acme.example", "<1@x>", "por qué", "hola"))) {
      assertThat(JsonText.as(input.getClass(), JsonText.of(input))).isEqualTo(input);
    }
  }
}
