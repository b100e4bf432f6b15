package relevo.insight.story;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** One hand-over, and what became of its ticket. {@code visits} are the teams that had it, in order, each between bars. */
final class HandOver extends Part {

  private static final String BAR = "|";

  public UUID ticketId;
  public String teamNow;
  public String agentNow;
  public String visits = "";
  public Instant tEsc;
  public Instant openedAt;
  public Instant tTake;
  public Instant tH1;
  public Instant lastInAt;
  public Instant closedAt;
  public boolean open;
  public boolean abandoned;
  public int messages;
  public Long takeSeconds;
  public Long takeBusiness;
  public Long humanSeconds;
  public Long humanBusiness;
  public String label;

  void isWith(String team) {
    teamNow = team;
    visits += team + BAR;
  }

  /** How often it came back to the team that it came back to most. */
  int returns() {
    String[] all = visits.split("\\|");
    return Arrays.stream(all).mapToInt(team -> (int) Arrays.stream(all).filter(team::equals).count()).max().orElse(1) - 1;
  }

  void closes(Instant at) {
    open = false;
    closedAt = at;
  }
}
