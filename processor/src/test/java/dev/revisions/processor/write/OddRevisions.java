package dev.revisions.processor.write;

import dev.revisions.operation.Operation;
import dev.revisions.schema.Check;
import dev.revisions.schema.Column;
import dev.revisions.schema.ForeignKey;
import dev.revisions.schema.Fragment;
import dev.revisions.schema.Index;
import dev.revisions.schema.PrimaryKey;
import dev.revisions.schema.Sequence;
import dev.revisions.schema.Table;
import dev.revisions.schema.TableName;
import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes revisions of every kind of operation, with texts and names that Java may stumble over. */
final class OddRevisions {

  private static final List<String> PLAIN =
      List.of("a", "email", "customers", "customer_id", "a_rather_long_name_that_takes_some_room");

  private static final List<String> NAMES =
      List.of(
          "Order Lines",
          "*",
          "*/",
          "@param x",
          "<b>",
          "{@code x",
          "a  b",
          "&",
          "x$y",
          "//",
          "-",
          "100 %",
          "{0}");

  private static final List<String> TEXTS =
      List.of(
          "",
          "''",
          "it's \"quoted\"",
          "\"\"\"\"",
          "C:\\temp\\n",
          "a\nb",
          "\n\n",
          "select 1\nfrom \"a\" + \"b\"\nwhere a = 'x' and b = 'a text that takes a lot of room'\n",
          "100 %",
          "{0} and {id}",
          "a\tb\r\nc",
          "*/ /* // @x <p>",
          "$L $S $T $>",
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen",
          "x".repeat(120));

  /** What is left to the formatter. */
  private static final List<String> HARD =
      List.of("naïve", "日本", "\u0001", "\\u0041", "x".repeat(120));

  private final Random random;

  OddRevisions(Random random) {
    this.random = random;
  }

  NewRevision next() {
    return new NewRevision(
        any(List.of("com.acme.shop.revisions", "revisions", "dev.revisions")),
        "Revision_20261127_change",
        "5409e3583be8",
        some(5, () -> "b81e0c6f2a97"),
        some(8, () -> "c81e0c6f2a97"),
        Instant.parse("2026-11-27T06:19:00Z"),
        random.nextBoolean() ? "" : text(),
        random.nextBoolean() ? "" : "0b5409e3583b",
        some(3, () -> new Fragment.OfTable(table())),
        some(6, this::operation),
        some(3, this::operation));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(int most, Supplier<T> make) {
    return Stream.generate(make).limit(random.nextInt(most + 1)).toList();
  }

  private String text() {
    return random.nextInt(3) > 0 ? any(PLAIN) : any(random.nextInt(10) > 0 ? TEXTS : HARD);
  }

  private Optional<String> maybe() {
    return random.nextInt(4) == 0 ? Optional.of(text()) : Optional.empty();
  }

  private String name() {
    return random.nextInt(6) > 0 ? any(PLAIN) : "`" + any(NAMES) + "`";
  }

  private TableName tableName() {
    return TableName.parse(random.nextInt(5) == 0 ? "shop." + name() : name());
  }

  private Column column(String name) {
    boolean identity = random.nextInt(8) == 0;
    boolean nullable = !identity && random.nextBoolean();
    return new Column(
        name, type(), nullable, identity, maybe(), maybe(), maybe(), maybe(), maybe());
  }

  private Type type() {
    return switch (random.nextInt(8)) {
      case 0 -> Types.numeric(19, 2);
      case 1 -> Types.enumeration(text() + 1, text() + 2, text() + 3);
      case 2 -> Types.namedEnum(name(), text() + 1, text() + 2);
      case 3 -> Types.array(Types.varchar(255));
      case 4 -> composite();
      default -> Types.varchar(255);
    };
  }

  private Type.Composite composite() {
    return Types.composite(
        name(),
        Types.attribute("street", Types.varchar(255)),
        Types.attribute("zip", Types.date()));
  }

  private Table table() {
    return Table.of(tableName())
        .withColumns(List.of(column("id"), column("b"), column("`Order Lines`")))
        .withConstraints(List.of(new PrimaryKey("key", List.of("id")), foreignKey(), check()))
        .withComment(maybe());
  }

  private ForeignKey foreignKey() {
    return ForeignKey.of("a_foreign_key", List.of("b"), tableName(), List.of(name()))
        .withOnDelete(any(List.of(ForeignKey.Action.values())));
  }

  private Check check() {
    return new Check("a_check", "{id} > 0 and '" + text() + "' <> ''");
  }

  private Operation operation() {
    return switch (random.nextInt(14)) {
      case 0 -> new Operation.CreateTable(table());
      case 1 -> new Operation.CreateTable(Table.of(tableName()).withColumns(List.of(column("a"))));
      case 2 -> new Operation.AddColumn(tableName(), column(name()), maybe());
      case 3 -> new Operation.AlterColumn(tableName(), column("a"), column("a"), maybe());
      case 4 -> new Operation.AddConstraint(tableName(), foreignKey());
      case 5 -> new Operation.AddConstraint(tableName(), check());
      case 6 -> index();
      case 7 -> new Operation.RequireNone(text(), text());
      case 8 -> new Operation.Execute(text(), some(3, () -> "postgresql"));
      case 9 -> insert();
      case 10 -> sequence();
      case 11 -> new Operation.AddEnumValue(tableName(), text(), maybe());
      case 12 -> new Operation.CreateCompositeType(composite());
      default -> new Operation.DropColumn(tableName(), name(), Optional.empty());
    };
  }

  private Operation index() {
    var index = Index.of(name(), List.of("a_rather_long_name", "b"), random.nextBoolean());
    return new Operation.CreateIndex(tableName(), index, random.nextBoolean());
  }

  private Operation sequence() {
    var before = new Sequence(tableName(), 1, 50, maybe(), List.of());
    return new Operation.AlterSequence(before, new Sequence(before.name(), 5_000_000_000L, -1));
  }

  private Operation insert() {
    List<List<Object>> rows = some(3, () -> Arrays.asList(value(), value(), value()));
    return new Operation.Insert(tableName(), List.of("a", "b", "c"), rows);
  }

  private Object value() {
    return any(
        Arrays.asList(
            null,
            1,
            true,
            4L,
            2.5,
            1.5f,
            (short) 1,
            (byte) 2,
            text(),
            new BigDecimal("1.50"),
            BigInteger.TEN,
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T00:00:00Z"),
            new UUID(0, 1)));
  }
}
