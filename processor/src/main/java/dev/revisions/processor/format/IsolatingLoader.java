package dev.revisions.processor.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Defines google-java-format next to a private copy of the classes of javac that it uses. Both are
 * in one unnamed module then, so that nothing of the JDK has to be exported or opened, whatever
 * compiler is running. The bytes come from the JDK itself: class files of a module are resources
 * that no module encapsulates.
 */
final class IsolatingLoader extends ClassLoader {

  private static final String FORMATTER = "com.google.googlejavaformat.";

  private final Module compiler;

  /**
   * @param parent has google-java-format and its dependencies
   * @param compiler the module {@code jdk.compiler}
   */
  IsolatingLoader(ClassLoader parent, Module compiler) {
    super(parent);
    this.compiler = compiler;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isCopied(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private static boolean isCopied(String name) {
    return isCompiler(name) || name.startsWith(FORMATTER);
  }

  private static boolean isCompiler(String name) {
    return name.startsWith("com.sun.tools.javac.") || name.startsWith("com.sun.source.");
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream in = open(name)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private InputStream open(String name) throws IOException {
    String path = name.replace('.', '/') + ".class";
    return isCompiler(name)
        ? compiler.getResourceAsStream(path)
        : getParent().getResourceAsStream(path);
  }
}
