package relevo.escalation.table;

import java.util.Comparator;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Verb;

/** What the cells of one column are about. */
sealed interface Column {

  /** The order in which tables are written: the name, what is asked, what is decided, the rest. */
  Comparator<Column> ORDER = Comparator.comparingInt(Column::place);

  /** As it stands at the top of the column. */
  String header();

  int place();

  /** A condition on a field. */
  record Asks(Field field, Way way) implements Column {

    @Override
    public String header() {
      return (field.path() + " " + way.word()).strip();
    }

    @Override
    public int place() {
      return 1000 + field.fact().ordinal() * 1000 + Vocabulary.fields(field.fact()).indexOf(field) * 20 + way.ordinal();
    }
  }

  /** A decision. */
  record Decides(Verb verb) implements Column {

    @Override
    public String header() {
      return Headers.DECISIONS.get(verb).getFirst();
    }

    @Override
    public int place() {
      return 100_000 + verb.ordinal();
    }
  }

  /** Something about the rule. */
  record Says(Note note) implements Column {

    @Override
    public String header() {
      return note.spanish();
    }

    @Override
    public int place() {
      return note == Note.NAME ? 0 : 200_000 + note.ordinal();
    }
  }
}
