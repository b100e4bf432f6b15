package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;

class LeadsResourceTest {

  LeadsResource crm = new LeadsResource();

  @BeforeEach
  void open() {
    crm.leads = new Leads();
    crm.leads.clock = new ProductClock();
  }

  @Test
  void shows_what_it_was_told_the_newest_first() {
    crm.leads.hear("k1", "sig", LeadsResource.object("{\"name\":\"Ana\"}"));
    crm.leads.hear(null, null, LeadsResource.object("{\"name\":\"Bo\"}"));
    List<JsonObject> items = crm.heard().getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(items).extracting(item -> item.getJsonObject("lead").getString("name")).containsExactly("Bo", "Ana");
    assertThat(items.getLast().getString("signature")).isEqualTo("sig");
  }

  @Test
  void hears_once_what_is_said_twice_under_one_key() {
    crm.leads.hear("k1", "sig", LeadsResource.object("{\"name\":\"Ana\"}"));
    crm.leads.hear("k1", "sig", LeadsResource.object("{\"name\":\"Ana\"}"));
    assertThat(crm.heard().getJsonArray("items")).hasSize(1);
  }

  @Test
  void hears_nothing_but_json() {
    assertThatThrownBy(() -> crm.leads.hear("k1", "sig", LeadsResource.object("<html>"))).hasFieldOrPropertyWithValue("status", 400);
  }
}
