package relevo.messaging.media;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Which bucket, and how to get in. {@code prefix} is empty or ends with a stroke. */
record BucketSettings(URI endpoint, String region, String name, String prefix, String accessKey, String secretKey) {

  static BucketSettings of(Config config) {
    return new BucketSettings(URI.create(needed(config, "endpoint").replaceFirst("/+$", "")),
        config.getOptionalValue("relevo.s3.region", String.class).orElse("us-east-1"), needed(config, "bucket"),
        config.getOptionalValue("relevo.s3.prefix", String.class).map(prefix -> prefix.replaceAll("^/+|/+$", "") + "/").orElse(""),
        needed(config, "access-key"), needed(config, "secret-key"));
  }

  URI address(UUID file) {
    return URI.create(endpoint + "/" + name + "/" + prefix + file);
  }

  private static String needed(Config config, String what) {
    return config.getOptionalValue("relevo.s3." + what, String.class).orElseThrow(() -> new IllegalStateException(
        "RELEVO_MEDIA_STORE es «s3»: falta RELEVO_S3_" + what.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** Its words never say the keys. */
  @Override
  public String toString() {
    return endpoint + "/" + name + "/" + prefix;
  }
}
