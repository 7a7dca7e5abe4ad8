package dev.revisions.commands.picture;

import dev.revisions.Revision;
import dev.revisions.graph.RevisionGraph;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The history of an application as one page that needs nothing else: no network, no other file.
 *
 * @param title what the page is about
 * @param graph the revisions
 * @param database what is applied where, if a database was asked
 */
public record Report(String title, RevisionGraph<Revision> graph, Optional<Applied> database) {

  /**
   * What a database says of itself.
   *
   * @param name of the database, without a password
   * @param ids the revisions that are applied
   */
  public record Applied(String name, Collection<String> ids) {}

  /** The page. */
  public String html() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", escaped(title));
    parts.put(
        "style", Palette.variables() + Resource.text("diagram.css") + Resource.text("report.css"));
    parts.put("markers", Resource.text("markers.svg"));
    parts.put("elk", Resource.text("elk-api.js"));
    parts.put("script", Resource.text("view.js") + Resource.text("report.js"));
    parts.put("engine", packed(Resource.bytes("elk-worker.min.js.gz")));
    parts.put("data", packed(zipped(data().encode())));
    return filled(Resource.text("report.html"), parts);
  }

  private JsonObject data() {
    return new ReportData(this).json();
  }

  /** Every {@code {{part}}} of the template is replaced once, whatever the parts contain. */
  private static String filled(String template, Map<String, String> parts) {
    var page = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
      int close = template.indexOf("}}", open);
      page.append(template, from, open).append(parts.get(template.substring(open + 2, close)));
      from = close + 2;
    }
    return page.append(template.substring(from)).toString();
  }

  private static byte[] zipped(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String packed(byte[] zipped) {
    return Base64.getEncoder().encodeToString(zipped);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
