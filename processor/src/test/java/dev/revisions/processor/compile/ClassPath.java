package dev.revisions.processor.compile;

import dev.revisions.Revision;
import dev.revisions.annotation.RenamedFrom;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Getter;
import org.hibernate.annotations.Formula;
import org.hibernate.validator.constraints.Length;

/**
 * The class path of projects. Every compilation opens each jar anew, so it has what their sources
 * refer to rather than all that the tests need.
 */
public final class ClassPath {

  /** The APIs. */
  public static final String APIS =
      Stream.of(
              Revision.class,
              RenamedFrom.class,
              Pool.class,
              Future.class,
              Entity.class,
              Formula.class,
              Constraint.class,
              Length.class,
              Getter.class)
          .map(ClassPath::origin)
          .distinct()
          .collect(Collectors.joining(File.pathSeparator));

  private ClassPath() {}

  /** Class files in a folder, then the APIs. */
  public static String with(Path classes) {
    return classes + File.pathSeparator + APIS;
  }

  private static String origin(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }
}
