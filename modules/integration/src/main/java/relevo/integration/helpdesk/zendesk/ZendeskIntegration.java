package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Content;
import relevo.integration.helpdesk.Spoken;
import relevo.integration.helpdesk.Story;
import relevo.integration.helpdesk.Story.Speaker;
import relevo.integration.helpdesk.Transcript;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Reaction;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;
import relevo.journal.Entries.Said;

/** Zendesk: each of our tickets is one there; what is said on either side is read on the other, once. */
@ApplicationScoped
class ZendeskIntegration implements Integration {

  static final String NAME = "zendesk";

  private static final Set<String> SPOKEN = Set.of("MessageReceived", "ReplyComposed", "AgentReplied");
  private static final Set<String> EVENTS = Set.of("TicketOpened", "MessageReceived", "ReplyComposed", "AgentReplied", "TicketTaken", "TicketReleased",
      "TicketTransferred", "TicketReopened", "TicketResolved", "TicketHandedBack", "TicketMerged", "PriorityRaised", "MessageUndelivered");

  @Inject @ConfigProperty(name = "relevo.zendesk.pauses-seconds", defaultValue = "10,30,60,120,300,600,1800,3600,7200,14400,28800,43200") String pauses;
  @Inject ZendeskUsers users;
  @Inject OpenThere tickets;
  @Inject WriteThere write;
  @Inject FollowDesk follow;
  @Inject Files files;
  @Inject Brought brought;
  @Inject HearZendesk hear;

  @Override
  public String kind() {
    return NAME;
  }

  @Override
  public Words title() {
    return Words.name("Zendesk");
  }

  @Override
  public List<Field> settings() {
    return ZendeskFields.SETTINGS;
  }

  @Override
  public List<Field> secrets() {
    return ZendeskFields.SECRETS;
  }

  @Override
  public List<String> faults(Setup setup) {
    return new ZendeskAccount(setup).faults();
  }

  @Override
  public Checkup check(Setup setup) {
    try {
      ZendeskUsers.User us = users.us(new Line(setup, null, 1));
      return us.staff() ? new Checkup(true, "Zendesk responde.", Map.of("usuario", String.valueOf(us.email())))
          : new Checkup(false, "Zendesk responde, pero ese usuario no es un agente: no podrá escribir notas.");
    } catch (NotDelivered away) {
      return new Checkup(false, "Zendesk " + away.getMessage() + ".");
    } catch (RuntimeException nonsense) {
      return new Checkup(false, "En esa dirección no contesta Zendesk.");
    }
  }

  @Override
  public Set<String> events(Setup setup) {
    return EVENTS;
  }

  @Override
  public Set<String> recalls() {
    return Story.EVENTS;
  }

  @Override
  public int perMinute() {
    return ZendeskApi.PER_MINUTE;
  }

  /** What timed out may still be done there: not too soon after it. */
  @Override
  public List<Duration> pauses() {
    return Arrays.stream(pauses.split(",")).map(String::strip).map(Long::valueOf).map(Duration::ofSeconds).toList();
  }

  /** What an agent wrote there is there; before and after a ticket nobody there has to do with the conversation. */
  @Override
  public boolean wants(Setup setup, Delivery delivery) {
    Story story = new Story(delivery.story());
    if (delivery.place().ticket() == null || !story.isOpenAt(delivery.event())) return false;
    if (delivery.event().equals("AgentReplied") && brought.isReply(UUID.fromString(delivery.body().getString("replyId")))) return false;
    files.ask(delivery, delivery.event().equals("TicketOpened") ? before(story) : spoken(delivery));
    return true;
  }

  private static Map<UUID, String> before(Story story) {
    Map<UUID, String> names = new LinkedHashMap<>();
    story.lines().stream().filter(line -> line.speaker() == Speaker.CUSTOMER).forEach(line -> name(names, line.content()));
    while (names.size() > Files.MOST) names.remove(names.keySet().iterator().next());
    return names;
  }

  private static Map<UUID, String> spoken(Delivery delivery) {
    Map<UUID, String> names = new LinkedHashMap<>();
    lines(delivery).forEach(line -> name(names, line.content()));
    return names;
  }

  private static void name(Map<UUID, String> names, Content content) {
    if (content == null || content.media() == null || content.media().stored() == null) return;
    String name = content.media().fileName();
    names.put(content.media().stored(), name == null || name.isBlank() ? usual(content) : name);
  }

  /** Such as {@code image.png}: pictures come without a name. */
  private static String usual(Content content) {
    String type = content.media().mimeType();
    String ending = type == null ? "" : type.replaceFirst("[;].*", "").replaceFirst(".*/", "").strip();
    return content.kind().name().toLowerCase(java.util.Locale.ROOT) + (ending.matches("[a-z0-9]{1,5}") ? "." + ending : "");
  }

  private static List<Story.Line> lines(Delivery delivery) {
    return Story.lines(new Said(0, delivery.at(), delivery.conversation(), delivery.event(), delivery.body().toString()));
  }

  @Override
  public Receipt deliver(Setup setup, Delivery delivery) throws NotDelivered {
    Line line = Line.of(setup, delivery);
    Linked linked = tickets.ensure(line, new Story(delivery.story()));
    boolean told = linked.fresh() && SPOKEN.contains(delivery.event());
    if (delivery.event().equals("TicketOpened") || told) return new Receipt(linked.fresh() ? 201 : 200, null, String.valueOf(linked.id()));
    return SPOKEN.contains(delivery.event()) ? say(line, linked) : follow.follow(line, linked);
  }

  /** The customer's words are the customer's there too; ours are notes, lest Zendesk sends them to the customer a second time. */
  private Receipt say(Line line, Linked linked) throws NotDelivered {
    List<Story.Line> lines = lines(line.delivery());
    Story.Line first = lines.getFirst();
    String text = lines.stream().map(each -> Spoken.of(each.content())).filter(words -> !words.isBlank()).collect(Collectors.joining("\n\n"));
    if (text.isBlank()) return Receipt.nothing();
    List<String> uploads = files.uploads(line);
    boolean customers = first.speaker() == Speaker.CUSTOMER;
    WriteThere.Comment comment = customers ? new WriteThere.Comment(text, linked.memory().requester(), true, uploads)
        : new WriteThere.Comment(Transcript.speaker(first) + " (desde Relevo):\n" + text, null, false, uploads);
    return write.comment(line, linked, comment, line.delivery().id().toString());
  }

  @Override
  public boolean isCalled() {
    return true;
  }

  @Override
  public Reaction receive(Setup setup, Incoming request) {
    return hear.hear(setup, request);
  }
}
