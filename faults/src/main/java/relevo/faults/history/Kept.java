package relevo.faults.history;

import java.util.List;

/** What the database holds once the desk has come to rest. */
public record Kept(List<Line> transcript, List<Talk> talks, List<Row> outbound, List<Ruling> decisions, List<Job> jobs,
    List<Receipt> receipts, List<String> seen, long webhooks) {

  /** One message in its place; {@code providerId} is null for ours. */
  public record Line(String id, String conversation, int seq, String author, String providerId) {

    public boolean isCustomers() {
      return author.equals("CUSTOMER");
    }
  }

  /** A conversation's own count of its messages. */
  public record Talk(String conversation, String phone, int lastSeq) {}

  /** A message to a customer: what caused it, what it is to that, and what has become of it. */
  public record Row(String id, String conversation, String source, String effect, String state, String delivery, int tries) {}

  /** A decision on one message. */
  public record Ruling(String message) {}

  /** A message that waits for its turn, or lies parked for a person. */
  public record Job(String providerId, boolean parked) {}

  /** An entry in the journal: what became of one of our messages, in the order in which the desk believed it. */
  public record Receipt(String row, String status) {}

  public Kept {
    transcript = List.copyOf(transcript);
    talks = List.copyOf(talks);
    outbound = List.copyOf(outbound);
    decisions = List.copyOf(decisions);
    jobs = List.copyOf(jobs);
    receipts = List.copyOf(receipts);
    seen = List.copyOf(seen);
  }
}
