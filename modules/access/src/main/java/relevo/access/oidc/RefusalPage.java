package relevo.access.oidc;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import relevo.kernel.Refusal;

/** Says a refusal to somebody who looks at a browser's window, and shows the way back. */
@Provider
public class RefusalPage implements ExceptionMapper<Refusal> {

  private static final String PAGE = """
      <!doctype html>
      <html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Relevo</title></head>
      <body><main><h1>No se ha podido entrar</h1><p id="%s">%s</p><p><a href="/">Volver</a></p></main></body></html>
      """;

  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(refusal.status()).type("text/html;charset=utf-8").header("Cache-Control", "no-store")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'").header("X-Content-Type-Options", "nosniff")
        // as bytes: the server escapes the text of a page that goes out with 400, ours is escaped already
        .entity(PAGE.formatted(refusal.code(), escaped(refusal.getMessage())).getBytes(StandardCharsets.UTF_8)).build();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}
