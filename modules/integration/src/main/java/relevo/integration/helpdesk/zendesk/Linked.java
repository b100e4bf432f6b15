package relevo.integration.helpdesk.zendesk;

import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Setup;
import relevo.kernel.JsonText;

/** A ticket of ours and the one there that stands for it; {@code fresh} if it was made just now. */
public record Linked(UUID ticket, long id, Memory memory, boolean fresh) {

  static final String KIND = "ticket";

  /** Who the customer and we are there, and which conversation it is about here. */
  public record Memory(long requester, long us, UUID conversation) {}

  static Optional<Linked> of(Links links, Setup setup, UUID ticket) {
    return links.of(setup, KIND, ticket).map(Linked::of);
  }

  static Optional<Linked> there(Links links, Setup setup, String id) {
    return links.byExternalId(setup, KIND, id).map(Linked::of);
  }

  private static Linked of(Links.Link link) {
    return new Linked(link.subject(), Long.parseLong(link.externalId()), JsonText.as(Memory.class, link.extra()), false);
  }

  void keep(Links links, Setup setup) {
    links.keep(setup, KIND, new Links.Link(ticket, String.valueOf(id), JsonText.of(memory)));
  }

  String path() {
    return "/tickets/" + id + ".json";
  }
}
