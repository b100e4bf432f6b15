package relevo.integration.alert.slack;

import relevo.integration.vendor.Links.Link;

/** A card as it stands in a channel, and for which team it was put there. */
record SlackPost(String channel, String ts, String team) {

  /** Null if it is none of ours. */
  static SlackPost of(Link link) {
    int space = link.externalId().indexOf(' ');
    return space < 0 ? null : new SlackPost(link.externalId().substring(0, space), link.externalId().substring(space + 1), link.extra());
  }

  String id() {
    return channel + " " + ts;
  }
}
