package relevo.flow.model;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Figures that can be read again, without a metrics page. */
final class CountedCalls extends ModelFigures {

  final List<Result> results = new CopyOnWriteArrayList<>();

  @Override
  void add(Result result) {
    results.add(result);
  }

  @Override
  void add(Result result, Duration took) {
    add(result);
  }
}
