package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts the articles that a question may mean in order, the likeliest first. */
final class Ranking {

  private static final int MOST = 10;
  private static final double LEAST = 0.05;
  private static final int MOST_PARTS = 12;
  private static final double OF_A_PART = 0.95;
  private static final Pattern BETWEEN = Pattern.compile("[.?!¿¡;:\\n\\r…]+|,");

  private final Rarity rarity;
  private final Slips slips;

  /** @param slips which knows every word of the articles and of the thesaurus */
  Ranking(Rarity rarity, Slips slips) {
    this.rarity = rarity;
    this.slips = slips;
  }

  /** As if there were one more. */
  Ranking with(Entry entry) {
    Map<String, Integer> users = new HashMap<>(rarity.users());
    entry.keys().forEach(key -> users.merge(key, 1, Integer::sum));
    return Shelf.ranking(rarity.articles() + 1, users);
  }

  Found of(String question, String language, Collection<Entry> entries) {
    List<List<Term>> parts = parts(question, language);
    if (parts.isEmpty()) return Found.NOTHING;
    List<Candidate> candidates = new ArrayList<>();
    for (Entry entry : entries) {
      Candidate candidate = candidate(parts, entry);
      if (candidate.confidence() >= LEAST) candidates.add(candidate);
    }
    candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed().thenComparing(each -> each.article().id()));
    return new Found(List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size()))));
  }

  /** The whole question first, then each of its sentences and clauses: a long story may hold one clear question. */
  List<List<Term>> parts(String question, String language) {
    List<List<Term>> parts = new ArrayList<>();
    List<Term> whole = Wording.of(question, language, this::righted, rarity::knows);
    if (whole.isEmpty()) return parts;
    parts.add(whole);
    for (String part : BETWEEN.split(question)) {
      List<Term> terms = Wording.of(part, language, this::righted, rarity::knows);
      if (terms.size() >= 2 && terms.size() < whole.size() && parts.size() < MOST_PARTS) parts.add(terms);
    }
    return parts;
  }

  /** What the database is to be asked for this question. */
  Inquiry inquiry(String question, String language) {
    return Inquiry.of(Wording.of(question, language, this::righted, rarity::knows), rarity);
  }

  /** A word that nobody wrote so, and that sounds like one, is that one, before it is a form of another: "presio". */
  private String righted(String word) {
    Thesaurus thesaurus = Thesaurus.shipped();
    if (thesaurus.has(word) || rarity.hasWord(word)) return word;
    String twin = slips.twin(word);
    if (twin != null) return twin;
    return thesaurus.knows(word) || rarity.hasStem(Stem.of(word)) ? word : slips.righted(word);
  }

  private Candidate candidate(List<List<Term>> parts, Entry entry) {
    Fit best = Fit.of(parts.getFirst(), entry, rarity);
    double confidence = Confidence.of(best);
    List<Term> said = parts.getFirst();
    for (List<Term> part : parts.subList(1, parts.size())) {
      Fit fit = Fit.of(part, entry, rarity);
      if (Confidence.of(fit) * OF_A_PART > confidence) {
        confidence = Confidence.of(fit) * OF_A_PART;
        said = part;
      }
    }
    return new Candidate(entry.article(), Math.round(confidence * 1000) / 1000.0, Because.of(said, entry, rarity));
  }
}
