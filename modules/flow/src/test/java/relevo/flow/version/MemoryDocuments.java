package relevo.flow.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import relevo.flow.definition.LiveDocument;

/** Documents kept in memory. */
class MemoryDocuments extends StoredDocuments {

  final Map<String, Document> kept = new TreeMap<>();
  final List<DocumentVersion> versions = new ArrayList<>();
  final List<GoingLive> goings = new ArrayList<>();
  final Publishing publishing = new Publishing();
  /** How often somebody asked for more than the turn. */
  int queries;
  boolean down;

  @Override
  public List<LiveDocument> live() {
    queries++;
    return History.live(kept.values(), goings);
  }

  @Override
  public Optional<String> text(String name, int number) {
    queries++;
    return version(name, number).map(DocumentVersion::text);
  }

  @Override
  long turn() {
    if (down) throw new IllegalStateException("no database");
    return publishing.turn();
  }

  @Override
  Publishing lock() {
    return publishing;
  }

  @Override
  List<Document> all() {
    return List.copyOf(kept.values());
  }

  @Override
  Optional<Document> named(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  @Override
  Optional<DocumentVersion> version(String name, int number) {
    return versions.stream().filter(version -> version.name().equals(name) && version.number() == number).findFirst();
  }

  @Override
  List<DocumentVersion> before(String name, long number, int most) {
    return versions.stream().filter(version -> version.name().equals(name) && version.number() < number)
        .sorted(Comparator.comparing(DocumentVersion::number).reversed()).limit(most).toList();
  }

  @Override
  List<GoingLive> goings() {
    return List.copyOf(goings);
  }

  @Override
  void add(Document document) {
    kept.put(document.name(), document);
  }

  @Override
  void add(DocumentVersion version) {
    versions.add(version);
  }

  @Override
  void add(GoingLive going) {
    goings.add(going);
  }
}
