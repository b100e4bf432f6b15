package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EscapeTest {

  private static final Duration MOST = Duration.ofMillis(50);

  /** Counts our own work only: on a machine that builds other things too, a clock on the wall counts theirs. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final String OK = "Turno( entendido == true )";

  /** Conditions that would run something, hang something or read something. */
  private static final List<String> CONDITIONS = List.of(
      "eval( System.exit(1) == null )", "Turno( eval(true) )", "Turno( texto == System.getenv(\"HOME\") )",
      "Turno( texto.length() > 3 )", "Turno( texto == (new String(\"a\")) )", "Turno( this.getClass() != null )",
      "Turno( entendido == true ) from $x", "Object( ) from collect( Turno() )",
          "accumulate( Turno( $t : texto ); count($t) )",
      "java.lang.Runtime( )", "Object( )", "String( this == \"a\" )", "forall( Turno( ) )", "( Turno( ) or Animo( ) )",
      "Turno( texto == \"a\" ) over window:time(5s)", "Turno( texto soundslike \"a\" )",
          "Turno( intentosFallidos == 1 + 1 )",
      "Turno( intentosFallidos == -(1) )", "Turno( texto == `whoami` )",
          "Turno( texto == \"${java.lang.Runtime}\" + \"x\" )",
      "Turno( texto == \"\\u0022 + System.exit(1) + \\u0022\" )", "\\u0054urno( entendido == true )",
      "Turno( texto matches \"(?<=a)b\" )", "Turno( texto matches \"(a)\\\\1\" )", "Turno( texto matches $x )",
          "?consulta( $a ; )",
      "Turno( entendido == true && )", "Turno( entendido == true )[0]", "Turno( $x : System.exit(1) )",
          "Turno( /texto )",
      "Turno( texto == 'a' || System.exit(1) == null )", "Turno( ((Turn) this).text == \"a\" )",
          "Turno( texto[0] == \"a\" )",
      "Turno( {entendido == true} )", "Turno( entendido == true; System.exit(1) )", "Turno( texto != \"a\", do { } )",
      "Turno( (((((((((((((((( entendido == true )))))))))))))))) )", "Turno( " + "(".repeat(100_000),
      "Turno( " + "!(".repeat(50_000), "Turno( " + "entendido == true || ".repeat(10_000), "Turno(".repeat(20_000),
      "Turno( texto == \"a\u202E\" )", "Turno( texto == \"a\u0000\" )", "Turno( te\u200Bxto == \"a\" )",
          "not not Turno( )");

  /** Consequences that would do more than decide. */
  private static final List<String> CONSEQUENCES = List.of(
      "System.exit(1);", "Runtime.getRuntime().exec(\"id\");", "java.lang.System.exit(1);", "while(true);", "for(;;){}",
      "insert(new Turn());", "modify(x){}", "retract($t);", "update(x);", "delete(x);", "drools.halt();",
          "kcontext.getKieRuntime();",
      "new Thread().start();", "int x = 1;", "decision.escalate(System.getenv(\"A\"));",
          "decision.escalate(\"a\" + \"b\");",
      "decision.getClass().forName(\"x\");", "decision.escalate(\"mesa\").tag(\"x\");", "decision = null;",
      "decision.escalate(\"mesa\"); System.exit(1);", "if (true) decision.tag(\"x\");", "decision.tag(\"\"\"x\"\"\");",
      "decision.\\u0065scalate(\"mesa\");", "throw new Error();", "{ decision.tag(\"x\"); }", "decision::tag;",
          "#{1}", "decision.tag(@x);",
      "decision.tag(\"x\");".repeat(10_000));

  /** Whole files with more than rules in them. */
  private static final List<String> FILES = List.of(
      "import java.lang.Runtime;\n", "import static java.lang.System.exit;\n", "import function a.b.c;\n",
          "import relevo.escalation.facts.Turn.*;\n",
      "global java.lang.Runtime decision;\n", "function void f() { System.exit(1); }\n",
          "declare Persona nombre : String end\n",
      "query \"q\" Turno() end\n", "dialect \"java\"\n", "unit Unidad;\n", "template header\n",
          "package a; import java.util.*;\n",
      "rule \"r\" dialect \"mvel\" when Turno() then end\n",
          "rule \"r\" salience (System.exit(1)) when Turno() then end\n",
      "rule \"r\" agenda-group \"a\" when Turno() then end\n",
          "rule \"r\" activation-group \"\\\");System.exit(1);//\" when Turno() then end\n",
      "rule \"r\" ruleflow-group \"a\" when Turno() then end\n", "rule \"r\" timer (int: 1s) when Turno() then end\n",
      "rule \"r\" duration 10 when Turno() then end\n", "rule \"r\" extends \"x\" when Turno() then end\n",
          "rule \"r\" lock-on-active when Turno() then end\n",
      "rule \"r\" enabled (1==1) when Turno() then end\n",
          "rule \"r\" date-effective \"\\\");System.exit(1);//\" when Turno() then end\n",
      "rule \"a\\n\\\"); System.exit(1); //\" when Turno() then decision.tag(\"x\"); end\n",
          "rule \"a\nb\" when Turno() then end\n",
      "rule \"a\\\\\" when Turno() then decision.tag(\"x\"); end\n",
          "rule \"${x}\" when Turno() then decision.tag(\"x\"); end\n",
      "rule r when Turno() then end\n", "rule \"r\" @Propagation(IMMEDIATE) when Turno() then end\n",
          "rule \"r\" @why(f(x)) when Turno() then end\n",
      "rul\u0435 \"r\" when Turno() then end\n", "/* /* */ */ rule", "\"".repeat(1001), "rule \"r\" ".repeat(20_000),
          "@".repeat(100_000),
      "//\n".repeat(80_000) + "basura", "/**/\n\n".repeat(40_000) + "rule", "\"\\d\" ".repeat(40_000), "12x ".repeat(50_000),
      "<script>alert(1)</script>", "{\"rules\":[]}", "\uD800");

  @BeforeAll
  static void warm_up() {
    for (int i = 0; i < 20; i++) escapes().forEach(escape -> RuleFile.read("a.drl", escape));
  }

  @TestFactory
  Stream<DynamicTest> is_refused_in_50_milliseconds_with_line_and_column() {
    return escapes().map(escape -> DynamicTest.dynamicTest(
        escape.substring(0, Math.min(70, escape.length())).replaceAll("\\p{Cntrl}", " "), () -> refused(escape)));
  }

  private static void refused(String escape) {
    long start = CLOCK.getCurrentThreadCpuTime();
    RuleFile file = RuleFile.read("a.drl", escape);
    Duration took = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
    assertThat(file.problems()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).isNotBlank().hasSizeLessThan(300);
    });
    assertThat(took).isLessThan(MOST);
  }

  private static Stream<String> escapes() {
    return Stream.of(CONDITIONS.stream().map(Drl::rule), CONSEQUENCES.stream().map(then -> Drl.rule(OK, then)),
        FILES.stream().map(file -> file + Drl.rule(OK))).flatMap(escapes -> escapes);
  }
}
