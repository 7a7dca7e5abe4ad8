package dev.revisions.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Compiles the module as the phase compile does, with a message for the processor, so that what has
 * changed becomes a revision of that name.
 */
@Mojo(name = "revision", requiresDependencyResolution = ResolutionScope.COMPILE)
public final class RevisionMojo extends AbstractMojo {

  private static final String COMPILER = "maven-compiler-plugin";

  /** What the revision is called. */
  @Parameter(property = "message")
  private String message;

  /** Whether one without steps is to be written where no entity has changed. */
  @Parameter(property = "empty", defaultValue = "false")
  private boolean empty;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  private final LifecycleExecutor lifecycle;
  private final BuildPluginManager plugins;

  /** Called by Maven. */
  @Inject
  public RevisionMojo(LifecycleExecutor lifecycle, BuildPluginManager plugins) {
    this.lifecycle = lifecycle;
    this.plugins = plugins;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (message == null || message.isBlank()) {
      throw new MojoFailureException(
          "Say what the revision is called: mvn revisions:revision -Dmessage=\"add customer"
              + " email\"");
    }
    if (session.getCurrentProject().getPackaging().equals("pom")) {
      getLog().info("Nothing to do in a module without classes.");
      return;
    }
    try {
      forgetCompiledRevisions();
      compile();
      if (compiledRevisions().isEmpty()) {
        getLog()
            .warn(
                "No revision was written: this module has no entities, or the compiler does not"
                    + " know the processor (revisions-processor in annotationProcessorPaths).");
      }
    } catch (Exception e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void compile() throws Exception {
    for (MojoExecution step : plan()) {
      if (step.getArtifactId().equals(COMPILER) && step.getGoal().equals("compile")) {
        withMessage(step.getConfiguration());
      }
      plugins.executeMojo(session, step);
    }
  }

  private List<Path> compiledRevisions() throws IOException {
    Path classes = Path.of(session.getCurrentProject().getBuild().getOutputDirectory());
    if (!Files.exists(classes)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(RevisionMojo::isRevision).toList();
    }
  }

  /**
   * The compiler is to run even if no source has changed, since a revision may only lack its name.
   * It does when a class is missing.
   */
  private void forgetCompiledRevisions() throws IOException {
    for (Path revision : compiledRevisions()) {
      Files.delete(revision);
    }
  }

  private static boolean isRevision(Path file) {
    return file.getFileName().toString().matches("Revision_[^$]*\\.class");
  }

  private List<MojoExecution> plan() throws Exception {
    return lifecycle.calculateExecutionPlan(session, "compile").getMojoExecutions();
  }

  private void withMessage(Xpp3Dom configuration) {
    Xpp3Dom arguments = child(configuration, "compilerArgs");
    arguments.addChild(text("arg", "-Arevisions.message=" + message));
    if (empty) {
      arguments.addChild(text("arg", "-Arevisions.empty=true"));
    }
  }

  private static Xpp3Dom child(Xpp3Dom parent, String name) {
    Xpp3Dom child = parent.getChild(name);
    if (child == null) {
      child = new Xpp3Dom(name);
      parent.addChild(child);
    }
    return child;
  }

  private static Xpp3Dom text(String name, String value) {
    Xpp3Dom element = new Xpp3Dom(name);
    element.setValue(value);
    return element;
  }
}
