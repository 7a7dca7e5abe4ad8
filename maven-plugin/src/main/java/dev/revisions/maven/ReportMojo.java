package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a page to browse: revisions, SQL, locks, diagrams. */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class ReportMojo extends CommandMojo {

  /** The file. */
  @Parameter(property = "output", defaultValue = "${project.build.directory}/revisions.html")
  private File output;

  @Override
  Path output() {
    return output.toPath();
  }

  @Override
  Answer answer(Commands commands) {
    return commands.report(project.getName());
  }
}
