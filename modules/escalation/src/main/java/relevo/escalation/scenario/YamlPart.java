package relevo.escalation.scenario;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import relevo.escalation.language.Sentence;

/** A piece of a YAML file that knows where it stands. Only plain data is read, and no aliases, so that a short text stays short. */
record YamlPart(Node node) {

  private static final int DEEPEST = 8;

  /** Makes plain data of a piece; knows no classes. */
  private static final class Plain extends SafeConstructor {

    Plain() {
      super(limits());
    }

    Object of(Node node) {
      return constructDocument(node);
    }
  }

  /** @return null if there is nothing in it */
  static YamlPart read(String text) {
    try {
      Node root = new Yaml(limits()).compose(new StringReader(text));
      return root == null ? null : new YamlPart(root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
      throw new Awry(line, column, Sentences.NOT_YAML, Sentences.LOOK_NEAR);
    } catch (YAMLException e) {
      throw new Awry(1, 1, Sentences.NOT_YAML, null);
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(0);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setAllowDuplicateKeys(false);
    return limits;
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  int column() {
    return node.getStartMark().getColumn() + 1;
  }

  List<YamlPart> items(Sentence what) {
    if (!(node instanceof SequenceNode list)) throw awry(Sentences.NOT_LIST.with(what), null);
    return list.getValue().stream().map(YamlPart::new).toList();
  }

  Map<String, YamlPart> members(Sentence what) {
    if (!(node instanceof MappingNode map)) throw awry(Sentences.NOT_MAP.with(what), null);
    Map<String, YamlPart> members = new LinkedHashMap<>();
    for (NodeTuple each : map.getValue()) {
      YamlPart key = new YamlPart(each.getKeyNode());
      if (members.put(key.text(Sentences.KEY), new YamlPart(each.getValueNode())) != null) {
        throw key.awry(Sentences.TWICE.with(key.text(Sentences.KEY)), null);
      }
    }
    return members;
  }

  String text(Sentence what) {
    if (node instanceof ScalarNode scalar && scalar.getTag() != Tag.NULL) return scalar.getValue();
    throw awry(Sentences.NOT_TEXT.with(what), null);
  }

  List<String> texts(Sentence what) {
    return items(what).stream().map(each -> each.text(what)).toList();
  }

  /** Texts, numbers, truth values, lists and maps of them, or null. */
  Object plain() {
    try {
      return new Plain().of(node);
    } catch (YAMLException e) {
      throw awry(Sentences.BAD_VALUE, null);
    }
  }

  Awry awry(Sentence said, Sentence suggestion) {
    return new Awry(line(), column(), said, suggestion);
  }
}
