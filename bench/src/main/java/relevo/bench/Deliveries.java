package relevo.bench;

import java.util.Arrays;

/** When each message of a script was due, sent and acknowledged, on the machine's monotonic clock, and how often one was refused. */
record Deliveries(long[] due, long[] sent, long[] acknowledged, int refused) {

  long firstSent() {
    return Arrays.stream(sent).min().orElseThrow();
  }

  /** Acknowledgements a second, from the first message sent to the last acknowledged. */
  double acceptedPerSecond() {
    return perSecond(Arrays.stream(acknowledged).max().orElseThrow());
  }

  /** Messages a second, if the last was done with at that moment. */
  double perSecond(long end) {
    return sent.length * 1e9 / (end - firstSent());
  }
}
