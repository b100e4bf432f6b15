package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The library that analysts keep. */
@ApplicationScoped
class StoredLibrary implements Library {

  @Override
  public Found search(String text, String language, Set<String> tags) {
    return Found.NOTHING;
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.empty();
  }

  @Override
  public List<Article> listed(Set<String> tags, int most) {
    return List.of();
  }
}
