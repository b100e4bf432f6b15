package relevo.escalation.customers.csv;

import java.util.List;

/** What the company's list says of a customer. */
public record ListedCustomer(String phone, String name, String tier, List<String> tags) {}
