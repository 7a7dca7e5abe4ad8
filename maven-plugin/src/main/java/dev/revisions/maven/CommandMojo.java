package dev.revisions.maven;

import dev.revisions.commands.Answer;
import dev.revisions.commands.Commands;
import dev.revisions.commands.ExitCode;
import dev.revisions.commands.application.Application;
import dev.revisions.commands.application.ClassPath;
import dev.revisions.commands.application.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A command on the classes of the module, which have to be compiled. */
abstract class CommandMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  /** The database; otherwise the environment variable DATABASE_URL. */
  @Parameter(property = "revisions.url")
  private String url;

  /** The package of the revisions, if there are several histories. */
  @Parameter(property = "revisions.package")
  private String revisions;

  /** The schema of the tables and the history, if not that of the URL. */
  @Parameter(property = "revisions.schema")
  private String schema;

  abstract Answer answer(Commands commands);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (project.getPackaging().equals("pom")) {
      getLog().info("Nothing to do in a module without classes.");
      return;
    }
    Answer answer = answer(classPath());
    if (answer.exitCode() != ExitCode.OK) {
      throw new MojoFailureException(inMaven(answer.text()));
    }
    if (output() == null) {
      answer.text().lines().forEach(getLog()::info);
    } else {
      write(output(), answer.text());
    }
  }

  /** The options of the command line, as they are said here. */
  private static String inMaven(String text) {
    return text.replace(", and give the folder or jar of its classes with --classpath", "")
        .replace("--url", "-Drevisions.url")
        .replace("--revisions", "-Drevisions.package")
        .replaceAll("--(dialect|force|parallel|schemas)", "-D$1");
  }

  /** The file that the answer goes to, if it is not for the log. */
  Path output() {
    return null;
  }

  private Answer answer(ClassPath classPath) {
    return Answer.on(
        url,
        database -> {
          Application application = new Loader(classPath).load(Optional.ofNullable(revisions));
          return answer(
              new Commands(
                  application,
                  database,
                  Optional.ofNullable(schema),
                  event -> getLog().info(event.text())));
        });
  }

  private ClassPath classPath() throws MojoExecutionException {
    try {
      List<String> elements = project.getRuntimeClasspathElements();
      return new ClassPath(elements.stream().map(Path::of).filter(Files::exists).toList());
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void write(Path file, String text) throws MojoExecutionException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text + "\n");
      getLog().info("Written to " + file);
    } catch (IOException e) {
      throw new MojoExecutionException(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
