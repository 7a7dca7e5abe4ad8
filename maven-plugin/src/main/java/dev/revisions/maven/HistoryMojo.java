package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists revisions, newest first. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class HistoryMojo extends CommandMojo {

  /** {@code start:end}, {@code start:} or {@code :end}. */
  @Parameter(property = "range", defaultValue = ":")
  private String range;

  /** Whether to tell all about each. */
  @Parameter(property = "verbose")
  private boolean verbose;

  @Override
  Answer answer(Commands commands) {
    return commands.history(range, verbose, false);
  }
}
