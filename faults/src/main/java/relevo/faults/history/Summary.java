package relevo.faults.history;

/** A history in figures: messages acknowledged, messages that reached a customer, doubtful ones sent again, and parked ones. */
public record Summary(long acknowledged, long accepted, long resends, long parked) {

  public static Summary of(History history) {
    return new Summary(history.acknowledgedMessages().size(), history.sends().stream().filter(Send::isAccepted).count(),
        SentOnce.resends(history), history.kept().jobs().stream().filter(Kept.Job::parked).count());
  }
}
