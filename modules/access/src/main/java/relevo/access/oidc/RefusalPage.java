package relevo.access.oidc;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import relevo.kernel.Refusal;

/** Says a refusal to somebody who looks at a browser's window, in that browser's language, and shows the way back. */
@Provider
public class RefusalPage implements ExceptionMapper<Refusal> {

  private static final String PAGE = """
      <!doctype html>
      <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s · Relevo</title></head>
      <body><main><h1>%2$s</h1><p id="%s" lang="%s">%s</p><p><a href="/">%s</a></p></main></body></html>
      """;

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Refusal refusal) {
    Spoken spoken = Spoken.by(headers.getAcceptableLanguages());
    return Response.status(refusal.status()).type("text/html;charset=utf-8").language(spoken.tag()).header("Vary", "Accept-Language")
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").header("X-Content-Type-Options", "nosniff")
        // as bytes: the server escapes the text of a page that goes out with 400, ours is escaped already
        .entity(page(refusal, spoken).getBytes(StandardCharsets.UTF_8)).build();
  }

  static String page(Refusal refusal, Spoken spoken) {
    String tongue = spoken.knows(refusal.code()) ? spoken.tag() : Spoken.ES.tag();
    return PAGE.formatted(spoken.tag(), spoken.title, refusal.code(), tongue, escaped(spoken.sentence(refusal)), spoken.back);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
