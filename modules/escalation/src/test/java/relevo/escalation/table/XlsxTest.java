package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

  private static final String HEAD = "<?xml version=\"1.0\"?>";

  @TempDir Path folder;

  @Test
  void is_read_as_it_was_written() {
    Grid grid = new Grid(List.of(new Grid.Row(1, List.of("nombre", "", "ñ<&>\"'")), new Grid.Row(2, List.of("=1", "dos\nlíneas", "-0.5"))));
    assertThat(Xlsx.read(Xlsx.write(grid, "reglas: [mías]", 1))).isEqualTo(grid);
  }

  @Test
  void never_writes_a_formula() {
    assertThat(text(Xlsx.write(new Grid(List.of(new Grid.Row(1, List.of("=1+1", "@x")))), "r", 1)))
        .doesNotContain("<f>").contains("&apos;=1+1").contains("&apos;@x");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
      "<c r=\"A1\" t=\"s\"><v>1</v></c>                              # rico texto",
      "<c r=\"A1\" t=\"inlineStr\"><is><t>hola</t></is></c>          # hola",
      "<c r=\"A1\" t=\"str\"><v>hola</v></c>                         # hola",
      "<c r=\"A1\"><v>10</v></c>                                     # 10",
      "<c r=\"A1\"><v>-0.59999999999999998</v></c>                   # -0.6",
      "<c r=\"A1\"><v>1E3</v></c>                                    # 1000",
      "<c r=\"A1\" t=\"b\"><v>1</v></c>                              # sí",
      "<c r=\"A1\" s=\"1\"><v>46053.75</v></c>                       # 2026-01-31",
      "<c r=\"A1\" s=\"2\"><v>46053</v></c>                          # 2026-01-31",
      "<c r=\"A1\" s=\"3\"><v>46053</v></c>                          # 46053",
      "<c><v>7</v></c>                                               # 7",
      "<c r=\"A1\"/><c r=\"B1\"/><c r=\"XFD1\"/><c r=\"A1\"><v>7</v></c> # 7"})
  void is_read_as_excel_writes_it(String cells, String text) {
    assertThat(Xlsx.read(book("<row r=\"1\">" + cells + "</row>")).rows().getFirst().cell(0)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
      "<row r=\"7\"><c r=\"B7\"><f>1+1</f><v>2</v></c></row>                           ~ La celda B7 lleva una fórmula.",
      "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>0</v><f>1+1</f></c></row>                   ~ La celda B7 lleva una fórmula.",
      "<row r=\"7\"><c r=\"B7\" t=\"inlineStr\"><is><t>x</t></is><f>1</f></c></row>    ~ La celda B7 lleva una fórmula.",
      "<row r=\"7\"><c r=\"B7\" t=\"e\"><v>#N/A</v></c></row>                          ~ La celda B7 tiene un error de Excel (#N/A).",
      "<row r=\"7\"><c r=\"XFD7\"><v>2</v></c></row>                                   ~ La tabla tiene demasiadas columnas.",
      "<row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c></row>                         ~ La tabla tiene demasiadas filas.",
      "<row r=\"7\"><c r=\"ZZZZZZ7\"><v>2</v></c></row>                                ~ El archivo está dañado.",
      "<row r=\"7\"><c r=\"A8\"><v>2</v></c></row>                                     ~ El archivo está dañado.",
      "<row r=\"x\"/>                                                                  ~ El archivo está dañado.",
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>                            ~ El archivo está dañado.",
      "<row r=\"1\"><c r=\"A1\" s=\"-5\"><v>99</v></c></row>                           ~ El archivo está dañado.",
      "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1e300</v></c></row>                         ~ El archivo está dañado.",
      "<row r=\"1\"><c r=\"A1\"><v>mil</v></c></row>                                   ~ El archivo está dañado.",
      "<row r=\"1\"><c                                                                 ~ El archivo está dañado."})
  void is_refused_with_the_place_and_the_reason(String rows, String reason) {
    assertThatThrownBy(() -> Xlsx.read(book(rows))).isInstanceOf(Unreadable.class).hasMessage(reason);
  }

  @Test
  void that_unpacks_to_far_more_is_refused_before_it_does() {
    byte[] bomb = zip(parts("", Map.of("xl/media/a.bin", new byte[200 << 20])));
    assertThat(bomb).hasSizeLessThan(Parts.LARGEST);
    assertThatThrownBy(() -> Xlsx.read(bomb)).isInstanceOf(Unreadable.class).hasMessageContaining("pasa de 16 MB");
  }

  @Test
  void with_thousands_of_parts_is_refused() {
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) many.put("xl/media/" + i, new byte[0]);
    assertThatThrownBy(() -> Xlsx.read(zip(parts("", many)))).isInstanceOf(Unreadable.class).hasMessageContaining("demasiadas partes");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>",
      "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&f;</v></c></row></sheetData></worksheet>",
      "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet/>"})
  void that_brings_its_own_entities_is_refused(String sheet) {
    byte[] file = zip(parts("", Map.of("xl/worksheets/sheet1.xml", (HEAD + sheet).getBytes(StandardCharsets.UTF_8))));
    assertThatThrownBy(() -> Xlsx.read(file)).isInstanceOf(Unreadable.class).hasMessageContaining("DTD");
  }

  @Test
  void with_macros_is_refused() {
    assertThatThrownBy(() -> Xlsx.read(zip(parts("", Map.of("xl/vbaProject.bin", new byte[1]))))).hasMessage("El archivo lleva macros.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "nombre;equipo", "PK\u0003\u0004 y basura que no es un zip"})
  void that_is_none_is_refused(String bytes) {
    assertThatThrownBy(() -> Xlsx.read(bytes.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Unreadable.class);
  }

  @Test
  void is_read_from_its_first_visible_sheet() {
    Map<String, byte[]> parts = parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", Map.of());
    parts.put("xl/workbook.xml", (HEAD + "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
        + "<sheet name=\"oculta\" state=\"veryHidden\" r:id=\"rId9\"/><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>").getBytes(StandardCharsets.UTF_8));
    assertThat(Xlsx.read(zip(parts)).rows().getFirst().cells()).containsExactly("1");
  }

  /** A workbook with these rows, in the words of Excel. */
  private static byte[] book(String rows) {
    return zip(parts(rows, Map.of()));
  }

  private static Map<String, byte[]> parts(String rows, Map<String, byte[]> more) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("[Content_Types].xml", "<Types/>");
    texts.put("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + "<sheets><sheet name=\"Hoja1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    texts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    texts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" "
        + "formatCode=\"0.00 &quot;days&quot;\"/></numFmts><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
    texts.put("xl/sharedStrings.xml", "<sst><si><t>cero</t></si><si><r><t xml:space=\"preserve\">rico </t></r><rPh><t>no</t></rPh><r><t>texto</t></r></si></sst>");
    texts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    texts.forEach((name, text) -> parts.put(name, (HEAD + text).getBytes(StandardCharsets.UTF_8)));
    parts.putAll(more);
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** All parts in one text. */
  private String text(byte[] file) {
    StringBuilder text = new StringBuilder();
    try {
      Path copy = Files.write(folder.resolve("a.xlsx"), file);
      try (ZipFile zip = new ZipFile(copy.toFile())) {
        for (ZipEntry part : Collections.list(zip.entries())) text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
