package relevo.flow.senses;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.flow.FileAsked;

/** Has a voice written down, by {@code audio/transcriptions} as many servers know it. */
class Hearing extends Sense {

  private static final long MEGABYTES_25 = 25L << 20;
  /** By the end of its name a server knows what a file is. */
  private static final Map<String, String> ENDINGS = Map.of("audio/ogg", "ogg", "audio/mpeg", "mp3", "audio/mp4", "m4a", "audio/aac", "aac",
      "audio/wav", "wav", "audio/x-wav", "wav", "audio/webm", "webm", "audio/flac", "flac");

  /** Random: no file can hold it. */
  private final String boundary = "relevo-" + UUID.randomUUID();

  Hearing(String model) {
    super(model);
  }

  @Override
  String path() {
    return "audio/transcriptions";
  }

  @Override
  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  long largest() {
    return MEGABYTES_25;
  }

  @Override
  boolean takes(String mimeType) {
    return ENDINGS.containsKey(mimeType);
  }

  @Override
  void write(FileAsked.Copy file, String language, OutputStream sink) throws IOException {
    sink.write(field("model", model));
    sink.write(field("response_format", "json"));
    if (language != null) sink.write(field("language", language));
    sink.write(bytes(head("file\"; filename=\"voice." + ENDINGS.get(file.mimeType())) + "Content-Type: " + file.mimeType() + "\r\n\r\n"));
    file.bytes().copyTo(sink);
    sink.write(bytes("\r\n--" + boundary + "--\r\n"));
  }

  private byte[] field(String name, String value) {
    return bytes(head(name) + "\r\n" + value + "\r\n");
  }

  private String head(String name) {
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  Optional<String> read(String answer) {
    return Plain.part(answer, json -> json.getString("text", null));
  }
}
