package relevo.integration.alert.email;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A mail that came.
 *
 * @param mark by which its mailbox finds it again, or null
 * @param id its own number, or null
 * @param automatic whether nobody wrote it: an answer by a machine, a bounce, a list
 * @param text without quotes and signature; empty unless it was sent to an address that we made for whoever sent it
 */
record Mail(String mark, String id, String from, List<String> to, boolean automatic, String text) {

  private static final int DEEPEST = 8;
  private static final int LONGEST = 200_000;
  private static final int LARGEST = 10 << 20;

  /** @param keys with which we signed addresses: of what went elsewhere nothing but the headers is read */
  static Mail of(String mark, MimeMessage message, List<String> keys) throws MessagingException, IOException {
    MimeMessage head = head(message);
    Address[] from = head.getFrom();
    String sender = from != null && from.length == 1 && from[0] instanceof InternetAddress one ? one.getAddress().toLowerCase(Locale.ROOT) : "";
    List<String> to = recipients(head);
    boolean automatic = isAutomatic(head, sender);
    boolean ours = !automatic && ReplyAddress.among(to, sender, keys).isPresent();
    return new Mail(mark, head.getMessageID(), sender, to, automatic, ours ? text(whole(message)) : "");
  }

  private static MimeMessage head(MimeMessage message) throws MessagingException {
    MimeMessage head = new MimeMessage((Session) null);
    for (String line : Collections.list(message.getAllHeaderLines())) head.addHeaderLine(line);
    return head;
  }

  /** What a server makes of a mail's parts is not always right. */
  private static MimeMessage whole(MimeMessage message) throws MessagingException {
    return message.getSize() <= LARGEST ? new MimeMessage(message) : message;
  }

  private static List<String> recipients(Message message) throws MessagingException {
    List<String> all = new ArrayList<>();
    for (String header : List.of("Delivered-To", "X-Original-To", "Envelope-To")) {
      String[] values = message.getHeader(header);
      if (values != null) all.addAll(List.of(values));
    }
    Address[] addresses = message.getAllRecipients();
    if (addresses != null) {
      for (Address each : addresses) if (each instanceof InternetAddress address) all.add(address.getAddress());
    }
    return all;
  }

  /** Whoever answers such mail begins an endless talk. */
  private static boolean isAutomatic(Message message, String sender) throws MessagingException {
    String submitted = header(message, "Auto-Submitted");
    String precedence = header(message, "Precedence");
    boolean machine = !submitted.isEmpty() && !submitted.equals("no") || List.of("bulk", "junk", "list", "auto_reply").contains(precedence)
        || Stream.of("X-Autoreply", "X-Autorespond", "List-Unsubscribe", "X-Failed-Recipients").anyMatch(name -> has(message, name));
    boolean bounce = message.isMimeType("multipart/report") || header(message, "Return-Path").equals("<>") || sender.matches("(?i)(mailer-daemon|postmaster|no-?reply)@.*");
    return machine || bounce || sender.isEmpty();
  }

  private static boolean has(Message message, String name) {
    try {
      return message.getHeader(name) != null;
    } catch (MessagingException unreadable) {
      return false;
    }
  }

  private static String header(Message message, String name) throws MessagingException {
    String[] values = message.getHeader(name);
    return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT).replaceFirst(";.*", "");
  }

  private static String text(Part part) throws MessagingException, IOException {
    String plain = find(part, "text/plain", 0);
    String html = plain == null ? find(part, "text/html", 0) : null;
    String whole = plain != null ? plain : html == null ? "" : ReplyText.ofHtml(html);
    return ReplyText.of(whole.replace("\0", ""));
  }

  private static String find(Part part, String type, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return null;
    if (part.isMimeType(type) && part.getContent() instanceof String words) return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if (!part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) return null;
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart each = parts.getBodyPart(i);
      String found = find(each, type, depth + 1);
      if (found != null) return found;
    }
    return null;
  }
}
