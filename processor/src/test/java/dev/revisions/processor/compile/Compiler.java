package dev.revisions.processor.compile;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processor is for. */
public enum Compiler {
  /** The one of the JDK that runs the tests. */
  JAVAC,
  ECJ;

  JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }
}
