package dev.revisions.processor.lint;

import static dev.revisions.processor.lint.Database.Product.H2;
import static dev.revisions.processor.lint.Database.Product.MARIADB;
import static dev.revisions.processor.lint.Database.Product.MYSQL;
import static dev.revisions.processor.lint.Database.Product.POSTGRESQL;

import dev.revisions.processor.diff.ValueCheck;
import dev.revisions.schema.Column;
import dev.revisions.schema.Constraint;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Identifier;
import dev.revisions.schema.Index;
import dev.revisions.schema.Schema;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is to be known of the model as it is, changed or not. Matters of taste are off. */
final class ModelRules {

  private static final int POSTGRESQL_BYTES = 63;
  private static final int MYSQL_CHARACTERS = 64;
  private static final int WIDE = 3;

  private static final String KEY_REFUSED =
      "a key of more than 3072 bytes is refused, of which a character takes four";
  private static final String SHORTER_KEY =
      "Shorten its columns, or make it an index over a hash of them.";

  private static final String ROW_REFUSED =
      "a row of more than 65535 bytes is refused, of which a character takes four";
  private static final String SHORTER_ROW =
      "Shorten its columns, or put @Column(length = 65535) on long ones, which are then kept"
          + " outside of the row.";

  private static final String NO_COMPOSITE_TYPES =
      "there are no composite types, and the revision fails";
  private static final String WITHOUT_STRUCT =
      "Leave out @Struct, so that the attributes are columns, or name only PostgreSQL.";

  static final List<Rule> ALL =
      List.of(
          Rule.perDatabase(
              "identifier-too-long",
              "squawk identifier-too-long",
              Level.ERROR,
              ModelRules::longNames,
              Fact.always(
                  "PostgreSQL cuts names off after 63 bytes, and what was cut off is not found"
                      + " again; MariaDB and MySQL refuse more than 64 characters",
                  "Give it a shorter name, or name the databases by -Arevisions.databases if they"
                      + " have room for it."),
              Fact.of(
                  POSTGRESQL,
                  "names are cut off after 63 bytes, and what was cut off is not found again",
                  "Give it a shorter name."),
              Fact.of(
                  MARIADB,
                  "names of more than 64 characters are refused",
                  "Give it a shorter name."),
              Fact.of(
                  MYSQL,
                  "names of more than 64 characters are refused",
                  "Give it a shorter name.")),
          Rule.perDatabase(
              "key-too-long",
              "",
              Level.ERROR,
              KeyLength::tooLong,
              Fact.of(MARIADB, KEY_REFUSED, SHORTER_KEY),
              Fact.of(MYSQL, KEY_REFUSED, SHORTER_KEY)),
          Rule.perDatabase(
              "row-too-long",
              "",
              Level.ERROR,
              (evolution, database) -> RowLength.tooLong(evolution),
              Fact.of(MARIADB, ROW_REFUSED, SHORTER_ROW),
              Fact.of(MYSQL, ROW_REFUSED, SHORTER_ROW)),
          Rule.perDatabase(
              "composite-type",
              "",
              Level.ERROR,
              (evolution, database) ->
                  columns(
                      evolution,
                      (table, column) -> column.type().composites().findAny().isPresent(),
                      (table, column) -> "is a @Struct"),
              Fact.of(MARIADB, NO_COMPOSITE_TYPES, WITHOUT_STRUCT),
              Fact.of(MYSQL, NO_COMPOSITE_TYPES, WITHOUT_STRUCT),
              Fact.of(H2, NO_COMPOSITE_TYPES, WITHOUT_STRUCT)),
          Rule.everywhere(
              "no-primary-key",
              "skeema pk",
              Level.OFF,
              evolution ->
                  tables(evolution, table -> table.primaryKey().isEmpty(), "has no primary key"),
              "replication finds its rows slowly or not at all",
              "Make the collection a Set, or give it an @OrderColumn."),
          Rule.everywhere(
              "small-key",
              "squawk prefer-bigint-over-int, skeema pk-type",
              Level.OFF,
              evolution ->
                  columns(
                      evolution, ModelRules::isSmallKey, (t, c) -> "numbers rows as " + c.type()),
              "it runs out, and a wider key rewrites every table that refers to it",
              "Make it a Long."),
          Rule.everywhere(
              "timestamp-without-zone",
              "squawk prefer-timestamp-tz",
              Level.OFF,
              evolution ->
                  columns(
                      evolution,
                      (table, column) -> isTimed(column, Type.Temporal.TIMESTAMP),
                      (t, c) -> "is " + c.type()),
              "which instant it means depends on who reads it",
              "Make it an Instant or an OffsetDateTime."),
          Rule.everywhere(
              "char-column",
              "squawk ban-char-field",
              Level.OFF,
              evolution ->
                  columns(
                      evolution, (table, column) -> isPadded(column), (t, c) -> "is " + c.type()),
              "values are padded with blanks, which comparisons then ignore or not",
              "Use varchar."),
          Rule.everywhere(
              "float-column",
              "skeema has-float",
              Level.OFF,
              evolution ->
                  columns(
                      evolution, (table, column) -> isBinary(column), (t, c) -> "is " + c.type()),
              "sums of it are not exact, which matters for money",
              "Make it a BigDecimal."),
          Rule.everywhere(
              "enum-by-ordinal",
              "",
              Level.OFF,
              ModelRules::ordinals,
              "a constant that is put before others changes what rows mean, and nothing fails",
              "Map it with @Enumerated(STRING)."),
          Rule.everywhere(
              "foreign-key-without-index",
              "eugene E15",
              Level.OFF,
              ModelRules::unindexed,
              "PostgreSQL makes none, so that joins, and deletions from the table referred to, read"
                  + " the whole table",
              "Add an @Index over its columns."),
          Rule.everywhere(
              "redundant-index",
              "skeema dupe-index",
              Level.OFF,
              ModelRules::redundant,
              "it costs room and time at every write, and no query needs it",
              "Remove it."),
          Rule.everywhere(
              "wide-index",
              "SM add_index_columns",
              Level.OFF,
              ModelRules::wide,
              "columns behind the third rarely narrow a search, and every write pays for them",
              "Leave out what queries do not filter by."));

  private ModelRules() {}

  private static Stream<Table> tables(Evolution evolution) {
    return evolution.after().tables().values().stream();
  }

  private static Stream<Spot> tables(Evolution evolution, Predicate<Table> condition, String what) {
    return tables(evolution)
        .filter(condition)
        .map(table -> Spot.of(table.name(), "table %s %s".formatted(table.name(), what)));
  }

  private static Stream<Spot> columns(
      Evolution evolution,
      BiPredicate<Table, Column> condition,
      BiFunction<Table, Column, String> what) {
    return tables(evolution)
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> condition.test(table, column))
                    .map(column -> spot(table, column.name(), what.apply(table, column))));
  }

  private static Spot spot(Table table, String column, String what) {
    return Spot.of(table.name(), column, "column %s.%s %s".formatted(table.name(), column, what));
  }

  private static boolean isSmallKey(Table table, Column column) {
    boolean isSmall =
        Set.<Type>of(Type.Simple.TINYINT, Type.Simple.SMALLINT, Type.Simple.INTEGER)
            .contains(column.type());
    return isSmall
        && table
            .primaryKey()
            .filter(key -> key.columns().equals(List.of(column.name())))
            .isPresent();
  }

  private static boolean isTimed(Column column, Type.Temporal kind) {
    return column.type() instanceof Type.Timed timed && timed.kind() == kind;
  }

  /** A single character has nothing to be padded. */
  private static boolean isPadded(Column column) {
    return column.type() instanceof Type.Text text
        && Set.of(Type.Sized.CHAR, Type.Sized.NCHAR).contains(text.kind())
        && text.length() > 1;
  }

  private static boolean isBinary(Column column) {
    return column.type() == Type.Simple.REAL
        || column.type() == Type.Simple.DOUBLE
        || column.type() instanceof Type.Floating;
  }

  private static Stream<Spot> ordinals(Evolution evolution) {
    return tables(evolution)
        .flatMap(
            table ->
                table.checks().stream()
                    .flatMap(check -> ValueCheck.of(check).stream())
                    .filter(ValueCheck::isOfOrdinals)
                    .map(
                        check ->
                            spot(
                                table,
                                Identifier.canonical(check.column()),
                                "holds the ordinals of an enum")));
  }

  private static Stream<Spot> unindexed(Evolution evolution) {
    return tables(evolution)
        .flatMap(
            table ->
                table.foreignKeys().stream()
                    .filter(key -> Keys.of(table).noneMatch(k -> leads(k, key.columns())))
                    .map(key -> unindexed(table, key)));
  }

  private static Spot unindexed(Table table, ForeignKey key) {
    String what = "foreign key %s of %s has no index".formatted(key.name(), table.name());
    return Spot.of(table.name(), key.columns(), what);
  }

  private static boolean leads(List<String> key, List<String> columns) {
    return key.size() >= columns.size()
        && Set.copyOf(key.subList(0, columns.size())).equals(Set.copyOf(columns));
  }

  private static Stream<Spot> redundant(Evolution evolution) {
    return tables(evolution)
        .flatMap(
            table ->
                table.indexes().stream()
                    .filter(index -> !index.unique() && index.options().isEmpty())
                    .filter(index -> isRedundant(table, index))
                    .map(
                        index ->
                            Spot.of(
                                table.name(),
                                "another index of %s begins with the columns of %s"
                                    .formatted(table.name(), index.name()))));
  }

  /** Of two equal indexes, the second. */
  private static boolean isRedundant(Table table, Index index) {
    List<String> parts = Keys.parts(index);
    Stream<List<String>> constraints =
        Stream.concat(
            table.primaryKey().stream().map(key -> key.columns()),
            table.uniques().stream().map(UniqueConstraint::columns));
    boolean isServed = constraints.anyMatch(columns -> startsWith(columns, parts));
    return isServed
        || table.indexes().stream()
            .filter(other -> !other.name().equals(index.name()))
            .filter(other -> other.options().isEmpty() && startsWith(Keys.parts(other), parts))
            .anyMatch(
                other ->
                    other.unique()
                        || other.parts().size() > parts.size()
                        || other.name().compareTo(index.name()) < 0);
  }

  private static boolean startsWith(List<String> columns, List<String> beginning) {
    return columns.size() >= beginning.size()
        && columns.subList(0, beginning.size()).equals(beginning);
  }

  private static Stream<Spot> wide(Evolution evolution) {
    return tables(evolution)
        .flatMap(
            table ->
                table.indexes().stream()
                    .filter(index -> !index.unique() && index.parts().size() > WIDE)
                    .map(
                        index ->
                            Spot.of(
                                table.name(),
                                "index %s of %s has %d columns"
                                    .formatted(index.name(), table.name(), index.parts().size()))));
  }

  private static Stream<Spot> longNames(Evolution evolution, Database database) {
    Schema schema = evolution.after();
    Stream<Spot> sequences =
        schema.sequences().values().stream()
            .map(Sequence::name)
            .filter(name -> isTooLong(name.name(), database))
            .map(name -> Spot.of(name, tooLong("sequence", name.name())));
    return Stream.of(
            schema.tables().values().stream().flatMap(table -> longNames(table, database)),
            sequences,
            longTypes(schema, database))
        .flatMap(spots -> spots);
  }

  /** The enum types, of which only PostgreSQL has the names. */
  private static Stream<Spot> longTypes(Schema schema, Database database) {
    return schema.tables().values().stream()
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> column.type() instanceof Type.NamedEnum)
                    .flatMap(column -> longType(table, column, database).stream()));
  }

  private static Optional<Spot> longType(Table table, Column column, Database database) {
    String name = ((Type.NamedEnum) column.type()).type().name();
    return !database.isMysqlFamily() && isTooLong(name, database)
        ? Optional.of(Spot.of(table.name(), column.name(), tooLong("enum type", name)))
        : Optional.empty();
  }

  private static Stream<Spot> longNames(Table table, Database database) {
    var spots = new ArrayList<Spot>();
    TableName name = table.name();
    if (isTooLong(name.name(), database)) {
      spots.add(Spot.of(name, tooLong("table", name.name())));
    }
    table.columns().stream()
        .filter(column -> isTooLong(column.name(), database))
        .map(column -> Spot.of(name, column.name(), tooLong("column", column.name())))
        .forEach(spots::add);
    longOnes(table.constraints(), Constraint::name, database)
        .map(constraint -> Spot.of(name, tooLong(constraint.kind().toString(), constraint.name())))
        .forEach(spots::add);
    longOnes(table.indexes(), Index::name, database)
        .map(index -> Spot.of(name, tooLong("index", index.name())))
        .forEach(spots::add);
    return spots.stream();
  }

  private static <T> Stream<T> longOnes(
      List<T> parts, Function<T, String> name, Database database) {
    return parts.stream().filter(part -> isTooLong(name.apply(part), database));
  }

  private static String tooLong(String kind, String identifier) {
    return "the name of %s %s is too long".formatted(kind, identifier);
  }

  private static boolean isTooLong(String identifier, Database database) {
    String name = Identifier.of(identifier).name();
    return database.isMysqlFamily()
        ? name.codePointCount(0, name.length()) > MYSQL_CHARACTERS
        : name.getBytes(StandardCharsets.UTF_8).length > POSTGRESQL_BYTES;
  }
}
