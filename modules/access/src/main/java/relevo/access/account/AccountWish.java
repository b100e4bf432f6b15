package relevo.access.account;

import java.util.List;

/** An account as an administrator wants it. {@code password} null leaves it as it is; {@code active} null is open. */
public record AccountWish(String login, String name, List<String> roles, List<String> teams, Boolean active, String password) {}
