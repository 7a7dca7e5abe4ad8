package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the SQL script of a range. */
@Mojo(name = "sql", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class SqlMojo extends CommandMojo {

  /** From where to where, up or down. */
  @Parameter(property = "range", defaultValue = "base:heads")
  private String range;

  /** postgresql, mariadb, mysql, h2, sqlserver, oracle or db2; otherwise that of the database. */
  @Parameter(property = "dialect")
  private String dialect;

  /** Whether the script is to run on a database in any state. */
  @Parameter(property = "idempotent")
  private boolean idempotent;

  /** The file; otherwise the log. */
  @Parameter(property = "output")
  private File output;

  @Override
  Path output() {
    return output == null ? null : output.toPath();
  }

  @Override
  Answer answer(Commands commands) {
    return commands.sql(range, Optional.ofNullable(dialect), idempotent);
  }
}
