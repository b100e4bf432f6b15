package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** Which store the operator chose: {@code folder} or {@code s3}. */
@ApplicationScoped
class Stores {

  @Inject @ConfigProperty(name = "relevo.media.store", defaultValue = "folder") String chosen;
  @Inject MediaFolder folder;
  @Inject Egress egress;
  @Inject Config config;

  /** A choice that cannot be is told at the start, not with the first file. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object application, FileStore store) {
    store.toString();
  }

  @Produces
  @ApplicationScoped
  FileStore store() {
    return switch (chosen) {
      case "folder" -> new FolderStore(folder);
      case "s3" -> new BucketStore(BucketSettings.of(config), egress);
      default -> throw new IllegalStateException("RELEVO_MEDIA_STORE es «folder» o «s3», no «" + chosen + "».");
    };
  }
}
