package relevo.integration.alert.email;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Signatures;

/**
 * Where an answer to one mail goes: {@code buzon+ticket-firma@dominio}. Signed for one person and one role, so that neither a guessed address
 * nor a forged sender can speak for anybody.
 */
record ReplyAddress(UUID ticket, String role, String person) {

  static final String AGENT = "a";
  static final String CUSTOMER = "c";

  private static final int TICKET_LETTERS = 26;
  private static final int SIGNATURE_LETTERS = 16;
  private static final int SIGNATURE_BYTES = 10;
  private static final int RADIX = 32;

  /** @param mailbox the sender's address */
  String at(String mailbox, String key) {
    int sign = mailbox.lastIndexOf('@');
    return mailbox.substring(0, sign) + "+" + role + letters(bytes(ticket), TICKET_LETTERS) + signature(key) + mailbox.substring(sign);
  }

  /** Of the addresses that a mail went to, and the one it comes from; empty unless we made one of them for that person. */
  static Optional<ReplyAddress> among(List<String> addresses, String from, List<String> keys) {
    return addresses.stream().flatMap(address -> read(address, from, keys).stream()).findFirst();
  }

  private static Optional<ReplyAddress> read(String address, String from, List<String> keys) {
    String token = address.toLowerCase(Locale.ROOT).replaceFirst("@.*$", "").replaceFirst("^.*\\+", "");
    if (!token.matches("[ac][0-9a-v]{" + (TICKET_LETTERS + SIGNATURE_LETTERS) + "}")) return Optional.empty();
    BigInteger number = new BigInteger(token.substring(1, 1 + TICKET_LETTERS), RADIX);
    if (number.bitLength() > 128) return Optional.empty();
    ReplyAddress claimed = new ReplyAddress(new UUID(number.shiftRight(64).longValue(), number.longValue()), token.substring(0, 1), from.toLowerCase(Locale.ROOT));
    String signature = token.substring(1 + TICKET_LETTERS);
    return keys.stream().anyMatch(key -> MessageDigest.isEqual(Signatures.bytes(signature), Signatures.bytes(claimed.signature(key)))) ? Optional.of(claimed) : Optional.empty();
  }

  private String signature(String key) {
    byte[] whole = Signatures.hmac(Signatures.bytes(key), Signatures.bytes("reply." + role + "." + ticket + "." + person.toLowerCase(Locale.ROOT)));
    return letters(Arrays.copyOf(whole, SIGNATURE_BYTES), SIGNATURE_LETTERS);
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
  }

  private static String letters(byte[] bytes, int length) {
    String text = new BigInteger(1, bytes).toString(RADIX);
    return "0".repeat(length - text.length()) + text;
  }
}
