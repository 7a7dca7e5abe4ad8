package dev.revisions.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * {@code META-INF/orm.xml}, by which JPA lets a file change what annotations say. It is not read,
 * so one that would change the schema is refused; queries are no matter.
 */
record OrmXml(Path file) {

  private static final String NAME = "META-INF/orm.xml";

  private static final Set<String> HARMLESS =
      Set.of(
          "description",
          "named-entity-graph",
          "named-native-query",
          "named-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping");

  /** Looks among the classes, where build tools copy resources first, and beside the sources. */
  static Optional<OrmXml> find(BuildOutput output, Optional<SourceRoot> root) {
    var folders = new ArrayList<Path>();
    output.classes().ifPresent(folders::add);
    if (root.isPresent()) {
      folders.add(root.get().folder());
      folders.add(root.get().folder().resolveSibling("resources"));
    }
    for (Path folder : folders) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(new OrmXml(file));
      }
    }
    return Optional.empty();
  }

  /** Why the entities cannot be mapped by their annotations alone, if they cannot. */
  Optional<String> mistake() {
    try {
      SortedSet<String> mappings = mappings();
      return mappings.isEmpty()
          ? Optional.empty()
          : Optional.of(
              file
                  + " maps by "
                  + String.join(", ", mappings)
                  + ", which the processor does not read, so the schema would not be what Hibernate"
                  + " expects; say it by annotations and leave only queries in the file");
    } catch (IOException | SAXException | ParserConfigurationException e) {
      return Optional.of(file + " cannot be read: " + e.getMessage());
    }
  }

  private SortedSet<String> mappings()
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    var found = new TreeSet<String>();
    var root = builder.parse(file.toFile()).getDocumentElement();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !HARMLESS.contains(element.getLocalName())) {
        found.add("<" + element.getLocalName() + ">");
      }
    }
    return found;
  }
}
