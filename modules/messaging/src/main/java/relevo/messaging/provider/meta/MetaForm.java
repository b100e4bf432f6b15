package relevo.messaging.provider.meta;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import relevo.kernel.Egress;
import relevo.messaging.provider.Enclosure;

/** A file as the form that Graph takes it in (RFC 7578): the product, the type, the bytes. */
record MetaForm(String boundary, byte[] head, Egress.Body file, byte[] tail) implements Egress.Body {

  static MetaForm of(Enclosure file) {
    String boundary = "relevo-" + UUID.randomUUID();
    String head = field(boundary, "messaging_product", "whatsapp") + field(boundary, "type", file.mimeType())
        + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + plain(file.name()) + "\"\r\nContent-Type: "
        + file.mimeType() + "\r\n\r\n";
    return new MetaForm(boundary, bytes(head), file.bytes(), bytes("\r\n--" + boundary + "--\r\n"));
  }

  private static String field(String boundary, String name, String value) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  /** Nobody reads this name but Graph, which looks at its ending: the customer sees the message's own. */
  private static String plain(String name) {
    String letters = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return letters.substring(Math.max(0, letters.length() - 60));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  public long size() {
    return head.length + file.size() + tail.length;
  }

  @Override
  public void writeTo(OutputStream sink) throws IOException {
    sink.write(head);
    file.writeTo(sink);
    sink.write(tail);
  }
}
