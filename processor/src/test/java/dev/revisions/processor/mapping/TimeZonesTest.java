package dev.revisions.processor.mapping;

/** How values with a time zone are kept. */
class TimeZonesTest {

  @CompilerTest
  void oneColumnOrTwo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A {
                  @Id Long id;
                  @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime a;
                  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) ZonedDateTime b;
                  @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetDateTime c;
                  @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime d;
                  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name = "zone") @Column(name = "at", nullable = false, secondPrecision = 3) ZonedDateTime e;
                  @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(nullable = false, secondPrecision = 2) OffsetTime f;
                  @TimeZoneStorage(TimeZoneStorageType.COLUMN) Instant g;
                }
                """))
        .isSchema(
            """
            table A (shop.A)
              id    bigint         not null
              a     instant(6)
              b     timestamp(6)
              c     timestamptz(6)
              d     timestamptz(6)
              d_tz  integer
              at    timestamptz(3) not null
              zone  integer        not null
              f     timetz(2)
              f_tz  integer
              g     timestamptz(6)
              primary key (id)
            """);
  }

  @CompilerTest
  void whatDependsOnTheDatabaseIsRefused(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @TimeZoneStorage OffsetDateTime x; }
                """))
        .hasProblem("unsupported-mapping", "A.x: ", "AUTO", "COLUMN or NATIVE");
  }

  @CompilerTest
  void aCollectionHasNoColumnForZones(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id Long id; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) List<OffsetDateTime> x; }
                """))
        .hasProblem("unsupported-mapping", "A.x: ", "@Embeddable");
  }
}
