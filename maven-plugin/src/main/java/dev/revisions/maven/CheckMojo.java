package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks that the history is whole and, where a database is given, that it has all of it. */
@Mojo(name = "check", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CheckMojo extends CommandMojo {

  @Override
  Answer answer(Commands commands) {
    return commands.check();
  }
}
