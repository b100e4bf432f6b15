package relevo.escalation.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.Ear;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.Health;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.csv.CsvCustomers;
import relevo.escalation.customers.csv.ListedCustomer;
import relevo.escalation.source.Sources;
import relevo.escalation.source.Vendors;
import relevo.events.escalation.ContactAsked;
import relevo.events.escalation.CustomerProfiled;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.partner.PartnerState;

/** A desk with two systems to ask, crm and erp, in that order, for tests; nothing is kept longer than a test. */
final class Desk {

  static final UUID CONTACT = new UUID(3, 3);
  static final UUID CONVERSATION = new UUID(1, 1);
  static final String PHONE = "34600111222";
  static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  /** A job that was added, and when it is due. */
  record Added(Instant due, Wanted wanted) {}

  final Map<UUID, Profile> profiles = new HashMap<>();
  final Map<String, Object> answers = new HashMap<>();
  final Map<String, PartnerState> states = new HashMap<>();
  final List<String> health = new ArrayList<>();
  final List<Added> added = new ArrayList<>();
  final List<String> asked = new ArrayList<>();
  final Ear<CustomerProfiled> told = new Ear<>();
  ListedCustomer listed;
  Instant listReadAt = NOON;
  List<SourceSetup> setups = List.of(setup("crm"), setup("erp"));
  Instant now = NOON;

  static SourceSetup setup(String name) {
    return new SourceSetup(name, "http", 50, Map.of(), Map.of(), Map.of());
  }

  final ProductClock clock = new ProductClock() {
    @Override
    public Instant now() {
      return now;
    }
  };

  final Profiles kept = new Profiles() {
    @Override
    Optional<Profile> of(UUID contact) {
      return Optional.ofNullable(profiles.get(contact));
    }

    @Override
    Profile locked(UUID contact) {
      return profiles.computeIfAbsent(contact, Profile::new);
    }
  };

  final Sources sources = new Sources() {
    @Override
    public List<SourceSetup> all() {
      return setups;
    }
  };

  final Jobs jobs = new Jobs() {
    @Override
    public void add(String kind, UUID subject, Object input) {
      addLater(kind, subject, now, input);
    }

    @Override
    public void addLater(String kind, UUID subject, Instant due, Object input) {
      added.add(new Added(due, (Wanted) input));
    }
  };

  final CsvCustomers csv = new CsvCustomers() {
    @Override
    public Optional<ListedCustomer> withPhone(String phone) {
      return Optional.ofNullable(phone).map(any -> listed);
    }

    @Override
    public Instant readAt() {
      return listReadAt;
    }
  };

  Asking asking() {
    Asking asking = new Asking();
    asking.cacheMinutes = 60;
    return asking;
  }

  Customers customers() {
    Customers customers = new Customers();
    customers.csv = csv;
    customers.sources = sources;
    customers.profiles = kept;
    customers.asking = asks();
    return customers;
  }

  private Ear<ContactAsked> asks() {
    return new Ear<>() {
      @Override
      public void fire(ContactAsked question) {
        question.answer(PHONE, List.of(CONVERSATION));
      }
    };
  }

  TellProfile tell() {
    TellProfile tell = new TellProfile();
    tell.customers = customers();
    tell.clock = clock;
    tell.asking = asks();
    tell.profiled = told;
    return tell;
  }

  LookUpCustomer lookUp() {
    LookUpCustomer lookUp = new LookUpCustomer();
    lookUp.sources = sources;
    lookUp.profiles = kept;
    lookUp.tell = tell();
    lookUp.asking = asking();
    lookUp.jobs = jobs;
    lookUp.clock = clock;
    lookUp.vendors = new Vendors() {
      @Override
      public Answer ask(Inquiry inquiry) throws SourceAway {
        asked.add(inquiry.source().name() + " " + inquiry.phone());
        Object answer = answers.getOrDefault(inquiry.source().name(), new Answer.NotFound());
        if (answer instanceof SourceAway away) throw away;
        return (Answer) answer;
      }
    };
    lookUp.health = new Health() {
      @Override
      public Map<String, PartnerState> states() {
        return states;
      }

      @Override
      public void answered(String source) {
        health.add(source + " answered");
      }

      @Override
      public void failed(String source, String why, Instant until) {
        health.add(source + " failed: " + why);
      }
    };
    return lookUp;
  }

  ShowProfile show() {
    ShowProfile show = new ShowProfile();
    show.customers = customers();
    show.sources = sources;
    show.csv = csv;
    show.profiles = kept;
    return show;
  }

  EditProfile edit() {
    EditProfile edit = new EditProfile();
    edit.profiles = kept;
    edit.tell = tell();
    edit.clock = clock;
    return edit;
  }

  KeepFresh keepFresh() {
    KeepFresh keep = new KeepFresh();
    keep.sources = sources;
    keep.profiles = kept;
    keep.asking = asking();
    keep.jobs = jobs;
    keep.clock = clock;
    return keep;
  }

  /** Somebody writes, and whatever is due by then is done. */
  void lookedUp(Wanted wanted) {
    LookUpCustomer lookUp = lookUp();
    var start = lookUp.begin(wanted, 1);
    if (start.input() != null) lookUp.settle(start.input(), lookUp.call(start.input()));
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  Known known() {
    return customers().of(CONTACT);
  }
}
