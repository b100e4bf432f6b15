package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.flow.definition.Limit;
import relevo.flow.knowledge.Article;

/** Shows articles as rows of a list, within WhatsApp's limits. */
final class Shelf {

  private static final String CHOICE = "faq:";

  private Shelf() {}

  /** Asks which of these was meant. */
  static Content offer(List<Article> articles, String language, Sentences sentences) {
    String question = sentences.say("did-you-mean", language, Map.of());
    boolean few = articles.size() <= Limit.MOST_BUTTONS;
    return few && articles.stream().allMatch(article -> article.title(language).length() <= Limit.BUTTON.letters())
        ? Content.buttons(question, buttons(articles, language))
        : Content.list(question, sentences.say("see-answers", language, Map.of()), rows(articles, language));
  }

  private static List<Choice> buttons(List<Article> articles, String language) {
    return articles.stream().map(article -> new Choice(article.choice(), article.title(language), null)).toList();
  }

  /** A title too long for a row begins there, under its number, and stands whole below. */
  static List<Choice> rows(List<Article> articles, String language) {
    List<Choice> rows = new ArrayList<>();
    for (Article article : articles) {
      String title = article.title(language);
      boolean fits = title.length() <= Limit.ROW.letters();
      rows.add(fits ? new Choice(article.choice(), title, null)
          : new Choice(article.choice(), shortened(rows.size() + 1 + ". " + title), title));
    }
    return rows;
  }

  private static String shortened(String title) {
    int most = Limit.ROW.letters() - 1;
    int end = title.lastIndexOf(' ', most);
    return title.substring(0, end < most / 2 ? most : end) + "…";
  }

  /** The article that a tapped row stands for. */
  static Optional<String> chosen(String choice) {
    return choice.startsWith(CHOICE) ? Optional.of(choice.substring(CHOICE.length())) : Optional.empty();
  }
}
