package relevo.ticketing.promise;

import java.util.List;

/** What every team promises. */
public record PromiseList(List<TeamPromises> items) {}
