package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.command.Once;
import relevo.events.Customer;
import relevo.events.flow.FileAsked;
import relevo.events.flow.MailChosen;
import relevo.events.integration.CopyAsked;
import relevo.events.integration.LetterBroughtIn;
import relevo.events.integration.LetterSettled;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.ProfileAsked.Fact;
import relevo.events.integration.ProfileAsked.Told;
import relevo.events.messaging.LetterAsked;
import relevo.events.messaging.OtherWayAsked;
import relevo.integration.Teller;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.KeptLinks;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.permission.Reach;

class CustomerMailTest {

  private static final UUID CONVERSATION = new UUID(1, 1);
  private static final Customer EVA = new Customer(new UUID(2, 2), "34600111222", null, "Eva");

  private final Map<String, String> settings = new HashMap<>(Map.of("from", "relevo@desk.example", "host", "h", "inboxHost", "h", "customers", "true"));
  private final KeptLinks links = new KeptLinks();
  private final List<Object> jobs = new ArrayList<>();
  private final List<Letter> sent = new ArrayList<>();
  private final List<LetterSettled> settled = new ArrayList<>();
  private final List<LetterBroughtIn> heard = new ArrayList<>();
  private final Map<String, Object> once = new HashMap<>();
  private NotDelivered trouble;
  private String email = "eva@example.com";

  private final CustomerAddress addresses = new CustomerAddress();
  private final WriteCustomer write = new WriteCustomer();
  private final HearCustomer hear = new HearCustomer();

  private Setup setup() {
    return new Setup("correo", "email", settings, Map.of("replyKey", "k3y"), Map.of());
  }

  @BeforeEach
  void wire() {
    Accounts accounts = new Accounts() {
      @Override
      public List<Account> ofKind(String kind) {
        return List.of(new Account(setup(), true));
      }

      @Override
      public Optional<Account> remembered(String name) {
        return Optional.of(new Account(setup(), true));
      }

      @Override
      public Optional<Account> named(String name) {
        return remembered(name);
      }
    };
    addresses.accounts = accounts;
    addresses.links = links;
    addresses.profiles = new Teller<ProfileAsked>(asked -> asked.answer(new Told(false, email == null ? List.of() : List.of(new Fact("email", email, "crm", Instant.EPOCH)))));
    addresses.reach = new Reach() {
      @Override
      public Map<UUID, Set<String>> teamsOf(Collection<UUID> conversations) {
        return Map.of(CONVERSATION, Set.of("mesa"));
      }
    };
    addresses.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(input);
      }
    };
    write.accounts = accounts;
    write.links = links;
    write.clock = new ProductClock();
    write.settled = new Teller<LetterSettled>(settled::add);
    write.postman = new Postman() {
      @Override
      void send(MailSetup server, Letter letter) throws NotDelivered {
        if (trouble != null) throw trouble;
        sent.add(letter);
      }
    };
    hear.accounts = accounts;
    hear.addresses = addresses;
    hear.links = links;
    hear.clock = new ProductClock();
    hear.letters = new Teller<LetterBroughtIn>(heard::add);
    hear.once = new Once() {
      @Override
      public <T> T only(String scope, String key, String action, Object asked, Class<T> type, Supplier<T> command) {
        return type.cast(once.computeIfAbsent(scope + key, any -> command.get()));
      }
    };
  }

  private OtherWayAsked asked() {
    OtherWayAsked asked = new OtherWayAsked(CONVERSATION, EVA, "100");
    addresses.on(asked);
    return asked;
  }

  private UUID writes(String text) {
    UUID message = UUID.randomUUID();
    addresses.on(new LetterAsked(CONVERSATION, message, "correo", "eva@example.com", text, null, null));
    CustomerLetter letter = (CustomerLetter) jobs.removeLast();
    write.settle(letter, write.call(letter));
    return message;
  }

  @Test
  void goes_to_whoever_gave_an_address_where_the_administrator_wants_it() {
    assertThat(asked().address()).isEqualTo("eva@example.com");
    assertThat(asked().account()).isEqualTo("correo");
    settings.put("teams", "mesa");
    settings.put("channels", "100, 200");
    assertThat(asked().isThere()).isTrue();
    settings.put("teams", "facturacion");
    assertThat(asked().isThere()).isFalse();
    settings.remove("teams");
    settings.put("channels", "200");
    assertThat(asked().isThere()).isFalse();
    settings.remove("channels");
    settings.put("customers", "false");
    assertThat(asked().isThere()).isFalse();
  }

  @Test
  void goes_to_nobody_without_an_address() {
    for (String none : new String[] {null, "eva", "eva@example.com, otra@example.com", "eva@example.com\r\nBcc: x@example.com"}) {
      email = none;
      assertThat(asked().isThere()).isFalse();
    }
  }

  @Test
  void would_go_to_whoever_has_given_no_address_yet() {
    email = null;
    assertThat(asked().lacksOnlyAddress()).isTrue();
    settings.put("customers", "false");
    assertThat(asked().lacksOnlyAddress()).isFalse();
    settings.put("customers", "true");
    email = "eva@example.com";
    assertThat(asked().lacksOnlyAddress()).isFalse();
  }

  @Test
  void goes_again_to_whoever_wanted_no_more_of_it_and_gives_the_same_address_anew() {
    addresses.forget(setup(), "eva@example.com");
    assertThat(asked().isThere()).isFalse();
    assertThat(asked().lacksOnlyAddress()).isFalse();
    addresses.on(new MailChosen(CONVERSATION, UUID.randomUUID(), EVA, null));
    addresses.on(new MailChosen(CONVERSATION, UUID.randomUUID(), EVA, "otra@example.com"));
    assertThat(asked().isThere()).isFalse();
    addresses.on(new MailChosen(CONVERSATION, UUID.randomUUID(), EVA, "Eva@example.com"));
    assertThat(asked().isThere()).isTrue();
    addresses.forget(setup(), "eva@example.com");
    assertThat(asked().isThere()).isFalse();
  }

  @Test
  void says_why_it_comes_and_hangs_together() {
    UUID first = writes("Hola <Eva>");
    writes("¿Sigue ahí?");
    Letter begins = sent.getFirst();
    assertThat(begins.id()).isEqualTo(first + "@desk.example");
    assertThat(begins.answers()).isEmpty();
    assertThat(begins.list()).isNull();
    assertThat(begins.text()).startsWith("Hola <Eva>\n").contains("porque nos la dio", "BAJA");
    assertThat(begins.html()).contains("Hola &lt;Eva&gt;");
    assertThat(ReplyAddress.among(List.of(begins.replyTo()), "eva@example.com", List.of("k3y"))).contains(new ReplyAddress(CONVERSATION, "c", "eva@example.com"));
    assertThat(ReplyAddress.among(List.of(begins.replyTo()), "mala@example.com", List.of("k3y"))).isEmpty();
    assertThat(sent.getLast().subject()).startsWith("Re: ");
    assertThat(sent.getLast().answers()).containsExactly(begins.id());
    assertThat(settled).extracting(LetterSettled::why).containsOnlyNulls();
  }

  @Test
  void leaves_once_however_often_it_is_tried() {
    CustomerLetter letter = letter("Hola", null);
    for (int i = 0; i < 3; i++) assertThat(write.call(letter).why()).isNull();
    assertThat(sent).hasSize(1);
  }

  private static CustomerLetter letter(String text, UUID file) {
    return new CustomerLetter("correo", "eva@example.com", CONVERSATION, UUID.randomUUID(), text, file, file == null ? null : "factura.pdf", null);
  }

  @Test
  void takes_a_file_along_unless_it_is_gone() {
    FileAsked.Copy copy = new FileAsked.Copy("application/pdf", 3, sink -> sink.write(new byte[] {1, 2, 3}));
    UUID here = UUID.randomUUID();
    write.files = new Teller<CopyAsked>(asked -> {
      if (asked.file().equals(here)) asked.isHere(copy);
    });
    CustomerLetter letter = write.begin(letter("", here), 1).input();
    assertThat(write.call(letter).why()).isNull();
    assertThat(sent.getLast().file()).isEqualTo(new Enclosed("factura.pdf", copy));
    assertThat(sent.getLast().text()).startsWith("factura.pdf\n");
    CustomerLetter gone = write.begin(letter("Su factura", UUID.randomUUID()), 1).input();
    assertThat(write.call(gone)).isEqualTo(new WriteCustomer.Try(true, "El archivo ya no está guardado"));
    assertThat(write.begin(letter("Hola", null), 1).input().copy()).isNull();
    assertThat(sent).hasSize(1);
  }

  @Test
  void tells_why_it_did_not_go_and_waits_for_a_server_that_is_away() {
    trouble = new NotDelivered(Sort.LATER, "el servidor de correo no responde", 0, null, null);
    CustomerLetter letter = letter("Hola", null);
    assertThat(write.again(letter, write.call(letter), 1)).isPresent();
    assertThat(write.again(letter, write.call(letter), 8)).isEmpty();
    trouble = NotDelivered.never("esa dirección no existe");
    assertThat(write.again(letter, write.call(letter), 1)).isEmpty();
    writes("Hola");
    assertThat(settled).extracting(LetterSettled::why).containsExactly("Por correo: esa dirección no existe");
  }

  @Test
  void comes_back_into_the_conversation_once() {
    writes("Hola");
    for (int i = 0; i < 2; i++) hear.settle(new MailAnswer("correo", "<r1@example.com>", CONVERSATION, "eva@example.com", "Gracias"), null);
    assertThat(heard).singleElement().satisfies(letter -> assertThat(letter.text()).isEqualTo("Gracias"));
    writes("De nada");
    assertThat(sent.getLast().answers()).containsExactly(sent.getFirst().id(), "r1@example.com");
    hear.settle(new MailAnswer("correo", "<r2@example.com>", CONVERSATION, "eva@example.com", " "), null);
    assertThat(heard.getLast().text()).isEqualTo("(correo sin texto)");
  }

  @Test
  void ends_where_the_customer_says_so() {
    assertThat(asked().isThere()).isTrue();
    hear.settle(new MailAnswer("correo", "<r1@example.com>", CONVERSATION, "Eva@example.com", " Baja. "), null);
    assertThat(asked().isThere()).isFalse();
    assertThat(heard).extracting(LetterBroughtIn::text).containsExactly(" Baja. ");
    for (String words : List.of("la baja de mi línea", "no pare", "stop it")) assertThat(CustomerWords.isFarewell(words)).isFalse();
    for (String words : List.of("BAJA", "stop", "«SAIR»")) assertThat(CustomerWords.isFarewell(words)).isTrue();
  }

  @Test
  void needs_a_mailbox_for_the_answers() {
    EmailIntegration email = new EmailIntegration();
    assertThat(email.faults(setup())).isEmpty();
    settings.remove("inboxHost");
    assertThat(email.faults(setup())).anyMatch(fault -> fault.contains("buzón"));
  }
}
