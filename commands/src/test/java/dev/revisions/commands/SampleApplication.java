package dev.revisions.commands;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An application in a folder of its own, which the compiler and the processor build as they would
 * build a customer's.
 */
public final class SampleApplication {

  private static final Path SHOP =
      Path.of(System.getProperty("revisions.root"))
          .resolve("examples/shop/src/main/java/dev/revisions/examples/shop/model");

  private final Path folder;
  private final String packageName;

  /** An application without entities. */
  public SampleApplication(Path folder, String packageName) {
    this.folder = folder;
    this.packageName = packageName;
  }

  /** One table, grown in three revisions. */
  public static SampleApplication notes(Path folder) throws IOException {
    return new SampleApplication(folder, "com.acme.notes")
        .entity("Note", "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;")
        .build("create notes")
        .entity(
            "Note",
            "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;"
                + " @Column(length = 80) String title;")
        .build("add title")
        .entity(
            "Note",
            "@Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;"
                + " @Column(length = 80) String title; @Column(length = 4000) String body;")
        .build("add body");
  }

  /** The example of a shop, as it may have grown. */
  public static SampleApplication shop(Path folder) throws IOException {
    var shop = new SampleApplication(folder, "dev.revisions.examples.shop.model");
    shop.copyShop("Audited", "Money", "Category", "Weight", "WeightConverter", "Product");
    shop.build("catalog");
    shop.copyShop("Address", "Warehouse", "Stock");
    shop.build("warehouses");
    shop.copyShop("Customer", "Order", "OrderLine", "Payment", "Discount");
    shop.edit("Customer", "  @Column(length = 40)\n  String phoneNumber;", "  String fax;");
    shop.build("customers and orders");
    shop.copyShop("Review");
    shop.build("reviews");
    shop.edit("Customer", "  String fax;", "  @Column(length = 40)\n  String phoneNumber;");
    shop.edit("Customer", "length = 320", "length = 400");
    shop.build("phone instead of fax");
    return shop;
  }

  /** So many tables in areas that refer to each other, then a change of a few. */
  public static SampleApplication large(Path folder, int tables) throws IOException {
    var large = new SampleApplication(folder, "com.acme.large");
    for (int i = 0; i < tables; i++) {
      large.entity(Areas.name(i), Areas.body(i));
    }
    large.build("everything");
    large.entity(
        Areas.name(7), Areas.body(7).replace("@Column(length = 80) String name;", "Integer code;"));
    large.entity(Areas.name(20), Areas.body(20) + " Integer rank;");
    large.entity("LoyaltyCard", "@Id Long id; @ManyToOne " + Areas.name(3) + " owner;");
    return large.build("loyalty cards");
  }

  /** The names and the columns of a large application; the same on every machine. */
  private static final class Areas {
    private static final List<String> AREAS =
        List.of(
            "Account",
            "Billing",
            "Catalog",
            "Crm",
            "Hr",
            "Stock",
            "Shipping",
            "Auth",
            "Audit",
            "Content",
            "Chat",
            "Payment",
            "Tax",
            "Report",
            "Search");
    private static final List<String> THINGS =
        List.of(
            "Party", "Item", "Entry", "Line", "Group", "Status", "Note", "File", "Rule", "Event",
            "Link", "Period", "Batch", "Target", "Step", "Label", "Quota", "Price", "Plan", "Log");

    static String name(int i) {
      return AREAS.get(i % AREAS.size()) + THINGS.get(i / AREAS.size());
    }

    static String body(int i) {
      var body =
          new StringBuilder("@Id @GeneratedValue Long id; @Column(length = 80) String name;");
      body.append(" java.time.Instant changedAt;");
      if (i >= AREAS.size()) {
        int parent = i % AREAS.size() + AREAS.size() * ((i / AREAS.size()) * 3 / 5);
        body.append(" @ManyToOne(optional = false) ").append(name(parent)).append(" parent;");
      }
      if (i % 4 == 1 && i > 3) {
        body.append(" @ManyToOne ").append(name(i * 7 % 5)).append(" other;");
      }
      IntStream.range(0, i % 6).forEach(n -> body.append(" Integer value").append(n).append(";"));
      return body.toString();
    }
  }

  private void copyShop(String... names) throws IOException {
    for (String name : names) {
      String source = Files.readString(SHOP.resolve(name + ".java"));
      Files.writeString(file(name), source);
    }
  }

  /** Replaces text in a source. */
  public SampleApplication edit(String name, String text, String replacement) throws IOException {
    String source = Files.readString(file(name));
    if (!source.contains(text)) {
      throw new IllegalArgumentException(name + " does not have: " + text);
    }
    Files.writeString(file(name), source.replace(text, replacement));
    return this;
  }

  /** Writes an entity, whose table is named like its class. */
  public SampleApplication entity(String name, String body) throws IOException {
    Files.writeString(
        file(name),
        """
        package %s;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          %s
        }
        """
            .formatted(packageName, name, body.replace("; ", ";\n  ")));
    return this;
  }

  private Path file(String name) throws IOException {
    Path file = sources().resolve(packageName.replace('.', '/')).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return file;
  }

  private Path sources() {
    return folder.resolve("src");
  }

  /** The folder of the classes. */
  public Path classes() {
    return folder.resolve("classes");
  }

  /** The source of the revision whose class name ends so. */
  public Path revision(String slug) throws IOException {
    try (Stream<Path> files = Files.walk(sources())) {
      return files.filter(file -> file.toString().endsWith("_" + slug + ".java")).findFirst().get();
    }
  }

  /** Compiles everything; what is new becomes a revision of that name. */
  public SampleApplication build(String message) throws IOException {
    var arguments =
        new ArrayList<>(
            List.of(
                "-d",
                Files.createDirectories(classes()).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Arevisions.naming=snake_case",
                "-Arevisions.message=" + message));
    try (Stream<Path> files = Files.walk(sources())) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::toString)
          .sorted()
          .forEach(arguments::add);
    }
    var output = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, output, output, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(output.toString(StandardCharsets.UTF_8));
    }
    return this;
  }
}
