package dev.revisions.conformance;

import dev.revisions.testing.Database;
import java.util.List;

/** All sets of entities. */
final class ModelSets {

  static final List<ModelSet> ALL =
      List.of(
          ModelSet.of("shop"),
          ModelSet.of("bank"),
          ModelSet.of("hospital"),
          ModelSet.of("forum"),
          ModelSet.of("erp"),
          ModelSet.of("iot"),
          ModelSet.of("workflow"),
          ModelSet.of("identity"),
          ModelSet.of("school"),
          ModelSet.of("airline"),
          ModelSet.of("insurance"),
          ModelSet.of("cms"),
          ModelSet.of("hr"),
          ModelSet.of("logistics"),
          ModelSet.of("tracker"),
          ModelSet.of("hotel"),
          ModelSet.of("music"),
          ModelSet.of("league"),
          ModelSet.of("basics"),
          ModelSet.of("temporals"),
          ModelSet.of("enums"),
          ModelSet.of("lobs"),
          ModelSet.of("ids"),
          ModelSet.of("generators"),
          ModelSet.of("composites"),
          ModelSet.of("derived"),
          ModelSet.of("embedding"),
          ModelSet.of("toone"),
          ModelSet.of("tomany"),
          ModelSet.of("elements"),
          ModelSet.of("singletable"),
          ModelSet.of("joined"),
          ModelSet.of("tableperclass"),
          ModelSet.of("superclasses"),
          ModelSet.of("access"),
          ModelSet.of("naming"),
          ModelSet.of("constraints"),
          ModelSet.of("converters"),
          ModelSet.of("snake").snakeCase(),
          ModelSet.of("namespaces").on(Database.POSTGRESQL, Database.H2));

  private ModelSets() {}
}
