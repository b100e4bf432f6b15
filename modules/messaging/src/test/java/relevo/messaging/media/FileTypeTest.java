package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ffd8ffe000104a46, image/jpeg", "89504e470d0a1a0a00, image/png", "255044462d312e37, application/pdf",
      "2321414d520a, audio/amr", "4944330400, audio/mpeg", "fffb9064, audio/mpeg", "fff15080, audio/aac",
      "000000186674797069736f6d, video/mp4", "0000001c667479703367703400, video/3gpp", "0000001c667479704d344120, audio/mp4"})
  void goes_by_the_first_bytes(String hex, String type) throws IOException {
    assertThat(FileType.of(file(HexFormat.of().parseHex(hex)), "application/x-msdownload", "a.exe")).contains(type);
  }

  @ParameterizedTest
  @CsvSource({"52494646000000005745425056503820", "4d5a90000300, ", "7f454c460201", "1a45dfa3a3", "474946383961100010008000", "000000146674797071742020",
      "000000186674797068656963", "fffe48006f00", "d0cf11e0a1b11ae1", "377abcaf271c", "cafebabe00"})
  void knows_none_that_whatsapp_does_not_take(String hex) throws IOException {
    assertThat(FileType.of(file(HexFormat.of().parseHex(hex)), "image/png", "foto.png")).isEmpty();
  }

  @Test
  void tells_sound_from_film_by_what_is_declared_where_both_look_alike() throws IOException {
    Path file = file(HexFormat.of().parseHex("000000186674797069736f6d"));
    assertThat(FileType.of(file, "audio/mp4", "voz.m4a")).contains("audio/mp4");
    assertThat(FileType.of(file, null, "cine.mp4")).contains("video/mp4");
  }

  @Test
  void takes_letters_for_a_text_and_a_page_for_none() throws IOException {
    assertThat(FileType.of(file("fecha;importe\r\n1 de año;3 €\r\n"), null, "a.csv")).contains("text/plain");
    assertThat(FileType.of(file(" \n<!DOCTYPE html><script>alert(1)</script>"), "text/plain", "a.txt")).isEmpty();
    assertThat(FileType.of(file("hola\0"), "text/plain", "a.txt")).isEmpty();
    assertThat(FileType.of(file(""), "text/plain", "a.txt")).isEmpty();
  }

  @Test
  void looks_into_an_archive_for_a_document_of_office() throws IOException {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    assertThat(FileType.of(archive("[Content_Types].xml", "xl/workbook.xml"), "application/zip", "a.zip")).contains(sheet);
    assertThat(FileType.of(archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), sheet, "a.xlsx")).isEmpty();
    assertThat(FileType.of(archive("a.txt"), sheet, "a.xlsx")).isEmpty();
    assertThat(FileType.of(file("PK\3\4 and nothing more"), sheet, "a.xlsx")).isEmpty();
  }

  @Test
  void goes_by_the_name_among_files_of_the_old_office() throws IOException {
    Path file = file(HexFormat.of().parseHex("d0cf11e0a1b11ae10000"));
    assertThat(FileType.of(file, null, "Carta.DOC")).contains("application/msword");
    assertThat(FileType.of(file, null, "cuentas.xls")).contains("application/vnd.ms-excel");
    assertThat(FileType.of(file, "application/msword", "instalar.msi")).isEmpty();
  }

  @Test
  void trips_over_no_rubbish() throws IOException {
    Random random = new Random(20_261_130);
    byte[] rubbish = new byte[64];
    for (String sign : new String[] {"00000018667479", "4f676753", "504b0304", "ff", ""}) {
      for (int round = 0; round < 200; round++) {
        random.nextBytes(rubbish);
        byte[] beginning = HexFormat.of().parseHex(sign);
        System.arraycopy(beginning, 0, rubbish, 0, beginning.length);
        assertThat(FileType.of(file(rubbish), null, "x")).isNotNull();
      }
    }
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("f"), bytes);
  }

  private Path archive(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      for (String name : names) archive.putNextEntry(new ZipEntry(name));
    }
    return file(bytes.toByteArray());
  }
}
