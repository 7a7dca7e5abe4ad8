package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Declares a target reached, without running anything. */
@Mojo(name = "stamp", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class StampMojo extends CommandMojo {

  /** The target. */
  @Parameter(property = "target", required = true)
  private String target;

  @Override
  Answer answer(Commands commands) {
    return commands.stamp(target);
  }
}
