package relevo.messaging.provider.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileHosts;
import relevo.messaging.provider.FileLink;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/** Asks Graph where a file is: a file has an id for seven days, and each address that Graph gives for it is good for five minutes. */
@ApplicationScoped
class MetaFiles {

  @Inject MetaChannel channel;
  @Inject Egress egress;

  FileAddress locate(String number, Media file, Map<String, String> headers) throws NoFile, Egress.NotSent, Egress.Unanswered {
    FileHosts hosts = FileHosts.keyed(channel.graph(), "graph.facebook.com", "lookaside.fbsbx.com").open("*.fbsbx.com", "*.fbcdn.net");
    Map<String, String> key = new HashMap<>(headers);
    key.remove("Content-Type");
    if (file.id() == null) return FileLink.of(file, key, hosts);
    URI page = URI.create(channel.graph() + "/" + encoded(file.id()) + "?phone_number_id=" + encoded(number));
    Egress.Answer answer = egress.send(new Egress.Call("GET", page, key, null, MetaProvider.DEADLINE));
    if (answer.status() / 100 != 2) throw refused(answer);
    JsonObject found = VendorJson.parsed(answer.body());
    String url = VendorJson.text(found, "url");
    if (url == null) throw new NoFile("Graph no dice dónde está el archivo", false);
    String hash = MetaParts.hex(VendorJson.text(found, "sha256"));
    return new FileAddress(FileLink.address(url), key, hosts, file.sha256() == null ? hash : file.sha256(), size(found));
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }

  /** A number in practice, a text by the documentation. */
  private static Long size(JsonObject found) {
    BigDecimal size = VendorJson.decimal(found, "file_size");
    return size == null ? null : size.longValue();
  }

  /** The code decides, as it does for messages: an id that Graph does not know will not be known later either. */
  private static NoFile refused(Egress.Answer answer) {
    SendResult result = MetaErrors.of(answer);
    boolean forGood = result instanceof SendResult.Refused refused && refused.remedy() == Remedy.NONE;
    return new NoFile(result instanceof SendResult.Refused refused ? refused.error() : "HTTP " + answer.status(), forGood);
  }
}
