package relevo.ticketing.ticket;

import java.util.List;

/** The tags that an agent wants on a ticket, in place of those that agents gave it before. */
public record Tagging(List<String> tags) {

  List<String> folded() {
    return Tags.of(tags);
  }
}
