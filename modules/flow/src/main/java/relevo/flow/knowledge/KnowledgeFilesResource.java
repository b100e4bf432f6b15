package relevo.flow.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** The articles as one file, to work on them elsewhere: taken out, and put in again. */
@Path("knowledge")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class KnowledgeFilesResource {

  private static final int LARGEST = 8 << 20;
  private static final int MOST_ARTICLES = 10_000;
  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String MARKDOWN = "text/markdown;charset=UTF-8";

  @Inject Articles articles;
  @Inject ImportArticles importing;
  @Context SecurityContext security;

  /** @param format csv or md */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("export")
  @Produces({MARKDOWN, CSV})
  @Transactional
  public Response export(@QueryParam("format") @DefaultValue("md") String format, @QueryParam("tag") String tag) {
    if (!List.of("csv", "md").contains(format)) throw new Refusal(422, "format-unknown", "«format» es «csv» o «md».");
    List<Filed> all = articles.page("", null, tag, MOST_ARTICLES).stream()
        .map(stored -> new Filed(stored.article(), stored.state(), 0)).toList();
    return Response.ok(format.equals("csv") ? CsvFile.write(all) : MarkdownWriter.write(all), format.equals("csv") ? CSV : MARKDOWN)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"conocimiento." + format + "\"").build();
  }

  /** CSV if the body is said to be text/csv, else Markdown. */
  @POST
  @Path("import")
  @Transactional
  public ImportArticles.Imported read(@HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue("") String type, @QueryParam("by") String by,
      @QueryParam("dry") @DefaultValue("false") boolean dry, InputStream body) throws IOException {
    String text = text(body);
    FileOfArticles file = type.startsWith("text/csv") ? CsvFile.read(text) : MarkdownReader.read(text);
    if (file.articles().size() > MOST_ARTICLES) throw new Refusal(422, "too-many-articles", "Son más de " + MOST_ARTICLES + " artículos.");
    return importing.from(file, Caller.name(security, by), dry);
  }

  private static String text(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) throw new Refusal(413, "file-too-large", "El archivo pasa de 8 MB; repártalo en varios.");
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException otherLetters) {
      throw new Refusal(422, "not-utf-8", "El archivo no está en UTF-8: guárdelo como «CSV UTF-8» o texto UTF-8 y súbalo otra vez.");
    }
  }
}
