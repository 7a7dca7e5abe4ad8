package dev.revisions.processor.mapping;

import dev.revisions.schema.Type;
import dev.revisions.schema.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @TimeZoneStorage}: how a value with a time zone is kept. */
final class TimeZones {

  private static final Set<String> ZONED =
      Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.OffsetTime");

  /** What the column of the zone has from that of the time, if nothing is said of it. */
  private static final Set<String> SHARED =
      Set.of("columnDefinition", "options", "comment", "insertable", "updatable", "table");

  private final BasicReader basics;

  TimeZones(BasicReader basics) {
    this.basics = basics;
  }

  private static Optional<String> storage(Member member, String javaType) {
    Annotations annotations = member.annotations();
    return annotations.hasHibernate("TimeZoneStorage") && ZONED.contains(javaType)
        ? annotations.hibernate("TimeZoneStorage").orElseThrow().constant("value")
        : Optional.empty();
  }

  /** Whether the zone has a column of its own. */
  static boolean haveColumn(Member member, String javaType) {
    return storage(member, javaType).equals(Optional.of("COLUMN"));
  }

  /** The time and its zone, as two parts of one attribute. */
  Attribute columns(Member member, String javaType, Scope scope) {
    Optional<Annotation> given = member.annotations().jpa("Column");
    Optional<Annotation> named = given.filter(a -> a.text("name").isPresent());
    ColumnSpec spec = named.isPresent() ? new ColumnSpec(named) : ColumnSpec.ofFraction(given);
    String column = spec.name().orElse(member.name());
    boolean day = javaType.equals("java.time.OffsetTime");
    Attribute time =
        basics.part(
            part(member, day ? "utcTime" : "instant"),
            scope.named(column),
            spec,
            day ? Types.timetz(spec.secondPrecision(0)) : JavaColumnTypes.timestamptz(spec),
            false);
    return new Attribute.Embedded(member, false, List.of(time, zone(member, column, named, scope)));
  }

  private Attribute zone(Member member, String column, Optional<Annotation> named, Scope scope) {
    Optional<Annotation> own = member.annotations().hibernate("TimeZoneColumn");
    return basics.part(
        part(member, "zoneOffset"),
        scope.named(own.flatMap(a -> a.text("name")).orElse(column + "_tz")),
        new ColumnSpec(own.or(() -> named.map(a -> a.only(SHARED)))),
        Types.integer(),
        named.filter(a -> !a.flag("nullable", true)).isPresent());
  }

  /** What stands on the attribute as a whole is not said again of its parts. */
  private static Member part(Member member, String name) {
    return member.withName(name).withAnnotations(Annotations.NONE);
  }

  /** The type of the one column in which a value is kept with its zone or without. */
  static Optional<Type> type(BasicSource source, String javaType) {
    boolean day = javaType.equals("java.time.OffsetTime");
    int precision = source.spec().secondPrecision(day ? 0 : 6);
    return storage(source.member(), javaType)
        .flatMap(
            storage ->
                switch (storage) {
                  case "NATIVE" ->
                      Optional.of(
                          day
                              ? Types.sql("time(" + precision + ") with time zone")
                              : Types.instant(precision));
                  case "NORMALIZE" ->
                      Optional.of(day ? Types.time(precision) : Types.timestamp(precision));
                  case "AUTO", "COLUMN" -> throw refuse(source, storage);
                  default -> Optional.empty();
                });
  }

  private static Refused refuse(BasicSource source, String storage) {
    String message =
        storage.equals("AUTO")
            ? "TimeZoneStorageType.AUTO means a second column on some databases and none on others,"
                + " where one revision is for all; say COLUMN or NATIVE"
            : "TimeZoneStorageType.COLUMN is supported for attributes, not for what a collection"
                + " holds; say NATIVE, NORMALIZE or NORMALIZE_UTC, or hold an @Embeddable";
    return source
        .member()
        .refuse(
            "unsupported-mapping",
            source.member().annotations().hibernate("TimeZoneStorage").orElseThrow(),
            "value",
            message);
  }
}
