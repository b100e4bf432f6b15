package relevo.flow.knowledge;

import java.util.List;

/** What was read from a file: the articles, or what is wrong with it. */
record FileOfArticles(List<Filed> articles, List<Mistake> mistakes) {

  FileOfArticles {
    articles = List.copyOf(articles);
    mistakes = List.copyOf(mistakes);
  }

  boolean isSound() {
    return mistakes.isEmpty();
  }
}
