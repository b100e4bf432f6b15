package relevo.messaging.media;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Gives a file of a conversation to a browser so that it can do no harm: nothing in it runs, nothing outside it is loaded. */
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

  /** As what it is, since the vendor goes by that, and never to be shown in place: whoever opens the address gets a file to keep. */
  Response forVendor() {
    UUID name = file.id();
    long size = file.size();
    StreamingOutput body = sink -> store.copy(name, 0, size, sink);
    return guarded(Response.ok(body).header("Content-Length", size).type(file.mimeType()))
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name())
        .header("Cache-Control", "no-store").build();
  }

  private Response.ResponseBuilder headed(Response.ResponseBuilder answer) {
    boolean harmless = MimeType.isHarmless(file.mimeType());
    return guarded(answer)
        .type(harmless ? file.mimeType() : MimeType.UNKNOWN)
        .header("Content-Disposition", (harmless ? "inline" : "attachment") + "; filename*=UTF-8''" + name())
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "private, max-age=86400, immutable")
        .header("Accept-Ranges", "bytes")
        .header("ETag", "\"" + sha256 + "\"");
  }

  private static Response.ResponseBuilder guarded(Response.ResponseBuilder answer) {
    return answer.header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox");
  }

  /** The name the customer gave it, or the one we did. */
  private String name() {
    String given = file.fileName() == null ? file.id().toString() : file.fileName();
    return URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
