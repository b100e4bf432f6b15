package relevo.escalation.customers.csv;

import java.util.List;
import java.util.Map;

/** What the company's list says of a customer. {@code attributes} are the list's other columns, such as {@code ciudad}. */
public record ListedCustomer(String phone, String name, String tier, List<String> tags, Map<String, String> attributes) {}
