package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Adopts a database that exists already: verifies it, then marks it. */
@Mojo(name = "baseline", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class BaselineMojo extends CommandMojo {

  /** The revision that the database corresponds to. */
  @Parameter(property = "target", defaultValue = "head")
  private String target;

  /** Why to mark it although it differs. */
  @Parameter(property = "force")
  private String force;

  @Override
  Answer answer(Commands commands) {
    return commands.baseline(target, Optional.ofNullable(force));
  }
}
