package relevo.sandbox.shop;

import java.util.List;

/** What the shop knows of one order. {@code eta} is a day in the shop's words, or null. */
public record Order(String number, String status, String carrier, String tracking, String eta, List<String> items) {}
