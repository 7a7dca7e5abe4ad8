package dev.revisions.conformance;

import static dev.revisions.conformance.ModelSet.of;

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
              "realm")
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
          of("tablegenerators"),
          of("enumvalues"),
          of("foreignkeydefinitions"),
          of("timezones"),
          of("namedenums").on(Database.POSTGRESQL, Database.H2),
          of("intervals").on(Database.POSTGRESQL, Database.H2),
          of("embeddableinheritance"),
          of("embeddednaming"),
          of("jsonparts"),
          of("validation").validated(),
          of("constraints").hibernateNames(),
          of("naturalids").hibernateNames(),
          of("naming").hibernateNames(),
          of("tomany").hibernateNames(),
          of("joined").hibernateNames(),
          of("joined").quoted(),
          of("elements").quoted(),
          of("singletable").quoted());

  /** What the processor refuses until it learns it. */
  private static final List<ModelSet> NOT_YET =
      List.of(
          of("structs").on(Database.POSTGRESQL).notYet("@Struct"),
          of("history").notYet("@Temporal of Hibernate"),
          of("nativegenerators").notYet("@NativeGenerator"));

  static final List<ModelSet> ALL =
      Stream.of(APPLICATIONS, RULES, NOT_YET).flatMap(List::stream).toList();

  private ModelSets() {}

  /** All, or those that the property {@code conformance.sets} names, separated by commas. */
  static Stream<ModelSet> chosen() {
    return ALL.stream().filter(set -> isChosen("conformance.sets", set.name()));
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
