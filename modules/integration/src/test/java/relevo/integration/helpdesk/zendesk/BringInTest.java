package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.integration.helpdesk.zendesk.BringIn.Errand;
import relevo.integration.helpdesk.zendesk.BringIn.News;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;

class BringInTest {

  private static final Hint REPLY = new Hint("7", "14", "Ya", "5", "eva@x.example");

  private final There there = new There();
  private final BringIn job = new BringIn();
  private final List<Deed> followed = new ArrayList<>();
  private final List<Errand> added = new ArrayList<>();
  private String refused;

  @BeforeEach
  void sits_at_the_desk() {
    job.read = there.read;
    job.clock = new ProductClock();
    job.follow = new FollowZendesk() {
      @Override
      boolean follow(Setup setup, Linked linked, Deed deed) {
        followed.add(deed);
        return !deed.id().equals(refused);
      }
    };
    job.jobs = new Jobs() {
      @Override
      public void add(String kind, java.util.UUID subject, Object input) {
        added.add((Errand) input);
      }

      @Override
      public void addLater(String kind, java.util.UUID subject, java.time.Instant due, Object input) {
        added.add((Errand) input);
      }
    };
  }

  private Errand errand(Hint hint) {
    return errand(hint, BringIn.ORDERLY_ROUNDS);
  }

  private Errand errand(Hint hint, int round) {
    return new Errand("zd", There.TICKET, hint, round, there.setup, there.linked());
  }

  @Test
  void goes_on_while_nothing_may_leave() {
    assertThat(job.calls()).isTrue();
    assertThat(job.leaves()).isFalse();
  }

  @Test
  void tries_for_a_while_to_read_what_else_there_is_so_that_no_answer_overtakes_another() {
    there.vendor.says(503, "{}");
    News news = job.call(errand(REPLY, BringIn.ORDERLY_ROUNDS - 1));
    assertThat(news).isEqualTo(new News(List.of(), false));
    job.settle(errand(REPLY, 0), news);
    assertThat(followed).isEmpty();
    assertThat(added).containsExactly(new Errand("zd", There.TICKET, REPLY, 1, null, null));
  }

  @Test
  void believes_the_webhooks_own_words_when_nothing_can_be_read_and_reads_later() {
    there.vendor.says(503, "{}");
    News news = job.call(errand(REPLY));
    assertThat(news).isEqualTo(new News(List.of(new Deed(Deed.Sort.REPLY, "14", "eva@x.example", "Ya", 0)), false));
    assertThat(job.again(errand(REPLY), news, 1)).isPresent();
    assertThat(job.again(errand(REPLY), news, 3)).isEmpty();
    job.settle(errand(REPLY), news);
    assertThat(followed).hasSize(1);
    assertThat(added).containsExactly(new Errand("zd", There.TICKET, REPLY, BringIn.ORDERLY_ROUNDS + 1, null, null));
  }

  @Test
  void never_takes_our_own_words_for_an_agents() {
    assertThat(job.call(errand(new Hint("7", "14", "Ya", "901", null))).deeds()).isEmpty();
  }

  @Test
  void leaves_what_follows_a_refused_deed_to_another_job() {
    refused = "1";
    Deed first = new Deed(Deed.Sort.REPLY, "1", null, "a", 0);
    job.settle(errand(REPLY), new News(List.of(first, new Deed(Deed.Sort.REPLY, "2", null, "b", 0)), true));
    assertThat(followed).containsExactly(first);
    assertThat(added).hasSize(1);
  }

  @Test
  void is_kept_without_anything_secret() {
    String kept = JsonText.of(Errand.of("zd", There.TICKET, REPLY));
    assertThat(kept).doesNotContain("t0ken");
    assertThat(JsonText.as(Errand.class, kept)).isEqualTo(Errand.of("zd", There.TICKET, REPLY));
    String note = JsonText.of(NoteThere.Errand.of("zd", There.TICKET, "w", "m"));
    assertThat(JsonText.as(NoteThere.Errand.class, note)).isEqualTo(NoteThere.Errand.of("zd", There.TICKET, "w", "m"));
  }
}
