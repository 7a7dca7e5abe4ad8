package dev.revisions.dialect;

import static dev.revisions.schema.Types.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.revisions.RevisionException;
import dev.revisions.operation.Operation;
import dev.revisions.schema.Column;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.testing.Catalog;
import dev.revisions.testing.Database;
import dev.revisions.testing.TestDatabase;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words and values, as the servers take them. */
class ServerTest {

  /** Every word that any of the databases reserves. */
  private static Set<String> words() {
    var words = new TreeSet<String>();
    Stream.of(
            ReservedWords.POSTGRESQL, ReservedWords.MARIADB, ReservedWords.MYSQL, ReservedWords.H2)
        .forEach(words::addAll);
    return words;
  }

  private static TestDatabase create(Database kind) {
    assumeTrue(kind.isAvailable(), kind + " does not run here");
    return kind.create();
  }

  private static void apply(TestDatabase database, Operation operation) {
    database.execute(dialect(database).render(operation).toArray(String[]::new));
  }

  private static Dialect dialect(TestDatabase database) {
    return Dialect.named(database.kind().toString());
  }

  @ParameterizedTest
  @EnumSource
  void everyWordNamesAColumn(Database kind) {
    try (TestDatabase database = create(kind)) {
      List<Column> columns = words().stream().map(word -> Column.of(word, integer())).toList();
      apply(
          database,
          new Operation.CreateTable(Table.of(TableName.of("words")).withColumns(columns)));

      String catalog = Catalog.of(database).text().toLowerCase();
      assertThat(words())
          .allSatisfy(
              word -> assertThat(catalog).contains("  column " + word.toLowerCase() + " int"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWordNamesATable(Database kind) {
    try (TestDatabase database = create(kind)) {
      for (String word : words()) {
        TableName name = TableName.of(word);
        Column column = Column.of(word, integer()).withNullable(false);
        apply(
            database,
            new Operation.CreateTable(
                Table.of(name)
                    .withColumns(List.of(column))
                    .withConstraints(List.of(new PrimaryKey("p", List.of(word))))));
        apply(database, new Operation.Insert(name, List.of(word), List.of(List.of(1))));
        apply(database, new Operation.DropTable(name, Optional.empty()));
      }
      assertThat(Catalog.of(database)).hasToString("");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReservedWordHasTheNameThatItWouldHaveUnquoted(Database kind) {
    try (TestDatabase database = create(kind)) {
      TableName name = TableName.of("Order");
      apply(
          database,
          new Operation.CreateTable(
              Table.of(name).withColumns(List.of(Column.of("Plain", integer())))));
      apply(database, new Operation.CreateIndex(name, Index.of("Select", List.of("Plain"), false)));

      String expected =
          switch (kind) {
            case POSTGRESQL -> "table order\n";
            case H2 -> "table ORDER\n";
            case MARIADB, MYSQL -> "table Order\n";
          };
      assertThat(Catalog.of(database).text()).startsWith(expected);
    }
  }

  private static final UUID ID = UUID.fromString("01234567-89ab-4cde-8123-456789abcdef");
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 2, 12, 0);
  private static final OffsetDateTime EAST = NOON.atOffset(ZoneOffset.ofHours(2));

  @ParameterizedTest
  @EnumSource
  void valuesComeBackAsTheyWere(Database kind) throws Exception {
    try (TestDatabase database = create(kind)) {
      assertThat(stored(database, varchar(50), "it's \\ {\"a\"} \u00e4\u20ac", 'c', Kind.ONE, null))
          .containsExactly("it's \\ {\"a\"} \u00e4\u20ac", "c", "ONE", null);
      assertThat(stored(database, integer(), 1, (short) -2)).containsExactly("1", "-2");
      assertThat(stored(database, numeric(10, 2), 1.5, new BigDecimal("-1E2")))
          .containsExactly("1.50", "-100.00");
      assertThat(stored(database, date(), LocalDate.of(2026, 1, 2))).containsExactly("2026-01-02");
      assertThat(stored(database, time(3), LocalTime.of(1, 2), LocalTime.of(1, 2, 3, 500_000_000)))
          .allSatisfy(text -> assertThat(text).startsWith("01:02:0"));
      assertThat(stored(database, timestamp(6), NOON)).first().asString().contains("12:00:00");
    }
  }

  private enum Kind {
    ONE
  }

  @ParameterizedTest
  @EnumSource
  void booleansUuidsAndBytesComeBackAsTheyWere(Database kind) throws Exception {
    try (TestDatabase database = create(kind)) {
      var columns =
          List.of(
              Column.of("flag", bool()), Column.of("id", uuid()), Column.of("bytes", varbinary(9)));
      TableName name = TableName.of("kinds");
      apply(database, new Operation.CreateTable(Table.of(name).withColumns(columns)));
      apply(
          database,
          new Operation.Insert(
              name,
              List.of("flag", "id", "bytes"),
              List.of(List.of(true, ID, new byte[] {0, 92, -1}))));

      try (Connection connection = database.connect();
          ResultSet row = connection.createStatement().executeQuery("select * from kinds")) {
        row.next();
        assertThat(row.getBoolean(1)).isTrue();
        assertThat(row.getObject(2)).isEqualTo(kind == Database.MYSQL ? bytes(ID) : ID);
        assertThat(row.getBytes(3)).containsExactly(0, 92, -1);
      }
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** Ten in the morning, UTC, whatever zone it was said in. */
  @ParameterizedTest
  @EnumSource
  void pointsInTimeAreTheSameOnes(Database kind) throws Exception {
    try (TestDatabase database = create(kind)) {
      ZonedDateTime zoned = EAST.atZoneSameInstant(ZoneId.of("America/New_York"));
      Instant instant = EAST.toInstant();

      assertThat(instants(database, EAST, zoned, instant)).containsOnly(instant).hasSize(3);
    }
  }

  private static List<Instant> instants(TestDatabase database, Object... values) throws Exception {
    insert(database, timestamptz(6), values);
    boolean withoutZone = database.kind() == Database.MARIADB || database.kind() == Database.MYSQL;
    var instants = new ArrayList<Instant>();
    try (Connection connection = database.connect();
        ResultSet rows = connection.createStatement().executeQuery("select c from v")) {
      while (rows.next()) {
        instants.add(
            withoutZone
                ? rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)
                : rows.getObject(1, OffsetDateTime.class).toInstant());
      }
    }
    return instants;
  }

  private static List<String> stored(TestDatabase database, Type type, Object... values)
      throws Exception {
    insert(database, type, values);
    var texts = new ArrayList<String>();
    try (Connection connection = database.connect();
        ResultSet rows = connection.createStatement().executeQuery("select c from v")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    apply(database, new Operation.DropTable(TableName.of("v"), Optional.empty()));
    return texts;
  }

  /** InnoDB refuses to read the table if it is told of the new name at once. */
  @ParameterizedTest
  @EnumSource
  void rowsAreReadByAnIndexWhoseNameChangesItsCase(Database kind) throws Exception {
    try (TestDatabase database = create(kind)) {
      TableName v = TableName.of("v");
      insert(database, integer(), 1, 2);
      apply(database, new Operation.CreateIndex(v, Index.of("v_c_idx", List.of("c"), false)));
      apply(database, new Operation.RenameIndex(v, "v_c_idx", "v_C_idx"));

      try (Connection connection = database.connect();
          ResultSet rows = connection.createStatement().executeQuery("select c from v")) {
        assertThat(rows.next()).isTrue();
      }
    }
  }

  private static void insert(TestDatabase database, Type type, Object... values) {
    TableName name = TableName.of("v");
    apply(
        database,
        new Operation.CreateTable(Table.of(name).withColumns(List.of(Column.of("c", type)))));
    List<List<Object>> rows =
        Arrays.stream(values).map(value -> Arrays.asList(new Object[] {value})).toList();
    apply(database, new Operation.Insert(name, List.of("c"), rows));
  }

  @Test
  void timesWithAnOffset() {
    OffsetTime time = OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHours(2));
    assertThat(Dialect.h2().quoteLiteral(time)).isEqualTo("'01:02:03+02:00'");
    assertThat(Dialect.mysql().quoteLiteral(time)).isEqualTo("'23:02:03'");
  }

  @Test
  void otherValuesHaveNoLiteral() {
    assertThatThrownBy(() -> Dialect.postgresql().quoteLiteral(List.of(1)))
        .isInstanceOf(RevisionException.class)
        .hasMessageStartingWith("No SQL literal for [1] of type java.util.");
  }
}
