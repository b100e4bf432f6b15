package relevo.sandbox.graph;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Messages of a business to Ana, right and wrong. */
public final class Messages {

  private Messages() {}

  public static JsonObject text(String body) {
    return json("{'messaging_product':'whatsapp','to':'+5215550001001','type':'text','text':{'body':'" + body + "'}}");
  }

  public static JsonObject buttons(String... titles) {
    JsonArrayBuilder buttons = Json.createArrayBuilder();
    for (int place = 0; place < titles.length; place++) {
      buttons.add(Json.createObjectBuilder().add("type", "reply").add("reply",
          Json.createObjectBuilder().add("id", "b" + place).add("title", titles[place])));
    }
    return interactive("button", Json.createObjectBuilder().add("buttons", buttons).build());
  }

  public static JsonObject list(int rows) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    IntStream.range(0, rows).forEach(row -> array.add(Json.createObjectBuilder()
        .add("id", "r" + row).add("title", "Fila " + row).add("description", "Detalle")));
    return interactive("list", Json.createObjectBuilder().add("button", "Ver")
        .add("sections", Json.createArrayBuilder().add(Json.createObjectBuilder().add("rows", array))).build());
  }

  static JsonObject interactive(String type, JsonObject action) {
    return Json.createObjectBuilder(json("{'messaging_product':'whatsapp','to':'5215550001001','type':'interactive'}"))
        .add("interactive", Json.createObjectBuilder().add("type", type)
            .add("body", Json.createObjectBuilder().add("text", "Elija")).add("action", action)).build();
  }

  public static JsonObject json(String singleQuoted) {
    return Json.createReader(new StringReader(singleQuoted.replace('\'', '"'))).readObject();
  }

  public static byte[] bytes(JsonObject message) {
    return message.toString().getBytes(StandardCharsets.UTF_8);
  }
}
