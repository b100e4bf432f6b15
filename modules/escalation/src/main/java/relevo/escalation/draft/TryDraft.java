package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.escalation.release.Person;
import relevo.escalation.replay.StartTrial;
import relevo.escalation.replay.TrialCard;
import relevo.escalation.replay.TrialRequest;
import relevo.kernel.JsonBody;

/** Tries a draft as it stands on conversations, without touching them. */
@ApplicationScoped
class TryDraft {

  @Inject StartTrial starting;

  TrialCard replay(Draft draft, InputStream body, SecurityContext security) {
    return starting.replay(asked(draft, body), Person.of(security, null));
  }

  TrialCard shadow(Draft draft, InputStream body, SecurityContext security) {
    return starting.shadow(asked(draft, body), Person.of(security, null));
  }

  private static TrialRequest asked(Draft draft, InputStream body) {
    return JsonBody.read(body, TrialRequest.class, TrialRequest.LARGEST).of(draft.files());
  }
}
