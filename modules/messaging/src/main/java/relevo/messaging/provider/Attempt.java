package relevo.messaging.provider;

import java.util.function.Function;
import relevo.kernel.Egress.Answer;
import relevo.kernel.Egress.NotSent;
import relevo.kernel.Egress.Unanswered;
import relevo.messaging.provider.SendResult.Ambiguous;
import relevo.messaging.provider.SendResult.Refused;
import relevo.messaging.provider.SendResult.Remedy;

/** One try at handing a message over by HTTP: whatever comes of it is told as a {@link SendResult}. */
public interface Attempt {

  Answer run() throws Untellable, NotSent, Unanswered;

  /** @param reading what an answer that came back whole means */
  static SendResult of(Attempt attempt, Function<Answer, SendResult> reading) {
    try {
      return reading.apply(attempt.run());
    } catch (Untellable why) {
      return new Refused(Remedy.NONE, why.getMessage());
    } catch (NotSent notSent) {
      return new Refused(Remedy.RETRY, notSent.getMessage());
    } catch (Unanswered unanswered) {
      return new Ambiguous(unanswered.getMessage());
    }
  }

  /** What helps after a refusal that names no error we know. */
  static Remedy remedy(int status) {
    return switch (status) {
      case 429 -> Remedy.RETRY;
      case 401, 403 -> Remedy.FIX_CHANNEL;
      default -> Remedy.NONE;
    };
  }

  /** A 2xx that names no message is as good as no answer. */
  static SendResult accepted(String id) {
    return id == null ? new Ambiguous("The answer names no message") : new SendResult.Accepted(id);
  }
}
