package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Undoes what stands on a target. */
@Mojo(name = "downgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class DowngradeMojo extends CommandMojo {

  /** The target: {@code -1}, an id, or {@code base}. */
  @Parameter(property = "target", required = true)
  private String target;

  /** Whether only to tell what would be done, with locks and SQL. */
  @Parameter(property = "dryRun")
  private boolean dryRun;

  /** Schemas to take back to the target, each with a history of its own. */
  @Parameter(property = "schemas")
  private List<String> schemas;

  /** How many schemas at a time. */
  @Parameter(property = "parallel", defaultValue = "4")
  private int parallel;

  @Override
  Answer answer(Commands commands) {
    if (schemas != null && !schemas.isEmpty()) {
      return commands.downgradeAll(Commands.manySchemas(schemas, dryRun), target, parallel);
    }
    return dryRun ? commands.planDowngrade(target) : commands.downgrade(target);
  }
}
