package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.Setup;

/** Who looks into which mailbox, so that there is one for each. */
@ApplicationScoped
class Readers {

  private static final String READER = "reader";

  @Inject Links links;

  void become(String account, String reader) {
    links.keep(new Setup(account, "email", Map.of(), Map.of(), Map.of()), READER, new Link(key(account), reader, null));
  }

  boolean is(Setup setup, String reader) {
    return links.of(setup, READER, key(setup.name())).filter(link -> link.externalId().equals(reader)).isPresent();
  }

  private static UUID key(String account) {
    return UUID.nameUUIDFromBytes(("reader " + account).getBytes(StandardCharsets.UTF_8));
  }
}
