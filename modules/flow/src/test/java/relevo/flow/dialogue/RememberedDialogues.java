package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Dialogues without a database. */
class RememberedDialogues extends Dialogues {

  private final Map<UUID, Dialogue> all = new HashMap<>();

  @Override
  Optional<Dialogue> of(UUID conversation) {
    return Optional.ofNullable(all.get(conversation));
  }

  @Override
  Optional<String> lastLanguage(UUID contact) {
    return all.values().stream().map(Dialogue::language).filter(language -> language != null).findFirst();
  }

  @Override
  void add(Dialogue dialogue) {
    all.put(dialogue.conversationId(), dialogue);
  }
}
