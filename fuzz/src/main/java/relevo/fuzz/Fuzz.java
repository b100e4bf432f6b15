package relevo.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import relevo.escalation.language.RuleFileFuzz;
import relevo.messaging.provider.infobip.InfobipEnvelopeFuzz;
import relevo.messaging.provider.infobip.InfobipProofFuzz;
import relevo.messaging.provider.meta.MetaEnvelopeFuzz;
import relevo.messaging.provider.meta.SignatureFuzz;
import relevo.messaging.provider.twilio.TwilioFormFuzz;
import relevo.messaging.provider.twilio.TwilioSignatureFuzz;

/** Runs every target, each in a process of its own, and prints one row for each; fails if one found something or did too little. */
public final class Fuzz {

  private static final long RUNS = Long.getLong("fuzz.runs", 1_000_000);
  private static final String ONLY = System.getProperty("fuzz.only", "");
  private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());

  private Fuzz() {}

  /** @param args the folder where inputs, logs and findings go */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> running : start(folder)) {
      Outcome outcome = running.get();
      outcomes.add(outcome);
      outcome.findings().forEach(System.out::println);
      if (!outcome.isGood()) System.out.println("See " + folder.resolve(outcome.target()).resolve(Campaign.LOG));
    }
    System.out.printf("%n%s%n", Outcome.table(outcomes));
    if (!outcomes.stream().allMatch(Outcome::isGood)) System.exit(1);
  }

  private static List<Future<Outcome>> start(Path folder) {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      return targets().stream()
          .map(target -> workers.submit(() -> run(target, folder.resolve(target.name())))).toList();
    }
  }

  private static Outcome run(Target target, Path folder) throws IOException, InterruptedException {
    Outcome outcome = new Campaign(target, folder, RUNS / target.oneIn()).run();
    System.out.println(outcome.row());
    return outcome;
  }

  private static List<Target> targets() {
    List<Target> asked = all().stream().filter(target -> ONLY.isEmpty() || target.name().equals(ONLY)).toList();
    if (asked.isEmpty()) throw new IllegalArgumentException("No target " + ONLY + " among " + all().stream().map(Target::name).toList());
    return asked;
  }

  /** Those that take longest come first. */
  private static List<Target> all() {
    return List.of(RuleFileFuzz.target(), MetaEnvelopeFuzz.target(), InfobipEnvelopeFuzz.target(), TwilioFormFuzz.target(),
        TwilioSignatureFuzz.target(), InfobipProofFuzz.target(), SignatureFuzz.target());
  }
}
