package relevo.flow.knowledge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A library in memory. */
final class Shelf implements Library {

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Ranking ranking;

  Shelf(List<Article> articles) {
    articles.forEach(article -> entries.put(article.id(), Entry.of(article)));
    Map<String, Integer> users = new HashMap<>();
    entries.values().forEach(entry -> entry.keys().forEach(key -> users.merge(key, 1, Integer::sum)));
    ranking = ranking(entries.size(), users);
  }

  /** @param users how many articles have each key */
  static Ranking ranking(int articles, Map<String, Integer> users) {
    List<String> own = users.keySet().stream().filter(key -> key.startsWith(Rarity.wordKey(""))).map(key -> key.substring(2)).toList();
    return new Ranking(new Rarity(articles, users), new Slips(Thesaurus.shipped().words(), own));
  }

  @Override
  public Found search(String text, String language, Set<String> tags) {
    return ranking.of(text, language, entries.values().stream().filter(entry -> isOpen(entry, tags)).toList());
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.ofNullable(entries.get(id)).filter(entry -> isOpen(entry, Set.of())).map(Entry::article);
  }

  @Override
  public List<Article> listed(Set<String> tags, int most) {
    return entries.values().stream().filter(entry -> isOpen(entry, tags)).map(Entry::article).limit(most).toList();
  }

  private static boolean isOpen(Entry entry, Set<String> tags) {
    return entry.article().has(tags) && !entry.article().isOverAt(Instant.now());
  }
}
