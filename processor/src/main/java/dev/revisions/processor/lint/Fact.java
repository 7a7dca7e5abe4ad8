package dev.revisions.processor.lint;

import dev.revisions.processor.lint.Database.Product;

/**
 * What a change costs on one database.
 *
 * @param product the database
 * @param since the first version that it is so on
 * @param below the first version that it is so on no longer
 * @param cost lock, rewrite or loss, as the end of a sentence
 * @param remedy what to do, as a sentence
 */
record Fact(Product product, Version since, Version below, String cost, String remedy) {

  private static final Version NEVER = new Version(Integer.MAX_VALUE, 0, 0);

  /** A fact of every database. */
  static Fact always(String cost, String remedy) {
    return of(Product.ANY, cost, remedy);
  }

  /** A fact of every version. */
  static Fact of(Product product, String cost, String remedy) {
    return new Fact(product, Version.FIRST, NEVER, cost, remedy);
  }

  /** The same for the versions before one. */
  Fact below(int major, int minor, int patch) {
    return new Fact(product, since, new Version(major, minor, patch), cost, remedy);
  }

  /** The same from a version on. */
  Fact since(int major, int minor, int patch) {
    return new Fact(product, new Version(major, minor, patch), below, cost, remedy);
  }

  boolean isOf(Database database) {
    return database.is(product)
        && database.version().compareTo(since) >= 0
        && database.version().compareTo(below) < 0;
  }
}
