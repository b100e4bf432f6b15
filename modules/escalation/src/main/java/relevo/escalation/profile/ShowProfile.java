package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.customers.csv.CsvCustomers;
import relevo.escalation.profile.ProfileCard.AttributeCard;
import relevo.escalation.profile.ProfileCard.SourceAnswerCard;
import relevo.escalation.source.Sources;

/** Shows people what is known of a customer, what is not, and why. */
@ApplicationScoped
class ShowProfile {

  @Inject Customers customers;
  @Inject Sources sources;
  @Inject CsvCustomers csv;
  @Inject Profiles profiles;

  ProfileCard of(UUID contact, String phone) {
    Optional<Profile> profile = profiles.of(contact);
    Notes notes = profile.map(Profile::notes).orElse(Notes.NONE);
    Known known = customers.known(phone, notes);
    List<SourceAnswerCard> answers = answers(phone, notes);
    String state = state(known, answers);
    return new ProfileCard(contact, state, reason(state, answers), known.isVip(), attributes(known, customers.all(phone, notes)), answers,
        profile.map(Profile::askedAt).orElse(null));
  }

  private static List<AttributeCard> attributes(Known known, List<Attribute> all) {
    return known.attributes().stream().map(counting -> new AttributeCard(counting.name(), counting.value(), counting.source(), counting.at(),
        counting.by(), all.stream().filter(each -> each.is(counting.name()) && !each.isOf(counting.source())).toList())).toList();
  }

  private List<SourceAnswerCard> answers(String phone, Notes notes) {
    List<SourceAnswerCard> cards = new ArrayList<>();
    if (csv.readAt() != null && phone != null) {
      cards.add(new SourceAnswerCard(Attribute.CSV, Attribute.CSV, csv.withPhone(phone).isPresent() ? SourceAnswer.FOUND : SourceAnswer.NOT_FOUND,
          csv.readAt(), null, null, null));
    }
    Map<String, SourceAnswer> said = notes.answers().stream().collect(Collectors.toMap(SourceAnswer::source, Function.identity()));
    for (SourceSetup source : sources.all()) cards.add(card(source, said.getOrDefault(source.name(), SourceAnswer.none(source.name()))));
    return cards;
  }

  private static SourceAnswerCard card(SourceSetup source, SourceAnswer said) {
    return new SourceAnswerCard(source.name(), source.kind(), said.result(), said.at(), said.hits(), said.failedAt(), said.why());
  }

  private static String state(Known known, List<SourceAnswerCard> answers) {
    if (failing(answers).findAny().isPresent()) return "stale";
    if (Boolean.TRUE.equals(known.known())) return "known";
    if (ambiguous(answers).findAny().isPresent()) return SourceAnswer.AMBIGUOUS;
    return known.known() == null ? "never-asked" : "unknown";
  }

  private static String reason(String state, List<SourceAnswerCard> answers) {
    return switch (state) {
      case "stale" -> failing(answers).map(answer -> "«" + answer.name() + "» no responde: " + answer.why() + ".").collect(Collectors.joining(" "));
      case SourceAnswer.AMBIGUOUS -> ambiguous(answers).map(answer -> "«" + answer.name() + "» tiene " + answer.hits() + " clientes con este teléfono.")
          .collect(Collectors.joining(" "));
      default -> null;
    };
  }

  private static Stream<SourceAnswerCard> failing(List<SourceAnswerCard> answers) {
    return answers.stream().filter(answer -> answer.failedAt() != null);
  }

  private static Stream<SourceAnswerCard> ambiguous(List<SourceAnswerCard> answers) {
    return answers.stream().filter(answer -> SourceAnswer.AMBIGUOUS.equals(answer.result()));
  }
}
