package dev.revisions.processor.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A database that the application runs on.
 *
 * @param product what it is
 * @param version of which version
 */
public record Database(Product product, Version version) {

  /** Whatever it is: what rules without a database of their own are asked about. */
  static final Database ANY = new Database(Product.ANY, Version.FIRST);

  /** The products that facts are known of. */
  public enum Product {
    ANY("any database"),
    POSTGRESQL("PostgreSQL"),
    MARIADB("MariaDB"),
    MYSQL("MySQL"),
    H2("H2");

    private final String title;

    Product(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The names that {@link #parse} knows. */
  public static List<String> products() {
    return Arrays.stream(Product.values())
        .filter(product -> product != Product.ANY)
        .map(Product::key)
        .toList();
  }

  /**
   * A database.
   *
   * @param product one of {@link #products}
   * @param version {@code 15}, {@code 11.4} or {@code 8.0.36}
   * @return empty if the version is none
   */
  public static Optional<Database> parse(String product, String version) {
    Product known = Product.valueOf(product.toUpperCase(Locale.ROOT));
    return Version.parse(version).map(number -> new Database(known, number));
  }

  boolean is(Product other) {
    return product == other;
  }

  /** Whether it is MySQL or MariaDB. */
  boolean isMysqlFamily() {
    return is(Product.MYSQL) || is(Product.MARIADB);
  }

  @Override
  public String toString() {
    return this.equals(ANY) ? product.title : product.title + " " + version;
  }
}
