package relevo.escalation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

  private static final Map<Class<?>, Kind> KINDS = Map.of(String.class, Kind.TEXT, Integer.class, Kind.INTEGER,
      Double.class, Kind.DECIMAL, Boolean.class, Kind.BOOLEAN, List.class, Kind.LIST);

  @ParameterizedTest
  @EnumSource(FactType.class)
  void names_every_component_in_order_and_by_its_kind(FactType fact) {
    var components = Arrays.asList(fact.type().getRecordComponents());
    assertThat(Vocabulary.fields(fact)).extracting(Field::english).containsExactlyElementsOf(
        components.stream().map(component -> component.getName()).toList());
    assertThat(Vocabulary.fields(fact)).extracting(Field::kind).containsExactlyElementsOf(
        components.stream().map(component -> KINDS.get(component.getType())).toList());
  }

  @ParameterizedTest
  @EnumSource(FactType.class)
  void reads_each_field_from_its_own_component(FactType fact) throws ReflectiveOperationException {
    Facts facts = Facts.of(Map.of("Turno.tema", "sales", "Animo.puntaje", -1, "Cliente.idioma", "pt",
        "Horario.horaLocal", 1705,
        "Conversacion.nivel", 3), null);
    for (Field field : Vocabulary.fields(fact)) {
      Object component = fact.type().getMethod(field.english()).invoke(facts.of(fact));
      assertThat(field.of(facts)).as(field.path()).isEqualTo(component);
    }
  }

  @Test
  void finds_facts_and_fields_in_both_languages() {
    assertThat(Vocabulary.fact("Turno")).isEqualTo(Vocabulary.fact("Turn")).contains(FactType.TURN);
    assertThat(Vocabulary.field("Turno.tema")).isEqualTo(Vocabulary.field("Turn.topic")).isPresent();
    assertThat(Vocabulary.field("Turno.nada")).isEmpty();
    assertThat(Vocabulary.field("nada")).isEmpty();
  }
}
