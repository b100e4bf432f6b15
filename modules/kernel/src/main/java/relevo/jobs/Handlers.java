package relevo.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All job handlers by kind. */
@ApplicationScoped
class Handlers {

  @Inject @Any Instance<JobHandler<?, ?>> found;

  private Map<String, JobHandler<?, ?>> byKind;

  @PostConstruct
  void index() {
    byKind = found.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
  }

  @SuppressWarnings("unchecked")
  JobHandler<Object, Object> of(String kind) {
    JobHandler<?, ?> handler = byKind.get(kind);
    if (handler == null) throw new IllegalStateException("No handler for jobs of kind " + kind);
    return (JobHandler<Object, Object>) handler;
  }

  /** The kinds of what reaches somebody outside. */
  List<String> leaving() {
    return byKind.values().stream().filter(JobHandler::leaves).map(JobHandler::kind).toList();
  }

  /** Empty for the kind of an old row that no code of today knows. */
  Optional<JobHandler<?, ?>> known(String kind) {
    return Optional.ofNullable(byKind.get(kind));
  }
}
