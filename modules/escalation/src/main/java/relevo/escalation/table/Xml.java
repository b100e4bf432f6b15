package relevo.escalation.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through the XML of a workbook. */
final class Xml {

  private Xml() {}

  /** Goes on to the next element that begins; false at the end. */
  static boolean nextElement(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) throw Parts.refused(Sentences.DTD);
      if (event == XMLStreamConstants.START_ELEMENT) return true;
    }
    return false;
  }

  /** Within an element: goes on to the next one that begins inside it; false where the element itself ends. */
  static boolean nextWithin(XMLStreamReader xml, String element) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) return true;
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) return false;
    }
    return false;
  }

  /** The texts of all {@code t} inside an element, but for those that only say how to pronounce it. */
  static String textOf(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (nextWithin(xml, element)) {
      switch (xml.getLocalName()) {
        case "t" -> text.append(xml.getElementText());
        case "rPh" -> {
          while (nextWithin(xml, "rPh")) continue;
        }
        default -> { }
      }
    }
    return text.toString();
  }

  static boolean isTrue(String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
