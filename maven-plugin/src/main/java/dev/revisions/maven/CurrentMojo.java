package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Tells where the database stands. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CurrentMojo extends CommandMojo {

  @Override
  Answer answer(Commands commands) {
    return commands.current();
  }
}
