package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.content.Template;
import relevo.events.integration.StatusBroughtIn.Status;
import relevo.events.integration.WindowAsked;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Desk.Done;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Carries one deed of an agent there out at the desk, once; what the desk refuses is told them in a note. In the caller's transaction. */
@ApplicationScoped
class FollowZendesk {

  private static final String REFUSED = "refused";
  private static final int LONGEST_TEXT = 4_096;
  private static final int LONGEST_BLANK = 1_000;
  private static final String CLOSED = "la ventana de 24 horas de WhatsApp está cerrada";

  @Inject Brought brought;
  @Inject Colleagues colleagues;
  @Inject Desk desk;
  @Inject Links links;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<WindowAsked> windows;

  /** @return false if the desk had refused it before, which they are now told */
  boolean follow(Setup setup, Linked linked, Deed deed) {
    if (!brought.first(setup, deed.id(), linked.ticket())) return true;
    Optional<String> refused = links.of(setup, REFUSED, named(deed)).map(Links.Link::extra);
    if (refused.isPresent()) {
      tell(setup, linked, deed, refused.get());
      return false;
    }
    act(setup, linked, deed);
    return true;
  }

  private void act(Setup setup, Linked linked, Deed deed) {
    String email = colleagues.known(setup, deed.email()) ? deed.email() : null;
    switch (deed.sort()) {
      case REPLY -> reply(setup, linked, deed, email);
      case ASSIGN -> {
        if (email != null) demand(setup, deed, desk.status(setup, linked.ticket(), email, deed.id(), Status.ASSIGNED, null));
      }
      case SOLVE -> demand(setup, deed, desk.status(setup, linked.ticket(), email, deed.id(), Status.RESOLVED, "Resuelto en Zendesk"));
    }
  }

  private void reply(Setup setup, Linked linked, Deed deed, String email) {
    WindowAsked asked = new WindowAsked(linked.memory().conversation());
    windows.fire(asked);
    boolean open = asked.isOpenAt(clock.now());
    Optional<String> template = setup.setting(ZendeskAccount.TEMPLATE);
    if (!open && template.isEmpty()) {
      note(setup, linked, deed, "No entregado al cliente: " + CLOSED + ". Escríbale con una plantilla desde Relevo.");
      return;
    }
    if (deed.files() > 0) note(setup, linked, deed, "Los adjuntos de esta respuesta no llegan a WhatsApp: envíelos desde Relevo.");
    List<Content> contents = open ? pieces(deed.text()) : List.of(template(setup, template.get(), deed.text()));
    for (int piece = 0; piece < contents.size(); piece++) {
      String id = piece == 0 ? deed.id() : deed.id() + "/" + piece;
      Done done = demand(setup, deed, desk.reply(setup, linked.ticket(), email, id, contents.get(piece)));
      if (piece > 0) brought.first(setup, id, linked.ticket());
      brought.became(setup, id, done.made());
    }
    if (!open) note(setup, linked, deed, "Como " + CLOSED + ", al cliente le llega la plantilla «" + template.get() + "» en lugar de este texto.");
  }

  /** As many messages as WhatsApp needs. */
  static List<Content> pieces(String text) {
    List<Content> pieces = new ArrayList<>();
    String left = text == null ? "" : text.strip();
    while (!left.isEmpty()) {
      int end = left.length() <= LONGEST_TEXT ? left.length() : end(left);
      pieces.add(Content.text(left.substring(0, end).strip()));
      left = left.substring(end).strip();
    }
    return pieces;
  }

  private static int end(String text) {
    int space = Math.max(text.lastIndexOf('\n', LONGEST_TEXT), text.lastIndexOf(' ', LONGEST_TEXT));
    if (space > LONGEST_TEXT / 2) return space;
    return Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  }

  /** A blank has neither line breaks nor many spaces in a row. */
  private static Content template(Setup setup, String name, String text) {
    String language = setup.setting(ZendeskAccount.TEMPLATE_LANGUAGE).orElse("es");
    boolean carries = setup.setting(ZendeskAccount.TEMPLATE_TEXT).filter("true"::equals).isPresent();
    String blank = text.strip().replaceAll("\\s+", " ");
    if (blank.length() > LONGEST_BLANK) blank = blank.substring(0, LONGEST_BLANK - 1) + "…";
    Template template = carries ? Template.filled(name, language, blank) : Template.filled(name, language);
    return Content.template(template, carries ? blank : null);
  }

  /** What was refused is undone with all of this transaction; the next try finds why, and tells it. */
  private Done demand(Setup setup, Deed deed, Done done) {
    if (done.done()) return done;
    links.keep(setup, REFUSED, new Links.Link(named(deed), deed.id(), done.words()));
    throw new NotFollowed(deed.id(), done.code());
  }

  private void tell(Setup setup, Linked linked, Deed deed, String why) {
    String what = switch (deed.sort()) {
      case REPLY -> "No entregado al cliente: ";
      case ASSIGN -> "Relevo no cambia de agente: ";
      case SOLVE -> "Sigue abierto en Relevo: ";
    };
    note(setup, linked, deed, what + why);
  }

  private void note(Setup setup, Linked linked, Deed deed, String words) {
    jobs.add(NoteThere.KIND, linked.ticket(), NoteThere.Errand.of(setup.name(), linked.ticket(), words, "note " + deed.id() + " " + Integer.toHexString(words.hashCode())));
  }

  private static UUID named(Deed deed) {
    return UUID.nameUUIDFromBytes(("zendesk " + deed.id()).getBytes(StandardCharsets.UTF_8));
  }
}
