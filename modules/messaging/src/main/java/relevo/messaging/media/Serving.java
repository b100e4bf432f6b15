package relevo.messaging.media;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives a customer's file to a browser so that it can do no harm: nothing in it runs, nothing outside it is loaded. */
record Serving(FileView file, String sha256, FileStore store) {

  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int OUT_OF_RANGE = 416;

  Response answer(String range) {
    Span span = Span.of(range, file.size());
    if (span == null) return headed(Response.status(OUT_OF_RANGE)).header("Content-Range", "bytes */" + file.size()).build();
    UUID name = file.id();
    StreamingOutput body = sink -> store.copy(name, span.from(), span.count(), sink);
    Response.ResponseBuilder answer = headed(Response.status(span.isPart() ? PARTIAL : OK).entity(body))
        .header("Content-Length", span.count());
    if (span.isPart()) answer.header("Content-Range", "bytes " + span.from() + "-" + (span.from() + span.count() - 1) + "/" + file.size());
    return answer.build();
  }

  private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
    boolean harmless = MimeType.isHarmless(file.mimeType());
    return answer
        .type(harmless ? file.mimeType() : MimeType.UNKNOWN)
        .header("Content-Disposition", (harmless ? "inline" : "attachment") + "; filename*=UTF-8''" + name())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "private, max-age=86400, immutable")
        .header("Accept-Ranges", "bytes")
        .header("ETag", "\"" + sha256 + "\"");
  }

  /** The name the customer gave it, or the one we did. */
  private String name() {
    String given = file.fileName() == null ? file.id().toString() : file.fileName();
    return URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
