package relevo.sandbox.shop;

import java.util.List;

/** A list as the shop answers it. */
public record Listed<T>(List<T> items) {}
