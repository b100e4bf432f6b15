package relevo.events.content;

/** The advertisement or post that brought the customer here. Any part may be null. */
public record Referral(
    String type, String id, String link, String headline, String text, String mediaType, String mediaLink, String click,
    String welcome) {}
