package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads attributes of one column, the elements of collections and the keys of maps. */
final class BasicReader {

  private static final Set<String> SERIALIZED_KEYS =
      Set.of("java.util.Currency", "java.util.Locale", "java.util.TimeZone");

  private final TypeReader types;
  private final GenerationReader generations;
  private final ConstraintReader constraints;
  private final Names names;

  BasicReader(
      TypeReader types, GenerationReader generations, ConstraintReader constraints, Names names) {
    this.types = types;
    this.generations = generations;
    this.constraints = constraints;
    this.names = names;
  }

  Names names() {
    return names;
  }

  GenerationReader generations() {
    return generations;
  }

  /** An attribute of an entity or embeddable. */
  Attribute.Basic attribute(Member member, Scope scope) {
    ColumnSpec given = ColumnSpec.of(member.annotations(), scope.overrides().column(member.name()));
    Constraints said = constraints.of(member, scope);
    ColumnSpec spec = given.within(said);
    String column = scope.named(given.name().orElse(member.name()));
    String physical = names.column(member.element(), column);
    Optional<Annotation> convert = conversion(member, scope);
    TypedColumn typed = types.read(BasicSource.of(member, spec, physical, convert));
    boolean primitive = member.type().getKind().isPrimitive();
    boolean required = primitive && !given.isGiven() && !scope.embedded() || isMandatory(member);
    return new Attribute.Basic(
        member,
        column,
        spec,
        typed,
        required,
        isAlwaysSet(member.annotations()),
        checks(member, spec, typed, said.checks("{" + physical + "}")),
        member.annotations().hibernate("ColumnDefault").flatMap(a -> a.text("value")),
        generations.read(member, scope),
        Attribute.Validity.of(said, scope),
        said.changeType() ? types.read(BasicSource.of(member, given, physical, convert)) : typed);
  }

  private static Optional<Annotation> conversion(Member member, Scope scope) {
    Optional<Annotation> outer = scope.overrides().conversion(member.name());
    return outer.isPresent() ? outer : ownConversion(member);
  }

  private static Optional<Annotation> ownConversion(Member member) {
    for (Annotation convert : member.annotations().allJpa("Convert", "Converts")) {
      if (convert.text("attributeName").isEmpty()) {
        return Optional.of(convert);
      }
    }
    return Optional.empty();
  }

  private static boolean isMandatory(Member member) {
    Optional<Annotation> basic = member.annotations().jpa("Basic");
    return basic.isPresent() && !basic.get().flag("optional", true);
  }

  private static boolean isAlwaysSet(Annotations annotations) {
    return annotations.hasJpa("Version")
        || annotations.hasHibernate("TenantId")
        || annotations.hasHibernate("CreationTimestamp")
        || annotations.hasHibernate("UpdateTimestamp")
        || annotations.hibernate("CurrentTimestamp").filter(BasicReader::isOnInsert).isPresent();
  }

  private static boolean isOnInsert(Annotation timestamp) {
    return timestamp.constants("event").contains("INSERT");
  }

  private static List<CheckSpec> checks(
      Member member, ColumnSpec spec, TypedColumn typed, List<CheckSpec> bounds) {
    var checks = new ArrayList<>(typed.checks());
    checks.addAll(bounds);
    checks.addAll(CheckSpec.ofColumn(spec, member.annotations()));
    return List.copyOf(checks);
  }

  /**
   * An element of a collection, whose column is called like the attribute. Hibernate takes no
   * override of it.
   */
  Attribute.Basic element(Member member) {
    ColumnSpec spec = ColumnSpec.of(member.annotations(), Optional.empty());
    String column = spec.name().orElse(member.name());
    Optional<Annotation> convert =
        Overrides.of(member.annotations()).conversion("value").or(() -> ownConversion(member));
    TypedColumn typed =
        types.read(BasicSource.of(member, spec, names.column(member.element(), column), convert));
    return plain(member, column, spec, typed, checks(member, spec, typed, List.of()));
  }

  /** The key of a map. */
  Attribute.Basic mapKey(Member member, Overrides overrides) {
    ColumnSpec spec = new ColumnSpec(member.annotations().jpa("MapKeyColumn"));
    String column = spec.name().orElse(member.name() + "_KEY");
    TypedColumn typed =
        types.read(
            BasicSource.ofMapKey(
                member, spec, names.column(member.element(), column), overrides.conversion("key")));
    TypedColumn known = isSerialized(member) ? serialized(typed) : typed;
    return plain(member, column, spec, known, known.checks());
  }

  /** Where {@code @MapKeyClass} names them, Hibernate no longer knows some of its types. */
  private static boolean isSerialized(Member key) {
    return key.annotations()
        .jpa("MapKeyClass")
        .flatMap(a -> a.type("value"))
        .flatMap(JavaTypes::qualifiedName)
        .filter(SERIALIZED_KEYS::contains)
        .isPresent();
  }

  private static TypedColumn serialized(TypedColumn typed) {
    return typed.type() instanceof Type.Text text
        ? TypedColumn.of(Types.varbinary(text.length()))
        : typed;
  }

  /** The column that numbers the elements of a list. */
  Attribute.Basic order(Member member, ColumnSpec spec) {
    String column = spec.name().orElse(member.name() + "_ORDER");
    String physical = names.column(member.element(), column);
    int base =
        member.annotations().hibernate("ListIndexBase").map(a -> a.number("value", 0)).orElse(0);
    CheckSpec check = CheckSpec.of("{" + physical + "}>=" + base);
    return plain(member, column, spec, types.readIndex(member, spec, physical), List.of(check));
  }

  /**
   * A column of which no attribute is the value.
   *
   * @param place where it comes from, with the type of the value
   * @param column its name, before the naming strategy
   * @param spec what is said about it
   * @param jdbcType the JDBC type, if one is chosen
   * @param convert what names a converter
   * @param always whether it is never null
   */
  Attribute.Basic implied(
      Member place,
      String column,
      ColumnSpec spec,
      Optional<JdbcType> jdbcType,
      Optional<Annotation> convert,
      boolean always) {
    Member member = place.withAnnotations(Annotations.NONE);
    BasicSource source =
        BasicSource.of(member, spec, names.column(member.element(), column), convert)
            .withJdbcType(jdbcType);
    TypedColumn typed = types.read(source);
    return plain(member, column, spec, typed, always, typed.checks());
  }

  /**
   * A column that an attribute has beside or in place of the one that its type would give it.
   *
   * @param required whether it is not null in whatever table it lands
   */
  Attribute.Basic part(Member member, String column, ColumnSpec spec, Type type, boolean required) {
    TypedColumn plain = TypedColumn.of(type);
    TypedColumn typed = spec.definition().map(Types::sql).map(plain::defined).orElse(plain);
    return plain(member, column, spec, typed, required, spec.checks());
  }

  private static Attribute.Basic plain(
      Member member, String column, ColumnSpec spec, TypedColumn typed, List<CheckSpec> checks) {
    return plain(member, column, spec, typed, false, checks);
  }

  private static Attribute.Basic plain(
      Member member,
      String column,
      ColumnSpec spec,
      TypedColumn typed,
      boolean always,
      List<CheckSpec> checks) {
    return new Attribute.Basic(
        member,
        column,
        spec,
        typed,
        false,
        always,
        checks,
        Optional.empty(),
        Generation.ASSIGNED,
        Attribute.Validity.OPTIONAL,
        typed);
  }
}
