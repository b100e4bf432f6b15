package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadTest {

  private static final String FORM = "multipart/form-data; boundary=B";

  FakeGraph graph = new FakeGraph(new SentLog(), "T");

  @Test
  void is_kept_byte_by_byte_under_an_id_that_messages_may_name() {
    JsonObject answer = upload(FORM, form("whatsapp", "image/png", "image/png", "\0\r\n--Bx\r\n\u00ff"));
    FakeFile file = graph.files.byId(answer.getString("id")).orElseThrow();
    assertThat(file.bytes()).isEqualTo("\0\r\n--Bx\r\n\u00ff".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(file.mimeType()).isEqualTo("image/png");
    assertThat(send("'image':{'id':'" + file.id() + "','caption':'Mire'}", "image")).isEqualTo(200);
    assertThat(send("'document':{'id':'" + file.id() + "'}", "document")).isEqualTo(400);
    assertThat(send("'image':{'id':'" + file.id() + "','filename':'a.png'}", "image")).isEqualTo(400);
  }

  @Test
  void is_refused_without_the_product_the_type_the_file_or_its_name() {
    assertThat(error("application/json", "{}")).isEqualTo(100);
    assertThat(error(FORM, form("signal", "image/png", "image/png", "x"))).isEqualTo(100);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/jpeg", "x"))).isEqualTo(100);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", "x").replace("filename=\"a.png\"", "filename=\"\""))).isEqualTo(100);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", "x").replace("name=\"file\"", "name=\"data\""))).isEqualTo(100);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", "x").replace("--B--", ""))).isEqualTo(100);
  }

  @Test
  void is_refused_if_whatsapp_takes_no_such_type_or_size() {
    assertThat(error(FORM, form("whatsapp", "image/gif", "image/gif", "x"))).isEqualTo(100);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", ""))).isEqualTo(131053);
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", "x".repeat((5 << 20) + 1)))).isEqualTo(131053);
    assertThat(upload(FORM, form("whatsapp", "application/pdf", "application/pdf", "x".repeat((5 << 20) + 1)))).containsKey("id");
  }

  @Test
  void fails_when_told_to() {
    graph.become(Faults.NONE.with(Messages.json("{'pmedia':1}")));
    assertThat(error(FORM, form("whatsapp", "image/png", "image/png", "x"))).isEqualTo(131000);
  }

  @Test
  void is_named_by_no_message_that_invents_an_id() {
    assertThat(send("'image':{'id':'1'}", "image")).isEqualTo(400);
    assertThat(send("'image':{}", "image")).isEqualTo(400);
    assertThat(send("'image':{'link':'https://example.com/a.png'}", "image")).isEqualTo(200);
  }

  private int send(String object, String type) {
    return graph.post(Messages.bytes(Messages.json("{'messaging_product':'whatsapp','to':'5215550001001','type':'" + type + "'," + object + "}"))).status();
  }

  private int error(String type, String body) {
    return upload(type, body).getJsonObject("error").getInt("code");
  }

  private JsonObject upload(String type, String body) {
    return Messages.json(graph.upload(type, body.getBytes(StandardCharsets.ISO_8859_1)).body());
  }

  private static String form(String product, String type, String fileType, String bytes) {
    return "--B\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\n" + product
        + "\r\n--B\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + type
        + "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: " + fileType + "\r\n\r\n" + bytes
        + "\r\n--B--\r\n";
  }
}
