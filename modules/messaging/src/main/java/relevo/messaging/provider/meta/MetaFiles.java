package relevo.messaging.provider.meta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.Enclosure;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileHosts;
import relevo.messaging.provider.FileLink;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.VendorJson;

/**
 * Files at Graph. One of a customer's has an id for seven days, and each address that Graph gives for it is good for five minutes; one of
 * ours has an id for thirty days.
 */
@ApplicationScoped
class MetaFiles {

  static final Duration UPLOAD_DEADLINE = Duration.ofSeconds(120);

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

  /** Sure to be taken or not: where no answer came the file is handed over once more, which nobody sees. */
  SendResult take(String number, Enclosure file, Map<String, String> headers) {
    MetaForm form = MetaForm.of(file);
    Map<String, String> all = new HashMap<>(headers);
    all.put("Content-Type", form.contentType());
    URI address = URI.create(channel.graph() + "/" + encoded(number) + "/media");
    SendResult result = Attempt.of(() -> egress.send(new Egress.Call("POST", address, all, null, UPLOAD_DEADLINE), form),
        answer -> answer.status() / 100 == 2 ? Attempt.accepted(VendorJson.text(VendorJson.parsed(answer.body()), "id")) : MetaErrors.of(answer));
    return result instanceof SendResult.Ambiguous doubt ? new SendResult.Refused(Remedy.RETRY, doubt.error()) : result;
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
