package relevo.flow.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadsResourceTest {

  Captures captures = new Captures(CrmSettings.of(null, null));
  LeadsResource resource = new LeadsResource();

  @BeforeEach
  void wire() {
    resource.leads = captures.leads;
  }

  @Test
  void shows_all_page_by_page() {
    IntStream.range(0, 5).forEach(i -> captures.of(Map.of("n", String.valueOf(i))));
    LeadsResource.Page first = resource.list(null, 3);
    LeadsResource.Page second = resource.list(first.next(), 3);
    assertThat(first.items()).hasSize(3);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
  }

  @Test
  void refuses_pages_that_are_none() {
    assertThatThrownBy(() -> resource.list(null, 0)).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> resource.list(null, 201)).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> resource.list("x", 10)).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void erases_for_good() {
    String id = captures.of(Map.of()).id().toString();
    resource.erase(id);
    resource.erase(id);
    assertThat(resource.list(null, 10).items()).isEmpty();
    assertThatThrownBy(() -> resource.erase("x")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void writes_a_column_for_each_field() {
    List<LeadView> leads = List.of(view(Map.of("nombre", "Ana; \"la\"")), view(Map.of("ciudad", "León")));
    List<String> lines = LeadTable.of(leads).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("\uFEFFid;at;conversation;contact;score;crm;toldAt;consentVersion;consentText;ciudad;nombre");
    assertThat(lines.get(1)).endsWith(";70;KEPT;;2026-01;¿Podemos llamarle?;;\"Ana; \"\"la\"\"\"");
    assertThat(lines.get(2)).endsWith(";León;");
  }

  @Test
  void lets_no_customer_write_a_formula() {
    for (String formula : List.of("=1+1", "@SUM(A1)", "-1+cmd|' /C calc'!A0", "+cmd", "\t=1")) {
      assertThat(LeadTable.of(List.of(view(Map.of("x", formula))))).contains("'" + formula.substring(0, 3));
    }
    assertThat(LeadTable.of(List.of(view(Map.of("x", "+34 600-000"))))).contains(";+34 600-000").doesNotContain("'+");
  }

  private LeadView view(Map<String, String> fields) {
    return captures.of(fields).view();
  }
}
