package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an article can be kept: what it must have, and how long its parts may be. */
final class ArticleCheck {

  static final int LONGEST_ID = 60;
  static final int LONGEST_TITLE = 72;
  static final int LONGEST_QUESTION = 300;
  static final int LONGEST_ANSWER = 4000;
  static final int MOST_QUESTIONS = 100;
  static final int MOST_TAGS = 20;

  private ArticleCheck() {}

  /** For a person, in Spanish; none if nothing is wrong. A draft may lack its answers. */
  static List<String> problems(Article article, State state) {
    List<String> problems = new ArrayList<>();
    String id = article.id() == null ? "" : article.id();
    if (!id.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST_ID - 1) + "}")) {
      problems.add("el identificador «" + shortened(id) + "» debe tener de 1 a " + LONGEST_ID + " letras minúsculas sin acento, cifras o guiones");
    }
    if (article.title().isEmpty()) problems.add("falta el título y la respuesta en algún idioma (es, en o pt)");
    article.title().forEach((language, title) -> checkTitle(language, title, article, problems));
    article.title().keySet().stream().filter(language -> state == State.PUBLISHED && article.answer().getOrDefault(language, "").isBlank())
        .forEach(language -> problems.add("falta la respuesta en «" + language + "»"));
    article.questions().forEach((language, asked) -> checkQuestions(language, asked, article, problems));
    for (String language : article.answer().keySet()) {
      if (!article.title().containsKey(language)) problems.add("falta el título en «" + language + "»");
    }
    if (article.tags().size() > MOST_TAGS) problems.add("admite " + MOST_TAGS + " etiquetas como mucho");
    article.tags().stream().filter(tag -> !tag.matches("[\\p{L}\\p{N} ._-]{1,40}"))
        .forEach(tag -> problems.add("la etiqueta «" + shortened(tag) + "» debe tener de 1 a 40 letras, cifras, espacios o guiones"));
    return problems;
  }

  private static void checkTitle(String language, String title, Article article, List<String> problems) {
    if (title.isBlank()) problems.add("el título en «" + language + "» está vacío");
    if (title.length() > LONGEST_TITLE) problems.add("el título en «" + language + "» pasa de " + LONGEST_TITLE + " letras");
    if (title.contains("\n")) problems.add("el título en «" + language + "» debe ir en una línea");
    String answer = article.answer().getOrDefault(language, "");
    if (answer.length() > LONGEST_ANSWER) problems.add("la respuesta en «" + language + "» pasa de " + LONGEST_ANSWER + " letras");
    if (answer.indexOf('\0') >= 0 || title.indexOf('\0') >= 0) problems.add("hay caracteres que no son texto");
  }

  private static void checkQuestions(String language, List<String> asked, Article article, List<String> problems) {
    if (!asked.isEmpty() && !article.title().containsKey(language)) problems.add("hay preguntas en «" + language + "» pero no título");
    if (asked.size() > MOST_QUESTIONS) problems.add("admite " + MOST_QUESTIONS + " preguntas por idioma");
    for (String question : asked) {
      if (question == null || question.isBlank() || question.length() > LONGEST_QUESTION || !question.matches("[^\\n\\r\\x00]*")) {
        problems.add("cada pregunta tiene de 1 a " + LONGEST_QUESTION + " letras en una línea");
        return;
      }
    }
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_ID ? text.substring(0, LONGEST_ID) + "…" : text;
  }

  /** As it is kept: without the blanks around texts, and without empty parts. */
  static Article tidy(Article article) {
    Map<String, String> answer = stripped(article.answer());
    answer.values().removeIf(String::isEmpty);
    return new Article(article.id(), stripped(article.title()), questions(article.questions()), answer, article.tags(), article.expires());
  }

  private static Map<String, String> stripped(Map<String, String> texts) {
    texts.replaceAll((language, text) -> text.replace("\r\n", "\n").replace('\r', '\n').strip());
    return texts;
  }

  private static Map<String, List<String>> questions(Map<String, List<String>> questions) {
    questions.replaceAll((language, asked) -> asked.stream().map(each -> each == null ? "" : each.strip()).distinct().toList());
    questions.values().removeIf(List::isEmpty);
    return questions;
  }
}
