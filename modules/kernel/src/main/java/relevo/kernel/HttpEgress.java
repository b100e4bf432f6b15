package relevo.kernel;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** {@link Egress} by Apache HttpClient: resolves, checks every address, and connects to the very address it checked. */
@ApplicationScoped
class HttpEgress implements Egress {

  private static final int CONNECTIONS = 256;
  private static final int BUFFER = 1 << 14;

  private final Set<String> trusted = ConcurrentHashMap.newKeySet();
  private final CloseableHttpClient client = HttpClients.custom()
      .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
          .setDnsResolver(new CheckedDns(trusted))
          .setMaxConnTotal(CONNECTIONS)
          .setMaxConnPerRoute(CONNECTIONS)
          .setDefaultConnectionConfig(ConnectionConfig.custom()
              .setConnectTimeout(Timeout.ofSeconds(3))
              .setValidateAfterInactivity(Timeout.ofMilliseconds(500))
              .setTimeToLive(Timeout.ofMinutes(2))
              .build())
          .build())
      .disableRedirectHandling()
      .disableAutomaticRetries()
      .disableCookieManagement()
      .disableAuthCaching()
      .setUserAgent("Relevo/0.1")
      .build();

  @Override
  public void trust(URI address) {
    trusted.add(address.getHost());
  }

  @Override
  public Answer send(Call call) throws NotSent, Unanswered {
    HttpUriRequestBase request = request(call);
    if (call.body() != null) request.setEntity(new ByteArrayEntity(call.body(), type(call)));
    return exchange(call, request, HttpEgress::read);
  }

  @Override
  public Answer send(Call call, Path body) throws NotSent, Unanswered {
    HttpUriRequestBase request = request(call);
    request.setEntity(new FileEntity(body.toFile(), type(call)));
    return exchange(call, request, HttpEgress::read);
  }

  @Override
  public Answer send(Call call, Body body) throws NotSent, Unanswered {
    HttpUriRequestBase request = request(call);
    request.setEntity(new EntityTemplate(body.size(), type(call), null, body::writeTo));
    return exchange(call, request, HttpEgress::read);
  }

  @Override
  public Fetched fetch(Call call, long most, OutputStream sink) throws NotSent, Unanswered {
    return exchange(call, request(call), response -> copy(response, most, sink));
  }

  private <T> T exchange(Call call, HttpUriRequestBase request, HttpClientResponseHandler<T> reading) throws NotSent, Unanswered {
    Watchdog watchdog = Watchdog.over(request, call.deadline());
    try {
      return client.execute(request, reading);
    } catch (UnknownHostException | ConnectException | NoRouteToHostException | SSLHandshakeException
        | ConnectTimeoutException | ConnectionRequestTimeoutException notSent) {
      throw new NotSent(notSent.getMessage(), notSent);
    } catch (IOException | IllegalStateException unanswered) {
      throw new Unanswered(watchdog.barked() ? "No answer within " + call.deadline().toMillis() + " ms"
          : String.valueOf(unanswered.getMessage()), unanswered);
    } finally {
      watchdog.rest();
    }
  }

  private static HttpUriRequestBase request(Call call) {
    HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.uri());
    Timeout deadline = Timeout.of(call.deadline().toMillis(), TimeUnit.MILLISECONDS);
    request.setConfig(RequestConfig.custom()
        .setConnectionRequestTimeout(deadline)
        .setResponseTimeout(deadline)
        .build());
    call.headers().forEach(request::setHeader);
    return request;
  }

  private static ContentType type(Call call) {
    return ContentType.parse(call.headers().getOrDefault("Content-Type", "application/json"));
  }

  private static Answer read(ClassicHttpResponse response) throws IOException {
    if (response.getEntity() == null) return new Answer(response.getCode(), "", headers(response));
    try (InputStream body = response.getEntity().getContent()) {
      return new Answer(response.getCode(), new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8), headers(response));
    }
  }

  private static Fetched copy(ClassicHttpResponse response, long most, OutputStream sink) throws IOException {
    Map<String, String> headers = headers(response);
    boolean wanted = response.getCode() / 100 == 2 && response.getEntity() != null;
    long bytes = wanted ? copy(response.getEntity().getContent(), most, sink) : 0;
    return new Fetched(response.getCode(), headers, Math.min(bytes, most), bytes > most);
  }

  private static Map<String, String> headers(ClassicHttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    return headers;
  }

  private static long copy(InputStream body, long most, OutputStream sink) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (int read = body.read(buffer); read >= 0 && bytes <= most; read = body.read(buffer)) {
      write(sink, buffer, (int) Math.min(read, most - bytes));
      bytes += read;
    }
    return bytes;
  }

  private static void write(OutputStream sink, byte[] buffer, int count) {
    try {
      sink.write(buffer, 0, count);
    } catch (IOException ours) {
      throw new UncheckedIOException(ours);
    }
  }

  @PreDestroy
  void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
