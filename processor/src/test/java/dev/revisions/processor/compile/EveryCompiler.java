package dev.revisions.processor.compile;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Calls a test once for each compiler, each time with an empty project. */
final class EveryCompiler implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Arrays.stream(Compiler.values()).map(Invocation::new);
  }

  /** One call. */
  private record Invocation(Compiler compiler) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return compiler.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Parameter(compiler));
    }
  }

  /** The project. */
  private record Parameter(Compiler compiler) implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Project.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Project(compiler);
    }
  }
}
