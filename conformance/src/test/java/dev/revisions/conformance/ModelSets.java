package dev.revisions.conformance;

import static dev.revisions.conformance.ModelSet.of;

import dev.revisions.processor.mapping.Conventions;
import dev.revisions.testing.Database;
import java.util.List;
import java.util.stream.Stream;

/** All sets of entities. */
final class ModelSets {

  /** After the shapes of real applications. */
  private static final List<ModelSet> APPLICATIONS =
      Stream.of(
              "shop",
              "bank",
              "hospital",
              "forum",
              "erp",
              "iot",
              "workflow",
              "identity",
              "school",
              "airline",
              "insurance",
              "cms",
              "hr",
              "logistics",
              "tracker",
              "hotel",
              "music",
              "league",
              "store",
              "realm",
              "engine",
              "lending",
              "records",
              "telemetry",
              "catalogue",
              "legacy",
              "shapes",
              "estate")
          .map(ModelSet::of)
          .toList();

  /** Rule by rule. */
  private static final List<ModelSet> RULES =
      List.of(
          of("basics"),
          of("temporals"),
          of("enums"),
          of("lobs"),
          of("ids"),
          of("generators"),
          of("composites"),
          of("derived"),
          of("embedding"),
          of("toone"),
          of("tomany"),
          of("elements"),
          of("singletable"),
          of("joined"),
          of("tableperclass"),
          of("superclasses"),
          of("access"),
          of("naming"),
          of("constraints"),
          of("converters"),
          of("snake").snakeCase(),
          of("namespaces").on(Database.POSTGRESQL, Database.H2),
          of("ordering"),
          of("mapkeys"),
          of("references"),
          of("associationoverrides"),
          of("discriminators"),
          of("nulldiscriminators"),
          of("autoconverters"),
          of("booleans"),
          of("secondprecision"),
          of("checks"),
          of("comments"),
          of("options").on(Database.POSTGRESQL),
          of("defaults"),
          of("generatedcolumns"),
          of("naturalids"),
          of("timestamps"),
          of("ondelete"),
          of("tenants"),
          of("arrays"),
          of("json"),
          of("jdbctypes"),
          of("inet"),
          of("uuids"),
          of("fractionalseconds"),
          of("secondary"),
          of("views"),
          of("softdelete"),
          of("partitionkeys").on(Database.POSTGRESQL, Database.MARIADB),
          of("anys"),
          of("loosejoins"),
          of("collectionids"),
          of("formuladiscriminators"),
          of("facts"),
          of("tablegenerators"),
          of("enumvalues"),
          of("foreignkeydefinitions"),
          of("timezones"),
          of("namedenums").on(Database.POSTGRESQL, Database.H2),
          of("intervals").on(Database.POSTGRESQL, Database.H2),
          of("embeddableinheritance"),
          of("embeddednaming"),
          of("jsonparts"),
          of("structs").on(Database.POSTGRESQL),
          of("parcels").on(Database.POSTGRESQL),
          of("chosentypes"),
          of("postgresqlenums").on(Database.POSTGRESQL),
          of("composed"),
          of("embeddedtables"),
          of("registrations"),
          of("remarks"),
          of("validation").validated(),
          of("constraints").hibernateNames(),
          of("naturalids").hibernateNames(),
          of("naming").hibernateNames(),
          of("tomany").hibernateNames(),
          of("joined").hibernateNames(),
          of("joined").quoted(),
          of("elements").quoted(),
          of("singletable").quoted());

  /** Row by row of the tables that were measured of Hibernate. */
  private static final List<ModelSet> ROWS =
      List.of(
          of("referencebasics"),
          of("referencelimits").on(Database.POSTGRESQL, Database.H2),
          of("referenceenums"),
          of("referencearrays"),
          of("referencejdbctypes"),
          of("referencecodes"),
          // PostgreSQL's driver calls a time with a zone a plain one, so that Hibernate's validator
          // refuses what Hibernate exports.
          of("referencezones").on(Database.H2),
          of("referencecolumns"),
          of("referencecollations").on(Database.POSTGRESQL),
          of("referenceoptions").on(Database.POSTGRESQL),
          of("referencegenerated").on(Database.POSTGRESQL, Database.MARIADB),
          of("referencevalidation").validated(),
          of("referencenames"),
          of("referenceids"),
          of("referencenulls"),
          of("referenceassociations"),
          of("referenceelements"),
          of("referenceinheritance"),
          of("referencetables"),
          of("referencenames").hibernateNames(),
          of("referenceassociations").hibernateNames());

  /** What is not the same on all databases, or not known from the entities alone. */
  private static final List<ModelSet> REFUSED =
      List.of(
          of("history").refused("Remembered: @Temporal is not supported, because a setting"),
          of("audits").refused("Watched: @Audited is not supported, because settings decide"),
          of("nativegenerators")
              .refused("ByNative.id: @NativeGenerator is not supported, because it means"));

  static final List<ModelSet> ALL =
      Stream.of(APPLICATIONS, RULES, ROWS, REFUSED).flatMap(List::stream).toList();

  private static final String CONVENTIONS = System.getProperty("conformance.conventions", "");

  private ModelSets() {}

  /**
   * All, those that get along together, or those that the property {@code conformance.sets} names,
   * separated by commas, each alone. With the property {@code conformance.conventions}, those
   * without conventions of their own have other ones: {@code snake}, {@code quoted} or {@code
   * hibernate}.
   */
  static Stream<ModelSet> chosen() {
    List<ModelSet> chosen =
        ALL.stream()
            .filter(set -> isChosen("conformance.sets", set.name()))
            .filter(set -> CONVENTIONS.isEmpty() || set.conventions().equals(Conventions.DEFAULT))
            .map(ModelSets::convened)
            .toList();
    boolean all = System.getProperty("conformance.sets") == null;
    return all ? Batches.of(chosen).stream() : chosen.stream();
  }

  private static ModelSet convened(ModelSet set) {
    return switch (CONVENTIONS) {
      case "snake" -> set.snakeCase();
      case "quoted" -> set.quoted();
      case "hibernate" -> set.hibernateNames();
      default -> set;
    };
  }

  /** Whether a database is among those that the property {@code conformance.databases} names. */
  static boolean isChosen(Database database) {
    return isChosen("conformance.databases", database.toString());
  }

  private static boolean isChosen(String property, String name) {
    List<String> names = List.of(System.getProperty(property, "").split(","));
    return names.equals(List.of("")) || names.contains(name);
  }
}
