package relevo.messaging.provider.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.VendorJson;

/** Asks Meta whether it will tell us of a number's messages: without a subscribed app, only test events ever come. */
@ApplicationScoped
class MetaSubscription {

  @Inject MetaChannel first;
  @Inject Egress egress;

  List<String> missing(Channel channel) {
    Optional<String> token = channel.secret(MetaChannel.ACCESS_TOKEN);
    Optional<String> account = channel.setting(MetaChannel.ACCOUNT);
    if (token.isEmpty()) {
      return List.of("Falta el secreto «" + MetaChannel.ACCESS_TOKEN + "»: no se puede enviar ni preguntar a Meta.");
    }
    if (account.isEmpty()) {
      return List.of("Falta el ajuste «" + MetaChannel.ACCOUNT + "» (la cuenta de WhatsApp Business): sin él no se sabe si"
          + " Meta avisará de los mensajes.");
    }
    return subscribedApps(account.get(), token.get());
  }

  private List<String> subscribedApps(String account, String token) {
    URI address = URI.create(first.graph() + "/" + account + "/subscribed_apps");
    try {
      Egress.Answer answer =
          egress.send(new Egress.Call("GET", address, Map.of("Authorization", "Bearer " + token), null, MetaProvider.DEADLINE));
      return answer.status() == 200 ? verdict(answer.body()) : List.of(refusal(answer));
    } catch (Egress.NotSent | Egress.Unanswered noAnswer) {
      return List.of("Meta no responde: " + noAnswer.getMessage());
    }
  }

  private static List<String> verdict(String body) {
    try {
      boolean any = !VendorJson.objects(VendorJson.parse(body.getBytes(StandardCharsets.UTF_8)), "data").isEmpty();
      return any ? List.of() : List.of("Ninguna aplicación está suscrita a la cuenta (subscribed_apps): Meta no enviará los"
          + " mensajes hasta que se haga POST /{cuenta}/subscribed_apps.");
    } catch (IllegalArgumentException notJson) {
      return List.of("Meta respondió algo que no se entiende.");
    }
  }

  static String refusal(Egress.Answer answer) {
    try {
      JsonObject error = VendorJson.object(VendorJson.parse(answer.body().getBytes(StandardCharsets.UTF_8)), "error");
      return "Meta lo rechaza (" + VendorJson.text(error, "code") + "): " + VendorJson.text(error, "message");
    } catch (IllegalArgumentException notJson) {
      return "Meta lo rechaza: HTTP " + answer.status();
    }
  }
}
