package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.events.flow.Step;

/** What rules and people want to know of a walk, gathered on the way. */
final class Noticing {

  /** What it came by that people want to know of later. */
  final List<Step> trail = new ArrayList<>();
  private boolean understood = true;
  private int misses;
  private String menuChoice;
  private String handOver;
  private String failedAction;
  private String phrase;
  private Double confidence;

  void choose(String option) {
    menuChoice = option;
  }

  void mention(String said) {
    phrase = said;
  }

  void trust(double score) {
    confidence = score;
  }

  void fail(String action) {
    failedAction = action;
  }

  void handOver(String reason) {
    handOver = reason;
  }

  boolean isHandedOver() {
    return handOver != null;
  }

  /** So often by now, whatever this message was. */
  void missed(int times) {
    misses = times;
  }

  /** Once more. @return how often that makes */
  int missedAfter(int times) {
    understood = false;
    misses = times + 1;
    return misses;
  }

  /** From where the next message counts on: at the limit it begins anew, unless that is 0. */
  int missesTo(int limit) {
    return misses == limit ? 0 : misses;
  }

  Noticed noticed(String pending, Map<String, String> shown) {
    return new Noticed(understood, misses, menuChoice, handOver, failedAction, phrase, confidence, pending, shown, List.copyOf(trail));
  }
}
