package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import relevo.escalation.release.FolderWaits;
import relevo.kernel.ProductClock;

/** Keeps what waits in the watched folder as a draft, always the same one, until a person takes it further. */
@ApplicationScoped
class KeepFolder {

  static final String NAME = "carpeta de reglas";

  private static final Logger LOG = System.getLogger(KeepFolder.class.getName());

  @Inject Drafts drafts;
  @Inject WriteDraft writing;
  @Inject ProductClock clock;

  void on(@Observes FolderWaits waits) {
    Optional<Draft> known = drafts.ofFolder().flatMap(found -> drafts.locked(found.id()));
    known.ifPresent(draft -> writing.change(draft, null, waits.files(), waits.basedOn(), NAME));
    Draft draft = known.orElseGet(() -> writing.begin(NAME, waits.files(), waits.basedOn(), NAME));
    draft.comesFrom(waits.folder());
    String trouble = trouble(waits);
    if (!trouble.isEmpty()) draft.heldBack(trouble);
    LOG.log(Level.WARNING, "La carpeta de reglas cambió y espera a una persona en el borrador " + draft.id());
  }

  private static String trouble(FolderWaits waits) {
    String objections = String.join(" ", waits.objections());
    if (waits.conflicts().isEmpty()) return objections;
    return ("Cambiaron en la carpeta y también en lo que vale: " + String.join(", ", waits.conflicts())
        + ". El borrador tiene lo de la carpeta; compárelo con el juego " + waits.basedOn() + " antes de publicarlo. " + objections).strip();
  }
}
