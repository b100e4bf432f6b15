package relevo.integration.alert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Setup;

/** Links in memory. */
public class KeptLinks extends Links {

  public final Map<String, Link> kept = new LinkedHashMap<>();

  @Override
  public void keep(Setup setup, String kind, Link link) {
    kept.put(setup.name() + " " + kind + " " + link.subject(), link);
  }

  @Override
  public Optional<Link> of(Setup setup, String kind, UUID subject) {
    return Optional.ofNullable(kept.get(setup.name() + " " + kind + " " + subject));
  }

  @Override
  public Optional<Link> byExternalId(Setup setup, String kind, String externalId) {
    return kept.entrySet().stream().filter(each -> each.getKey().startsWith(setup.name() + " " + kind + " ") && each.getValue().externalId().equals(externalId))
        .map(Map.Entry::getValue).findFirst();
  }
}
