package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import relevo.integration.alert.slack.SlackAnswer.Meaning;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.integration.vendor.VendorCalls.Reply;
import relevo.integration.vendor.VendorCalls.Request;

/** Slack's Web API. What may work later is told as such; everything else is an answer. */
@ApplicationScoped
class SlackApi {

  static final String ADDRESS = "https://slack.com/api";
  static final String API = "api";
  static final String TOKEN = "token";
  static final int PER_MINUTE = 100;

  @Inject VendorCalls calls;

  /** @param delivery null outside one */
  SlackAnswer write(Setup setup, Delivery delivery, String method, JsonObject body) throws NotDelivered {
    return ask(setup, delivery, Request.json("POST", address(setup) + "/" + method,
        Map.of("Authorization", bearer(setup), "Content-Type", "application/json; charset=utf-8"), body.toString()));
  }

  /** @param query such as {@code user=U1} */
  SlackAnswer read(Setup setup, Delivery delivery, String method, String query) throws NotDelivered {
    return ask(setup, delivery, Request.json("GET", address(setup) + "/" + method + "?" + query, Map.of("Authorization", bearer(setup)), null));
  }

  private SlackAnswer ask(Setup setup, Delivery delivery, Request request) throws NotDelivered {
    Reply reply = delivery == null ? calls.send(setup, PER_MINUTE, request) : calls.send(setup, delivery, PER_MINUTE, request);
    SlackAnswer answer = SlackAnswer.of(reply.status(), reply.text());
    if (answer.meaning() == Meaning.LATER || answer.meaning() == Meaning.UNKNOWN) throw calls.refused(reply, Sort.LATER, words(answer));
    return answer;
  }

  /** @throws NotDelivered unless it is done: LATER where somebody can mend the token, and nothing is lost until then; else NEVER */
  static SlackAnswer demanded(SlackAnswer answer) throws NotDelivered {
    Sort sort = answer.meaning() == Meaning.ACCOUNT ? Sort.LATER : Sort.NEVER;
    if (answer.meaning() != Meaning.DONE) throw new NotDelivered(sort, words(answer), 200, answer.error(), null);
    return answer;
  }

  /** What it means, in Spanish. */
  static String words(SlackAnswer answer) {
    return switch (answer.meaning()) {
      case DONE -> "hecho";
      case LATER -> "Slack no puede ahora (" + answer.error() + ")";
      case UNKNOWN -> "Slack contestó algo que no se entiende";
      case CHANNEL -> "el bot no puede escribir en ese canal (" + answer.error() + "): invítelo con /invite o revise su id";
      case ACCOUNT -> "Slack rechaza el token (" + answer.error() + "): revise el token y sus permisos";
      case NEVER -> "Slack no lo acepta (" + answer.error() + ")";
    };
  }

  static String address(Setup setup) {
    return setup.setting(API).orElse(ADDRESS).replaceFirst("/+$", "");
  }

  private static String bearer(Setup setup) {
    return "Bearer " + setup.secret(TOKEN).orElse("");
  }
}
