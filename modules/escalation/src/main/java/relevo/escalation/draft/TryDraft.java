package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import relevo.command.Once;
import relevo.escalation.replay.StartTrial;
import relevo.escalation.replay.TrialCard;
import relevo.escalation.replay.TrialRequest;
import relevo.kernel.JsonBody;
import relevo.permission.Caller;

/** Tries a draft as it stands on conversations, without touching them. */
@ApplicationScoped
class TryDraft {

  @Inject WriteDraft writing;
  @Inject StartTrial starting;
  @Inject Once once;

  /** @param key by which a repetition is known, or null */
  TrialCard replay(String key, String draft, InputStream body, SecurityContext security) {
    TrialRequest asked = asked(body);
    return once.only(Caller.scope(security, "rules"), key, "replay " + draft, asked, TrialCard.class, () ->
        starting.replay(asked.of(writing.found(draft).files()), Caller.name(security, null)));
  }

  /** @param key by which a repetition is known, or null */
  TrialCard shadow(String key, String draft, InputStream body, SecurityContext security) {
    TrialRequest asked = asked(body);
    return once.only(Caller.scope(security, "rules"), key, "shadow " + draft, asked, TrialCard.class, () ->
        starting.shadow(asked.of(writing.found(draft).files()), Caller.name(security, null)));
  }

  private static TrialRequest asked(InputStream body) {
    return JsonBody.read(body, TrialRequest.class, TrialRequest.LARGEST);
  }
}
