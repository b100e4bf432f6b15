package relevo.messaging.provider;

import java.util.List;

/** What a webhook brought, in the order of its arrays. */
public record Delivery(List<Inbound> messages, List<Receipt> receipts) {}
