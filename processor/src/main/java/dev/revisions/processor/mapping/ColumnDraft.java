package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Validity;
import dev.revisions.schema.Column;
import dev.revisions.schema.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column on its way into a table.
 *
 * @param column the column as its attribute declares it
 * @param underlying its type without a {@code columnDefinition}
 * @param logicalName its name before the naming strategy
 * @param member the attribute that it comes from
 * @param explicit whether an annotation of the column itself makes it not null
 * @param required whether the attribute cannot be null
 * @param unique whether an annotation makes it unique alone
 * @param readOnly whether another attribute may own the column
 * @param checks the checks on it
 * @param referred the type of columns that refer to it, which validation does not narrow
 */
record ColumnDraft(
    Column column,
    Type underlying,
    String logicalName,
    Member member,
    boolean explicit,
    boolean required,
    boolean unique,
    boolean readOnly,
    List<CheckSpec> checks,
    TypedColumn referred) {

  /** A column to which others refer under its own type. */
  ColumnDraft(
      Column column,
      Type underlying,
      String logicalName,
      Member member,
      boolean explicit,
      boolean required,
      boolean unique,
      boolean readOnly,
      List<CheckSpec> checks) {
    this(
        column,
        underlying,
        logicalName,
        member,
        explicit,
        required,
        unique,
        readOnly,
        checks,
        new TypedColumn(column.type(), underlying, List.of(), Optional.empty()));
  }

  String name() {
    return column.name();
  }

  private ColumnDraft with(UnaryOperator<Column> change) {
    return new ColumnDraft(
        change.apply(column),
        underlying,
        logicalName,
        member,
        explicit,
        required,
        unique,
        readOnly,
        checks,
        referred);
  }

  /** The same column under a constraint of validation. */
  ColumnDraft valid(Validity validity) {
    ColumnDraft valid =
        new ColumnDraft(
            column,
            underlying,
            logicalName,
            member,
            explicit || validity == Validity.EVERYWHERE,
            required,
            unique,
            readOnly,
            checks,
            referred);
    return validity == Validity.OPTIONAL ? this : valid.notNull();
  }

  /** The same column as part of a key: never null. */
  ColumnDraft notNull() {
    return with(column -> column.withNullable(false));
  }

  /** The same column in a table that it shares with rows that do not have it. */
  ColumnDraft shared() {
    return with(column -> column.withNullable(!explicit));
  }

  /** The same column where nothing requires it. */
  ColumnDraft nullable() {
    return with(column -> column.withNullable(true));
  }

  /** The same column with another comment. */
  ColumnDraft commented(Optional<String> comment) {
    return with(column -> column.withComment(comment));
  }

  /** A column of that name that refers to this one: the same type, and nothing else of it. */
  ColumnDraft reference(Member source, String name, String logical) {
    Column plain = Column.of(name, referred.type()).withCollation(column.collation());
    return new ColumnDraft(
        plain,
        referred.underlying(),
        logical,
        source,
        false,
        false,
        false,
        false,
        List.of(),
        referredAs(plain.type()));
  }

  /** What columns of a type that refer to this one are in their turn. */
  TypedColumn referredAs(Type type) {
    return new TypedColumn(
        type, referred.underlying(), List.of(), referred.constants().map(Constants::referred));
  }

  /** The same column with the type that the Java type of an attribute has by default. */
  ColumnDraft sizedLike(Member attribute) {
    return JavaTypes.qualifiedName(attribute.type())
        .flatMap(name -> JavaColumnTypes.of(name, ColumnSpec.DEFAULT))
        .map(
            type ->
                new ColumnDraft(
                    column.withType(type),
                    type,
                    logicalName,
                    member,
                    explicit,
                    required,
                    unique,
                    readOnly,
                    checks))
        .orElse(this);
  }
}
