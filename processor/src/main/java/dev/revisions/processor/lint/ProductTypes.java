package dev.revisions.processor.lint;

import dev.revisions.processor.lint.Database.Product;
import dev.revisions.schema.NativeDefinition;
import dev.revisions.schema.Type;
import dev.revisions.schema.Type.Simple;
import dev.revisions.schema.Type.Temporal;
import java.util.Locale;
import java.util.Map;

/**
 * What a definition in the words of the database names where the databases differ: the manuals of
 * MariaDB 11.4 and MySQL 8.4, data types, and of H2 2.3.
 */
final class ProductTypes {

  private static final Map<String, Type> ON_MYSQL =
      Map.of(
          "real", Simple.DOUBLE,
          "float", Simple.REAL,
          "time", new Type.Timed(Temporal.TIME, 0),
          "datetime", new Type.Timed(Temporal.TIMESTAMP, 0),
          "timestamp", new Type.Timed(Temporal.INSTANT, 0),
          "numeric", new Type.Numeric(10, 0),
          "decimal", new Type.Numeric(10, 0),
          "dec", new Type.Numeric(10, 0),
          "fixed", new Type.Numeric(10, 0));

  private static final Map<String, Type> ON_H2 =
      Map.of(
          "time", new Type.Timed(Temporal.TIME, 0),
          "numeric", new Type.Numeric(100_000, 0),
          "decimal", new Type.Numeric(100_000, 0),
          "dec", new Type.Numeric(100_000, 0));

  private ProductTypes() {}

  /** The type that a column has on the database, as far as that is known. */
  static Type of(Type type, Product product) {
    Map<String, Type> own =
        switch (product) {
          case MARIADB, MYSQL -> ON_MYSQL;
          case H2 -> ON_H2;
          case POSTGRESQL, ANY -> Map.of();
        };
    if (!(type instanceof Type.Custom custom)) {
      return type;
    }
    String word = word(custom);
    Type named = own.getOrDefault(word, NativeDefinition.named(type));
    return own == ON_MYSQL && word.startsWith("timestamp") && named instanceof Type.Timed timed
        ? new Type.Timed(Temporal.INSTANT, timed.precision())
        : named;
  }

  private static String word(Type.Custom type) {
    return NativeDefinition.of(type).type().strip().toLowerCase(Locale.ROOT);
  }
}
