package relevo.integration.alert.email;

import java.util.UUID;

/** That an answer did not reach the customer, and why; {@code answerTo} is the answer's number, {@code said} what it said. */
public record MailNotice(String account, UUID ticket, String to, String answerTo, String why, String said) {}
