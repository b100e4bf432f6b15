package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server switches on: no door for administrators over the network, and no umbrella feature. */
class ServerFeaturesTest {

  private static final Pattern FEATURE = Pattern.compile("<feature>\\s*([^<\\s]+)\\s*</feature>");

  private final List<String> features = features();

  @Test
  void open_no_back_door() {
    assertThat(features).isNotEmpty().noneMatch(feature ->
        feature.matches("(?i)(adminCenter|restConnector|localConnector|collective|clusterMember|rtcomm|usr:).*"));
  }

  @Test
  void are_listed_one_by_one() {
    assertThat(features).noneMatch(feature -> feature.matches("(?i)(jakartaee|webProfile|microProfile).*"));
  }

  private static List<String> features() {
    try {
      String server = Files.readString(Path.of("src/main/liberty/server.xml"));
      return FEATURE.matcher(server).results().map(MatchResult::group)
          .map(tag -> tag.replaceAll("</?feature>", "").strip()).toList();
    } catch (IOException e) {
      throw new AssertionError("There is no server.xml to look at", e);
    }
  }
}
