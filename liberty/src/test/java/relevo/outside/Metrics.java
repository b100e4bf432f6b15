package relevo.outside;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The metrics page as a monitoring system reads it. */
record Metrics(RunningDesk desk) {

  private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** One line; {@code labels} without what the server adds. */
  record Sample(String name, Map<String, String> labels, double value) {}

  List<Sample> all() {
    String page = desk.visitor().get("/metrics").then().statusCode(200).extract().asString();
    return page.lines().filter(line -> !line.startsWith("#")).map(SAMPLE::matcher).filter(Matcher::matches).map(Metrics::sample).toList();
  }

  private static Sample sample(Matcher line) {
    Map<String, String> labels = new TreeMap<>();
    if (line.group(2) != null) LABEL.matcher(line.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
    labels.remove("mp_scope");
    return new Sample(line.group(1), labels, Double.parseDouble(line.group(3)));
  }

  /** The sum of those of that name that have these labels; 0 if there is none. */
  double value(String name, String... labels) {
    return these(name, labels).mapToDouble(Sample::value).sum();
  }

  boolean has(String name, String... labels) {
    return these(name, labels).findAny().isPresent();
  }

  private Stream<Sample> these(String name, String... labels) {
    return all().stream().filter(sample -> sample.name().equals(name)).filter(sample -> {
      for (int i = 0; i < labels.length; i += 2) if (!labels[i + 1].equals(sample.labels().get(labels[i]))) return false;
      return true;
    });
  }

  /** What labels each name is told apart by. */
  Map<String, TreeSet<String>> labels() {
    Map<String, TreeSet<String>> labels = new TreeMap<>();
    for (Sample sample : all()) labels.computeIfAbsent(sample.name(), name -> new TreeSet<>()).addAll(sample.labels().keySet());
    return labels;
  }
}
