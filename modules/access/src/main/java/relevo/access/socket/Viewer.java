package relevo.access.socket;

/** Somebody who looks at a conversation just now; {@code mode} as in {@link Heard.Mode}. */
public record Viewer(String login, String name, String mode) {

  /** A person with two consoles does the busier of two things. */
  static Viewer busier(Viewer one, Viewer other) {
    return Heard.Mode.named(one.mode()).compareTo(Heard.Mode.named(other.mode())) >= 0 ? one : other;
  }
}
