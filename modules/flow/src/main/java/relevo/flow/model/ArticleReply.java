package relevo.flow.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.flow.knowledge.Article;

/** Takes an answer out of what a model said, only if it rests on one of the articles and brings in nothing from outside. */
final class ArticleReply {

  static final int LONGEST = 600;
  private static final int LONGEST_MESSAGE = 8_000;
  private static final int SHORTEST_QUOTE = 12;

  /** What a customer could follow, call or pay: an address, a link, a figure. */
  private static final Pattern CARRIED = Pattern.compile(
      "(?:https?://|www\\.)\\S{1,200}|\\S{1,64}@[\\p{L}\\p{N}.-]{1,100}|[\\p{L}\\p{N}-]{1,60}(?:\\.[\\p{L}-]{2,20}){1,4}(?:/\\S{0,100})?"
          + "|@\\w{2,30}|\\p{Nd}{1,20}");

  private ArticleReply() {}

  /** Empty unless it is sound. */
  static Optional<Quoted> read(String body, String language, List<Article> articles) {
    try {
      return content(object(body)).filter(content -> content.length() <= LONGEST_MESSAGE).map(ArticleReply::object)
          .flatMap(said -> quoted(said, language, articles));
    } catch (JsonException | ClassCastException | IndexOutOfBoundsException notAsAsked) {
      return Optional.empty();
    }
  }

  /** Of the first choice, if the model came to its end. */
  private static Optional<String> content(JsonObject answer) {
    if (answer.getJsonArray("choices") == null) return Optional.empty();
    JsonObject choice = answer.getJsonArray("choices").getJsonObject(0);
    if (!(choice.get("message") instanceof JsonObject message) || !"stop".equals(choice.getString("finish_reason", "stop"))) {
      return Optional.empty();
    }
    return Optional.ofNullable(message.get("content")).filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString());
  }

  private static Optional<Quoted> quoted(JsonObject said, String language, List<Article> articles) {
    String answer = text(said.get("answer")).strip();
    String quote = text(said.get("quote")).strip();
    if (answer.isEmpty() || answer.length() > LONGEST || quote.length() < SHORTEST_QUOTE) return Optional.empty();
    return articles.stream().filter(article -> article.id().equals(text(said.get("article")))).findFirst()
        .filter(article -> plain(article.answer(language)).contains(plain(quote)))
        .filter(article -> carriesNothing(answer, article, language))
        .map(article -> new Quoted(article.id(), answer, quote));
  }

  private static boolean carriesNothing(String answer, Article article, String language) {
    String known = plain(article.title(language) + " " + article.answer(language));
    return CARRIED.matcher(answer).results().allMatch(carried -> isIn(known, plain(carried.group().replaceAll("[.,;:!?)]+$", ""))));
  }

  /** A figure is in it only as a whole: 1 is not in 15. */
  private static boolean isIn(String known, String carried) {
    if (!carried.matches("\\p{Nd}+")) return known.contains(carried);
    return Pattern.compile("(?<!\\p{Nd})" + carried + "(?!\\p{Nd})").matcher(known).find();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : "";
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
