package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import relevo.events.flow.ConditionAsked;
import relevo.events.flow.TurnTaken;
import relevo.events.flow.Variable;
import relevo.flow.connector.Asked;
import relevo.flow.definition.Declaration;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.knowledge.Library;
import relevo.kernel.ProductClock;

/** Opens the desk to a flow that moves. */
@ApplicationScoped
class Worlds {

  private static final System.Logger LOG = System.getLogger(Worlds.class.getName());

  @Inject Settings settings;
  @Inject Sentences sentences;
  @Inject Flows flows;
  @Inject Library library;
  @Inject Event<ConditionAsked> conditions;
  @Inject ProductClock clock;

  World of(Turn turn, Dialogue dialogue) {
    return world(turn, (flow, asked, variables) ->
        first(flow, new ConditionAsked(soFar(turn, dialogue, variables), typed(flow, variables), asked, false)));
  }

  /** Of a talk that nobody has. */
  World imagined(Turn turn, Dialogue dialogue) {
    return world(turn, (flow, asked, variables) ->
        first(flow, new ConditionAsked(soFar(turn, dialogue, variables), typed(flow, variables), asked, true)));
  }

  private World world(Turn turn, World.Conditions judge) {
    return new World(settings.data(), sentences, new Live(flows), judge, library, LocalDate.ofInstant(clock.now(), settings.zone()),
        node -> Asked.key(turn.conversationId(), turn.messageId(), node));
  }

  private TurnTaken soFar(Turn turn, Dialogue dialogue, Map<String, String> variables) {
    return TellTurn.taken(turn, dialogue, Noticed.nothing(variables), false, clock.now());
  }

  /** A condition that cannot be judged any more, for it was when it was published, must not keep a customer waiting: none holds. */
  private int first(Flow flow, ConditionAsked asked) {
    conditions.fire(asked);
    try {
      return asked.first();
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.WARNING, "A condition of flow {0}, version {1}, cannot be judged: {2}", flow.name(), flow.version(), e.getMessage());
      return ConditionAsked.NONE;
    }
  }

  private static Map<String, Variable> typed(Flow flow, Map<String, String> values) {
    Map<String, Variable> typed = new HashMap<>();
    flow.filled().forEach(name -> typed.put(name, new Variable(type(flow, name), values.get(name))));
    return typed;
  }

  private static Variable.Type type(Flow flow, String name) {
    Declaration declared = flow.variables().get(name);
    return declared == null ? Variable.Type.TEXT : declared.type();
  }

  /** The flows that run here, as others go through them. */
  private record Live(Flows flows) implements World.Subflows {

    @Override
    public Optional<Flow> live(String name) {
      return flows.live(name);
    }

    @Override
    public Optional<Flow> inVersion(String name, int version) {
      return flows.inVersion(name, version);
    }
  }
}
