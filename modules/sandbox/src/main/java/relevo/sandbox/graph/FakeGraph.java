package relevo.sandbox.graph;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Meta's Graph as far as a support desk uses it: takes messages, checks them as Meta does, hands them on; fails on
 * request.
 */
public final class FakeGraph {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** Who is told of what Graph took. */
  public interface Recipients {

    void take(Sent sent);

    /** The business has read this message of a customer; {@code typing} says that it is about to answer. */
    void read(String messageId, boolean typing);
  }

  private final Recipients recipients;
  private final String prefix;
  private final AtomicLong last = new AtomicLong();
  private volatile Faults faults = Faults.NONE;
  public final Tally tally = new Tally();
  public final FakeFiles files = new FakeFiles();

  /** @param prefix begins every message id, so that ids of different runs differ */
  public FakeGraph(Recipients recipients, String prefix) {
    this.recipients = recipients;
    this.prefix = prefix;
  }

  public Faults faults() {
    return faults;
  }

  public void become(Faults wrong) {
    faults = wrong;
  }

  /** One POST to {@code …/messages}. */
  public GraphAnswer post(byte[] body) {
    tally.count("posts");
    try {
      JsonObject message = read(body);
      return message.containsKey("status") || message.containsKey("typing_indicator") ? markRead(message) : send(message);
    } catch (GraphError refused) {
      tally.count("bad");
      return refused.answer(400);
    }
  }

  private static JsonObject read(byte[] body) throws GraphError {
    try (var reader = JSON.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException | ClassCastException unreadable) {
      throw new GraphError(GraphError.INVALID, "Invalid parameter");
    }
  }

  private GraphAnswer markRead(JsonObject message) throws GraphError {
    if (Parts.word(message, "message_id").isEmpty()) throw new GraphError(GraphError.MISSING, "message_id is required");
    tally.count("reads");
    recipients.read(Parts.word(message, "message_id"), message.containsKey("typing_indicator"));
    return GraphAnswer.ok("{\"success\":true}");
  }

  private GraphAnswer send(JsonObject message) throws GraphError {
    SendRules.check(message);
    MediaRules.check(message, files);
    delay();
    if (happens("p429")) return refuse("r429", 130429, "Rate limit hit", 429);
    if (happens("p131056")) return refuse("r131056", 131056, "Pair rate limit hit", 400);
    if (happens("p131026")) return refuse("r131026", 131026, "Message undeliverable", 400);
    if (happens("p500")) return refuse("r500", 131000, "Something went wrong", 500);
    if (happens("pdrop")) return dropped("dropped");
    Sent sent = sent(message);
    tally.count("delivered");
    recipients.take(sent);
    if (happens("pambig")) {
      if (ThreadLocalRandom.current().nextBoolean()) return dropped("ambig");
      return refuse("ambig", 131000, "Something went wrong", 500);
    }
    return GraphAnswer.ok(accepted(sent, message));
  }

  /** One POST to {@code …/media}. */
  public GraphAnswer upload(String contentType, byte[] body) {
    tally.count("uploads");
    delay();
    if (happens("pmedia")) return refuse("r500", 131000, "Something went wrong", 500);
    try {
      Upload upload = Upload.read(contentType, body);
      return GraphAnswer.ok("{\"id\":\"" + files.keep(upload.bytes(), upload.mimeType(), upload.name()).id() + "\"}");
    } catch (GraphError refused) {
      tally.count("bad");
      return refused.answer(400);
    }
  }

  /** Where a file is; an error as Meta's if there is none of that id. */
  public GraphAnswer page(String id, String url) {
    return files.byId(id).map(file -> GraphAnswer.ok(file.page(url).toString()))
        .orElseGet(() -> new GraphError(GraphError.INVALID, "Unsupported get request: no such object").answer(400));
  }

  /** A file, or none where they are said to be out of reach. */
  public Optional<FakeFile> file(String id) {
    tally.count("files");
    return happens("pfile") ? Optional.empty() : files.byId(id);
  }

  private Sent sent(JsonObject message) {
    String id = "wamid." + prefix + Long.toString(last.incrementAndGet(), Character.MAX_RADIX);
    JsonValue context = message.get("context");
    String answered = context instanceof JsonObject object ? Parts.word(object, "message_id") : "";
    return new Sent(System.nanoTime(), id, SendRules.recipient(message), answered, Spoken.of(message),
        Parts.word(message, "biz_opaque_callback_data"), message);
  }

  private static String accepted(Sent sent, JsonObject message) {
    boolean byPhone = message.get("to") instanceof JsonString;
    var contact = JSON.createObjectBuilder().add("input", byPhone ? Parts.word(message, "to") : sent.to());
    contact.add(byPhone ? "wa_id" : "user_id", sent.to());
    return JSON.createObjectBuilder()
        .add("messaging_product", "whatsapp")
        .add("contacts", JSON.createArrayBuilder().add(contact))
        .add("messages", JSON.createArrayBuilder().add(JSON.createObjectBuilder().add("id", sent.id())))
        .build().toString();
  }

  private GraphAnswer refuse(String counted, int code, String words, int status) {
    tally.count(counted);
    return new GraphError(code, words).answer(status);
  }

  private GraphAnswer dropped(String counted) {
    tally.count(counted);
    return GraphAnswer.DROPPED;
  }

  private boolean happens(String knob) {
    double share = faults.knob(knob);
    return share > 0 && ThreadLocalRandom.current().nextDouble() < share;
  }

  private void delay() {
    double millis = faults.knob("latency");
    double jitter = faults.knob("jitter");
    if (jitter > 0) millis -= Math.log(1 - ThreadLocalRandom.current().nextDouble()) * jitter;
    long due = System.nanoTime() + (long) (millis * 1_000_000);
    // it may return at once
    for (long left = due - System.nanoTime(); left > 0 && !Thread.currentThread().isInterrupted(); left = due - System.nanoTime()) LockSupport.parkNanos(left);
  }
}
