package relevo.flow.lead;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Leads without a database. */
class RememberedLeads extends Leads {

  private final TreeMap<String, Lead> all = new TreeMap<>();

  @Override
  void add(Lead lead) {
    all.put(lead.id().toString(), lead);
  }

  @Override
  Optional<Lead> named(UUID id) {
    return Optional.ofNullable(all.get(id.toString()));
  }

  @Override
  List<Lead> behind(UUID id, int most) {
    return all.headMap(id.toString()).values().stream().toList().reversed().stream().limit(most).toList();
  }

  @Override
  void erase(Lead lead) {
    all.remove(lead.id().toString());
  }
}
