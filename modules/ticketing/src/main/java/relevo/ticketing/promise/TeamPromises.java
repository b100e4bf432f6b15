package relevo.ticketing.promise;

import java.util.List;

/** All that one team promises; {@code shipped} if nobody has said anything else yet. */
public record TeamPromises(String team, boolean shipped, List<PromiseCard> promises) {}
