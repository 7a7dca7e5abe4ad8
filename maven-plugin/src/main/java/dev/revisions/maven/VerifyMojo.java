package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Compares the database with the model, and tells the SQL that would mend it. */
@Mojo(name = "verify", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class VerifyMojo extends CommandMojo {

  /** The revision to compare at; otherwise where the database stands. */
  @Parameter(property = "target")
  private String target;

  @Override
  Answer answer(Commands commands) {
    return commands.verify(Optional.ofNullable(target));
  }
}
