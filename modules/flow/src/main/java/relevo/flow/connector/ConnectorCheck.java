package relevo.flow.connector;

import com.samskivert.mustache.MustacheException;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the form alone cannot tell of a connector: whether its parts fit each other, and keep others' data in its place. */
final class ConnectorCheck {

  private static final int MOST_HEADERS = 20;
  private static final int LONGEST_BODY = 16_384;

  private final Connector connector;
  private final List<String> problems = new ArrayList<>();

  private ConnectorCheck(Connector connector) {
    this.connector = connector;
  }

  static List<String> problems(JsonObject json, Set<String> settings) {
    try {
      return new ConnectorCheck(Connector.of(json)).problems(settings);
    } catch (MustacheException e) {
      return List.of("una plantilla no está bien formada: " + e.getMessage() + "; entre llaves solo caben nombres");
    }
  }

  private List<String> problems(Set<String> settings) {
    String url = connector.url().problem(settings);
    refuse(url != null, url);
    headers();
    if (connector.secret() != null) secret(connector.secret());
    body();
    repetition();
    refuse(connector.places().contains("secret"), "{{secret}} solo tiene sentido en «value» de «secret»; quítelo de los demás textos");
    refuse(Stream.concat(connector.missing().stream(), connector.refused().stream()).anyMatch(status -> status < 400 || status > 499),
        "«missing» y «refused» son respuestas de 400 a 499; quite las demás");
    return problems;
  }

  private void headers() {
    refuse(connector.headers().size() > MOST_HEADERS, "admite como mucho " + MOST_HEADERS + " cabeceras; quite algunas");
    connector.headers().forEach((name, value) -> {
      refuse(!HeaderLine.isName(name), "la cabecera «" + name + "» no puede ponerse; quítela");
      refuse(HeaderLine.isConfidential(name) && value.places().isEmpty(),
          "la cabecera «" + name + "» llevaría una clave escrita en el flujo; use «secret»");
    });
  }

  private void secret(SecretUse secret) {
    refuse(!HeaderLine.isName(secret.header()), "el secreto no puede ir en la cabecera «" + secret.header() + "»; use otra");
    refuse(connector.headers().keySet().stream().anyMatch(secret.header()::equalsIgnoreCase),
        "la cabecera «" + secret.header() + "» ya la pone el secreto; quítela de «headers»");
    refuse(secret.value().split("\\{\\{secret}}", -1).length != 2, "«value» del secreto dice dónde va con {{secret}}, una vez; corríjalo");
    refuse(secret.value().replace(SecretUse.PLACE, "").contains("{{"), "«value» del secreto no admite otras llaves que {{secret}}; quítelas");
  }

  private void body() {
    if (connector.body() == null) return;
    refuse(connector.reads(), "una lectura (GET) no lleva «body»; quítelo o cambie «method»");
    refuse(connector.body().toString().length() > LONGEST_BODY, "«body» es demasiado largo; admite " + LONGEST_BODY + " letras");
  }

  private void repetition() {
    refuse(connector.retries() > 0 && !connector.reads() && !connector.idempotencyKey(),
        "solo se repite una lectura, o lo que lleva «idempotencyKey»: true; añádalo o quite «retries»");
    int largest = connector.largestAnswerBytes();
    refuse(largest < 1 || largest > ConnectorReader.LARGEST_ANSWER,
        "«largestAnswerBytes» va de 1 a " + ConnectorReader.LARGEST_ANSWER + "; corríjalo");
    refuse(connector.timeoutSeconds() < 1 || connector.timeoutSeconds() > ConnectorReader.LONGEST_SECONDS,
        "«timeoutSeconds» va de 1 a " + ConnectorReader.LONGEST_SECONDS + "; corríjalo");
    refuse(connector.retries() < 0 || connector.retries() > 2, "«retries» va de 0 a 2; corríjalo");
  }

  private void refuse(boolean wrong, String sentence) {
    if (wrong) problems.add(sentence);
  }
}
