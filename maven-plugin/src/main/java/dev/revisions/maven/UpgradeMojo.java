package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Applies what is missing to reach a target. */
@Mojo(name = "upgrade", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class UpgradeMojo extends CommandMojo {

  /** The target. */
  @Parameter(property = "target", defaultValue = "head")
  private String target;

  /** Whether only to tell what would be done, with locks and SQL. */
  @Parameter(property = "dryRun")
  private boolean dryRun;

  /** Schemas to upgrade to the target, each with a history of its own. */
  @Parameter(property = "schemas")
  private List<String> schemas;

  /** How many schemas at a time. */
  @Parameter(property = "parallel", defaultValue = "4")
  private int parallel;

  @Override
  Answer answer(Commands commands) {
    if (schemas != null && !schemas.isEmpty()) {
      return commands.upgradeAll(Commands.manySchemas(schemas, dryRun), target, parallel);
    }
    return dryRun ? commands.planUpgrade(target) : commands.upgrade(target);
  }
}
