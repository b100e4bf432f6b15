package relevo.access.oidc;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import relevo.kernel.Egress;
import relevo.kernel.Refusal;

/** Carries the library's messages to the provider by our one way out. */
@ApplicationScoped
class ProviderCalls {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Inject Egress egress;

  /** @throws Refusal 503 if there is no answer */
  HTTPResponse send(HTTPRequest request) {
    Map<String, String> headers = new HashMap<>();
    request.getHeaderMap().forEach((name, values) -> headers.put(name, String.join(", ", values)));
    headers.put("Accept", ContentType.APPLICATION_JSON.getType());
    byte[] body = request.getBody() == null ? null : request.getBody().getBytes(StandardCharsets.UTF_8);
    Egress.Answer answer = send(new Egress.Call(request.getMethod().name(), request.getURI(), headers, body, PATIENCE));
    HTTPResponse response = new HTTPResponse(answer.status());
    response.setEntityContentType(ContentType.APPLICATION_JSON);
    response.setBody(answer.body());
    return response;
  }

  /** @throws Refusal 503 if there is no answer, or another than wanted */
  String read(URI address) {
    Egress.Answer answer = send(new Egress.Call("GET", address, Map.of("Accept", "application/json"), null, PATIENCE));
    if (answer.status() != 200) throw away();
    return answer.body();
  }

  private Egress.Answer send(Egress.Call call) {
    try {
      return egress.send(call);
    } catch (Egress.NotSent | Egress.Unanswered silence) {
      System.getLogger(ProviderCalls.class.getName()).log(System.Logger.Level.WARNING, "The identity provider at {0} does not answer: {1}",
          call.uri().getRawAuthority(), silence.getMessage());
      throw away();
    }
  }

  static Refusal away() {
    return new Refusal(503, "oidc-away", "El proveedor de identidad no contesta como debe. Inténtelo dentro de un rato, o entre con su contraseña de Relevo.");
  }
}
