package relevo.escalation.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;
import relevo.escalation.table.TableFile;
import relevo.escalation.table.TableFile.Import;
import relevo.escalation.table.Unfit;
import relevo.escalation.team.Teams;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Rules as tables: what a spreadsheet says in DRL, and the live rules as a spreadsheet. Nothing is published here. */
@Path("rules/tables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class TablesResource {

  private static final String CSV = "text/csv";
  private static final int LARGEST = 2 << 20;

  @Inject Releases releases;
  @Inject Teams teams;

  /** {@code csv} is the table in its canonical form, {@code drl} what would run; both only if the table is {@code ok}. */
  public record Imported(boolean ok, String name, int rules, String csv, String drl, List<Problem> problems) {}

  @POST
  @Path("import")
  @Consumes({CSV, TableFile.XLSX})
  public Imported read(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @QueryParam("name") @DefaultValue("tabla") String name,
      InputStream body) throws IOException {
    if (!name.matches("[\\p{L}\\p{N} _-]{1,60}")) {
      throw new Refusal(422, "name-unknown", "«name» es el nombre de la tabla: letras, cifras, espacios y guiones.");
    }
    byte[] bytes = body.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) throw new Refusal(413, "table-too-large", "La tabla pasa de 2 MB.");
    Import table = TableFile.imported("tables/" + name + ".csv", bytes, type.startsWith(TableFile.XLSX));
    RuleSet rules = RuleSet.of(List.of(table.file()), teams.names());
    boolean ok = rules.isSound();
    return new Imported(ok, table.file().name(), rules.rules().size(), ok ? table.csv().orElse(null) : null,
        ok ? table.drl().orElse(null) : null, rules.problems().stream().map(TableFile::placed).toList());
  }

  /** A file of the live release by its name, with or without folder and ending. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{name: .+}")
  @Produces({CSV + ";charset=UTF-8", TableFile.XLSX})
  @Transactional
  public Response table(@PathParam("name") String name, @QueryParam("format") @DefaultValue("csv") String format) {
    Exported table = exported(name, format);
    return Response.ok(table.content(), table.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table.name() + "\"").build();
  }

  record Exported(String name, String type, byte[] content) {}

  Exported exported(String name, String format) {
    if (!Set.of("csv", "xlsx").contains(format)) throw new Refusal(422, "format-unknown", "«format» es «csv» o «xlsx».");
    Map<String, String> files = releases.activeNumber().map(releases::files).orElse(Map.of());
    String file = Stream.of(name, "tables/" + name, "tables/" + name + ".csv", "triggers/" + name, "triggers/" + name + ".drl")
        .filter(files::containsKey).findFirst().orElseThrow(() -> Refusal.missing("ese archivo en las reglas en vigor"));
    try {
      String download = file.replaceAll("^.*/|\\.[a-z]+$", "").replaceAll("[^A-Za-z0-9_-]", "_") + "." + format;
      return format.equals("xlsx") ? new Exported(download, TableFile.XLSX, TableFile.xlsx(file, files.get(file)))
          : new Exported(download, CSV + ";charset=UTF-8", TableFile.csv(file, files.get(file)).getBytes(StandardCharsets.UTF_8));
    } catch (Unfit unfit) {
      throw new Refusal(422, "not-a-table", unfit.getMessage()).with("english", unfit.why().english());
    }
  }
}
