package relevo.flow.connector;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A text with {@code {{places}}}: of Mustache, names and nothing else, so that whoever fills it decides how each is written. */
record Stencil(String text, List<Piece> pieces) {

  /** A part of the text: words as they are, or the name of a place. */
  record Piece(String words, String place) {}

  /** @throws MustacheException if a place is not closed, or is more than a name */
  static Stencil of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Mustache.compiler().withLoader(name -> Reader.nullReader()).compile(text).visit(new Pieces(pieces));
    return new Stencil(text, List.copyOf(pieces));
  }

  String filled(UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) filled.append(piece.place() == null ? piece.words() : values.apply(piece.place()));
    return filled.toString();
  }

  Set<String> places() {
    Set<String> places = new TreeSet<>();
    pieces.stream().filter(piece -> piece.place() != null).forEach(piece -> places.add(piece.place()));
    return places;
  }

  /** The name, if the whole text is one place; else null. */
  String onlyPlace() {
    return pieces.size() == 1 ? pieces.getFirst().place() : null;
  }

  /** Collects the parts, and refuses what is neither words nor a name. */
  private record Pieces(List<Piece> all) implements Mustache.Visitor {

    @Override
    public void visitText(String text) {
      if (text.contains("{{")) throw new MustacheException("una llave no se cierra en «" + text + "»");
      if (!text.isEmpty()) all.add(new Piece(text, null));
    }

    @Override
    public void visitVariable(String name) {
      all.add(new Piece(null, name));
    }

    @Override
    public boolean visitInclude(String name) {
      throw onlyNames(name);
    }

    @Override
    public boolean visitSection(String name) {
      throw onlyNames(name);
    }

    @Override
    public boolean visitInvertedSection(String name) {
      throw onlyNames(name);
    }

    private static MustacheException onlyNames(String name) {
      return new MustacheException("«" + name + "» es más que un nombre");
    }
  }
}
