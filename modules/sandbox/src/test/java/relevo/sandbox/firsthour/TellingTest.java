package relevo.sandbox.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.sandbox.story.Desk;
import relevo.sandbox.story.Story;

class TellingTest {

  static final Story FIRST = story("100001");
  static final Story SECOND = story("100002");

  StaffedDesk staffed = new StaffedDesk();
  List<Story> told = new ArrayList<>();
  boolean stopping;

  @Test
  void gives_people_accounts_and_tells_each_story() {
    tell();
    assertThat(told).containsExactly(FIRST, SECOND);
    assertThat(staffed.logins()).containsExactly("ana", "luis", "marta", "joana", "emma", "sofia");
    assertThat(staffed.accounts).allSatisfy(account -> assertThat(account.getString("password")).isEqualTo("0123456789abcdef"));
    assertThat(staffed.calls).contains("PUT /api/v1/agents/joana {\"languages\":[\"pt\",\"es\"]}");
  }

  @Test
  void hurries_one_team_for_the_urgent_while_it_is_told_and_changes_no_other_promise() {
    tell();
    assertThat(staffed.calls).filteredOn(call -> call.contains("/promises")).containsExactly("PUT /api/v1/promises/facturacion"
        + " {\"promises\":[{\"priority\":\"normal\",\"firstReplyMinutes\":60},{\"priority\":\"urgente\",\"firstReplyMinutes\":1}]}", "DELETE /api/v1/promises/facturacion \"v1\"");
    assertThat(staffed.firstReply).isEqualTo(15);
  }

  @Test
  void does_nothing_on_a_desk_where_somebody_has_written() {
    staffed.phones.add("555000000");
    tell();
    assertThat(told).isEmpty();
    assertThat(staffed.calls).isEmpty();
  }

  @Test
  void goes_on_after_a_restart_with_what_has_not_begun_and_opens_no_account_twice() {
    tell();
    told.clear();
    staffed.phones.add("100001");
    tell();
    assertThat(told).containsExactly(SECOND);
    assertThat(staffed.accounts).hasSize(6);
  }

  @Test
  void is_over_after_an_hour() {
    tell();
    told.clear();
    staffed.now = staffed.now.plusSeconds(3_601);
    tell();
    assertThat(told).isEmpty();
  }

  @Test
  void goes_on_when_a_story_goes_another_way() {
    new Telling(desk(), story -> {
      told.add(story);
      if (story == FIRST) throw new IllegalStateException("409");
    }, new Crew(desk(), null), () -> false).tell(List.of(FIRST, SECOND));
    assertThat(told).containsExactly(FIRST, SECOND);
    assertThat(staffed.accounts).noneMatch(account -> account.containsKey("password"));
  }

  @Test
  void ends_when_the_desk_stops() {
    stopping = true;
    tell();
    assertThat(told).isEmpty();
  }

  void tell() {
    new Telling(desk(), told::add, new Crew(desk(), "0123456789abcdef"), () -> stopping).tell(List.of(FIRST, SECOND));
  }

  Desk desk() {
    return new Desk(staffed, URI.create("http://127.0.0.1:9080"), "clave");
  }

  static Story story(String phone) {
    return Story.parse(phone + ".yaml", "name: x\nphone: \"" + phone + "\"\nchat: [{customer: hola}]");
  }
}
