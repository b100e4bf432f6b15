package relevo.messaging.media;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import relevo.kernel.Egress;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Files in a bucket of an object store that speaks S3, addressed by path, each request signed (Signature Version 4). */
class BucketStore implements FileStore {

  private static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int MISSING = 404;

  private final BucketSettings bucket;
  private final Egress egress;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  BucketStore(BucketSettings bucket, Egress egress) {
    this.bucket = bucket;
    this.egress = egress;
    egress.trust(bucket.endpoint());
  }

  @Override
  public void keep(UUID name, Path file, String mimeType) throws IOException {
    Egress.Call call = signed(SdkHttpMethod.PUT, name, Map.of("Content-Type", mimeType));
    try {
      int status = egress.send(call, file).status();
      if (status / 100 != 2) throw new IOException("HTTP " + status);
    } catch (Egress.NotSent | Egress.Unanswered away) {
      throw new IOException(away.getMessage(), away);
    }
  }

  @Override
  public void copy(UUID name, long from, long count, OutputStream sink) throws IOException {
    Egress.Call call = signed(SdkHttpMethod.GET, name, Map.of("Range", "bytes=" + from + "-" + (from + count - 1)));
    try {
      Egress.Fetched fetched = egress.fetch(call, count, sink);
      boolean whole = fetched.status() == PARTIAL || fetched.status() == OK && from == 0;
      if (!whole || fetched.bytes() != count) throw new IOException("HTTP " + fetched.status() + ", " + fetched.bytes() + " bytes");
    } catch (Egress.NotSent | Egress.Unanswered away) {
      throw new IOException(away.getMessage(), away);
    }
  }

  @Override
  public void remove(UUID name) throws IOException {
    try {
      int status = egress.send(signed(SdkHttpMethod.DELETE, name, Map.of())).status();
      if (status / 100 != 2 && status != MISSING) throw new IOException("HTTP " + status);
    } catch (Egress.NotSent | Egress.Unanswered away) {
      throw new IOException(away.getMessage(), away);
    }
  }

  /** The body is not signed, so that a large file need not be read twice; TLS and our own hash guard it. */
  private Egress.Call signed(SdkHttpMethod method, UUID name, Map<String, String> headers) {
    SdkHttpRequest.Builder request = SdkHttpRequest.builder().method(method).uri(bucket.address(name));
    headers.forEach(request::putHeader);
    SdkHttpRequest signed = signer.sign(sign -> sign
        .identity(AwsCredentialsIdentity.create(bucket.accessKey(), bucket.secretKey()))
        .request(request.build())
        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
        .putProperty(AwsV4HttpSigner.REGION_NAME, bucket.region())
        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
        .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)).request();
    Map<String, String> all = new HashMap<>();
    signed.headers().forEach((header, values) -> all.put(header, values.getFirst()));
    all.remove("Host");
    URI address = bucket.address(name);
    return new Egress.Call(method.name(), address, all, null, DEADLINE);
  }
}
