package relevo.integration.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.account.Vendors;
import relevo.integration.delivery.StoredDelivery.State;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Delivery.Place;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;
import relevo.jobs.JobHandler.Start;
import relevo.journal.Entries.Said;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.partner.PartnerState;
import relevo.partner.Partners;

class DeliverTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final UUID ID = new UUID(1, 1);

  private final StoredDelivery delivery = new StoredDelivery();
  private final List<String> told = new ArrayList<>();
  private final List<String> off = new ArrayList<>();
  private Map<String, String> settings = new HashMap<>();
  private boolean on = true;
  private boolean kept = true;
  private boolean removed;
  private PartnerState health;
  private Instant now = NOON;
  private NotDelivered failure;
  private RuntimeException bug;
  private Runnable meanwhile = () -> {};
  private final Deliver deliver = new Deliver();

  private final Integration vendor = new Integration() {
    @Override
    public String kind() {
      return "toy";
    }

    @Override
    public Words title() {
      return Words.name("Toy");
    }

    @Override
    public List<Field> settings() {
      return List.of();
    }

    @Override
    public List<Field> secrets() {
      return List.of();
    }

    @Override
    public Checkup check(Setup setup) {
      return new Checkup(true, null);
    }

    @Override
    public Set<String> events(Setup setup) {
      return Set.of(EVERYTHING);
    }

    @Override
    public Receipt deliver(Setup setup, Delivery what) throws NotDelivered {
      meanwhile.run();
      if (failure != null) throw failure;
      if (bug != null) throw bug;
      return new Receipt(200, "gracias, top-secret", "T-1");
    }
  };

  @BeforeEach
  void wire() {
    delivery.id = ID;
    delivery.account = "toy";
    delivery.at = NOON;
    delivery.state = State.WAITING;
    deliver.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    deliver.accounts = new Accounts() {
      @Override
      public Optional<Account> named(String name) {
        return Optional.of(new Account(setup(), on));
      }

      @Override
      public void switchOff(String name, Instant since, String why) {
        off.add(name + ": " + why);
      }
    };
    deliver.vendors = new Vendors() {
      @Override
      public Optional<Integration> named(String kind) {
        return Optional.of(vendor);
      }
    };
    deliver.deliveries = new Deliveries() {
      @Override
      Optional<StoredDelivery> locked(UUID id) {
        return removed ? Optional.empty() : Optional.of(delivery);
      }

      @Override
      void remove(StoredDelivery each) {
        removed = true;
      }
    };
    deliver.recall = new Recall() {
      @Override
      Optional<Said> entry(StoredDelivery each) {
        return kept ? Optional.of(new Said(7, NOON, new UUID(2, 2), "TicketOpened", "{}")) : Optional.empty();
      }

      @Override
      Delivery whole(StoredDelivery each, Said said, Set<String> recalls, int attempt) {
        return new Delivery(each.id, said.event(), said.at(), said.conversation(), JsonObject.EMPTY_JSON_OBJECT,
            new Place(null, "mesa", null, "100", null, null, null), List.of(), attempt, System.nanoTime() + 1_000_000_000L);
      }
    };
    deliver.partners = new Partners() {
      @Override
      public Optional<PartnerState> state(String name) {
        return Optional.ofNullable(health);
      }

      @Override
      public void answered(String name) {
        told.add(name + " ok");
      }

      @Override
      public void failed(String name, String why, Instant until) {
        told.add(name + " " + why);
      }
    };
  }

  private Setup setup() {
    return new Setup("toy", "toy", settings, Map.of("token", "top-secret"), Map.of());
  }

  private Start<Errand> begin() {
    return deliver.begin(Errand.of(ID), 1);
  }

  /** Begins, calls and settles; the moment of the next try if there is one. */
  private Optional<Instant> go() {
    Errand errand = begin().input();
    Outcome outcome = deliver.call(errand);
    Optional<Instant> again = deliver.again(errand, outcome, 1);
    if (again.isEmpty()) deliver.settle(errand, outcome);
    return again;
  }

  @Test
  void tells_and_writes_down_the_answer_without_secrets() {
    assertThat(go()).isEmpty();
    assertThat(delivery.state).isEqualTo(State.DELIVERED);
    assertThat(delivery.answer).isEqualTo("gracias, •••");
    assertThat(delivery.vendorId).isEqualTo("T-1");
    assertThat(delivery.attempts).isEqualTo(1);
    assertThat(told).containsExactly("integration/toy ok");
  }

  private int attempt(int ofJob) {
    return deliver.begin(Errand.of(ID), ofJob).input().what().attempt();
  }

  @Test
  void says_that_it_may_have_been_told_before_after_a_crash_and_at_a_replay() {
    assertThat(attempt(1)).isEqualTo(1);
    assertThat(attempt(2)).isEqualTo(2);
    failure = NotDelivered.later("contestó con el error 500");
    go();
    go();
    assertThat(attempt(1)).isEqualTo(3);
    delivery.replay("ana", NOON);
    assertThat(delivery.attempts).isZero();
    assertThat(attempt(1)).isEqualTo(2);
  }

  @Test
  void tries_again_by_the_ladder_and_gives_up_at_its_end() {
    failure = NotDelivered.later("contestó con el error 500");
    for (Duration pause : vendor.pauses()) assertThat(go()).contains(NOON.plus(pause));
    assertThat(delivery.state).isEqualTo(State.WAITING);
    assertThat(go()).isEmpty();
    assertThat(delivery.state).isEqualTo(State.FAILED);
    assertThat(delivery.attempts).isEqualTo(8);
    assertThat(delivery.why).isEqualTo("contestó con el error 500");
  }

  @Test
  void waits_as_long_as_the_other_side_says_but_never_shorter_than_the_ladder() {
    failure = new NotDelivered(Sort.LATER, "despacio", 429, "slow down", NOON.plusSeconds(90));
    assertThat(go()).contains(NOON.plusSeconds(90));
    failure = new NotDelivered(Sort.LATER, "despacio", 429, "slow down", NOON.plusSeconds(1));
    assertThat(go()).contains(NOON.plus(Duration.ofMinutes(5)));
    assertThat(delivery.status).isEqualTo(429);
  }

  @Test
  void tries_no_more_where_it_does_not_help() {
    failure = NotDelivered.never("rechaza nuestra clave (401)");
    assertThat(go()).isEmpty();
    assertThat(delivery.state).isEqualTo(State.FAILED);
    assertThat(off).isEmpty();
  }

  @Test
  void switches_off_who_is_gone_and_who_has_failed_for_days() {
    failure = new NotDelivered(Sort.GONE, "dice que ya no está (410)", 410, null, null);
    assertThat(go()).isEmpty();
    delivery.state = State.WAITING;
    failure = NotDelivered.later("no contestó a tiempo");
    health = new PartnerState(null, NOON.minus(Duration.ofDays(4)), Instant.EPOCH, "x");
    go();
    assertThat(off).hasSize(1);
    health = new PartnerState(null, NOON.minus(Duration.ofDays(5)), Instant.EPOCH, "x");
    go();
    assertThat(off).containsExactly("toy: dice que ya no está (410)", "toy: falla desde hace 5 días: no contestó a tiempo");
  }

  @Test
  void does_not_count_what_was_never_asked() {
    failure = new NotDelivered(Sort.BUSY, "esperan demasiados", 0, null, NOON.plusSeconds(3));
    assertThat(go()).contains(NOON.plusSeconds(3));
    assertThat(delivery.attempts).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void takes_an_adapters_mistake_for_a_failure_like_any_other() {
    bug = new IllegalStateException("con palabras del cliente");
    assertThat(go()).isPresent();
    assertThat(delivery.why).isEqualTo("no contestó como debe");
  }

  @Test
  void leaves_one_that_is_paused_alone_until_then() {
    health = new PartnerState(null, NOON, NOON.plusSeconds(30), "x");
    assertThat(begin().later()).isEqualTo(NOON.plusSeconds(30));
    assertThat(delivery.nextAt).isEqualTo(NOON.plusSeconds(30));
  }

  @Test
  void says_that_the_integration_fails_whenever_it_is_tried_again() {
    failure = new NotDelivered(Sort.LATER, "rechaza nuestra clave (401)", 401, null, null);
    go();
    assertThat(told).containsExactly("integration/toy rechaza nuestra clave (401)");
  }

  @Test
  void gives_up_what_a_released_hold_drops() {
    deliver.dropped(List.of(Errand.of(ID)), "se restauró");
    assertThat(delivery.state).isEqualTo(State.GIVEN_UP);
    assertThat(delivery.why).isEqualTo("se restauró");
    assertThat(delivery.endedAt).isEqualTo(NOON);
    delivery.state = State.DELIVERED;
    deliver.dropped(List.of(Errand.of(ID)), "otra vez");
    assertThat(delivery.state).isEqualTo(State.DELIVERED);
  }

  @Test
  void writes_nothing_down_where_another_node_has_told_it_meanwhile() {
    Errand errand = begin().input();
    delivery.ends(State.DELIVERED, NOON);
    failure = NotDelivered.later("no contestó a tiempo");
    Outcome late = deliver.call(errand);
    assertThat(deliver.again(errand, late, 1)).isEmpty();
    deliver.settle(errand, late);
    assertThat(delivery.state).isEqualTo(State.DELIVERED);
    assertThat(delivery.attempts).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void tells_only_of_the_teams_and_channels_that_were_asked_for() {
    settings = Map.of("teams", "ventas, mesa", "channels", "100");
    assertThat(begin().input()).isNotNull();
    settings = Map.of("teams", "ventas");
    assertThat(begin().input()).isNull();
    assertThat(removed).isTrue();
    removed = false;
    settings = Map.of("channels", "200");
    assertThat(begin().input()).isNull();
    assertThat(removed).isTrue();
  }

  @Test
  void gives_up_what_cannot_be_told() {
    on = false;
    assertThat(begin().input()).isNull();
    assertThat(delivery.state).isEqualTo(State.GIVEN_UP);
    delivery.state = State.WAITING;
    on = true;
    kept = false;
    assertThat(begin().input()).isNull();
    assertThat(delivery.why).isEqualTo("el diario ya no guarda el suceso");
  }

  @Test
  void calls_one_integration_few_times_at_once() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(Deliver.AT_ONCE);
    CountDownLatch end = new CountDownLatch(1);
    Errand errand = begin().input();
    meanwhile = () -> {
      hanging.countDown();
      await(end);
    };
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < Deliver.AT_ONCE; i++) threads.add(Thread.startVirtualThread(() -> deliver.call(errand)));
    hanging.await();
    Outcome one = deliver.call(errand);
    assertThat(one.isBusy()).isTrue();
    assertThat(deliver.again(errand, one, 1).orElseThrow()).isBetween(NOON.plusSeconds(2), NOON.plusSeconds(3));
    assertThat(begin().later()).isBetween(NOON.plusSeconds(2), NOON.plusSeconds(3));
    assertThat(delivery.nextAt).isNull();
    delivery.at = NOON.minus(Duration.ofMinutes(1));
    assertThat(begin().later()).as("what waits for long asks less often").isBetween(NOON.plusSeconds(15), NOON.plusMillis(22_500));
    delivery.at = NOON.minus(Duration.ofHours(1));
    assertThat(begin().later()).as("but soon enough").isBetween(NOON.plusSeconds(30), NOON.plusSeconds(45));
    end.countDown();
    for (Thread thread : threads) thread.join();
    assertThat(deliver.call(errand).isBusy()).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void is_read_back_from_the_job_by_its_id_alone() {
    String text = JsonText.of(Errand.of(ID));
    assertThat(JsonText.as(Errand.class, text)).isEqualTo(Errand.of(ID));
  }

  @Test
  void keeps_apart_what_need_not_wait_for_one_another() {
    assertThat(TellOutside.line("a", ID)).isEqualTo(TellOutside.line("a", ID)).isNotEqualTo(TellOutside.line("b", ID))
        .isNotEqualTo(TellOutside.line("a", null));
  }
}
