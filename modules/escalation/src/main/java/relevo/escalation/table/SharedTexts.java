package relevo.escalation.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that a workbook keeps once and its cells name by number. */
final class SharedTexts {

  private SharedTexts() {}

  static List<String> of(Parts parts) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    var part = parts.part("xl/sharedStrings.xml");
    if (part.isEmpty()) return texts;
    XMLStreamReader xml = part.get();
    while (Xml.nextElement(xml)) {
      if (xml.getLocalName().equals("si")) texts.add(Xml.textOf(xml, "si"));
    }
    return texts;
  }
}
