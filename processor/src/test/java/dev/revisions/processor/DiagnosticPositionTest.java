package dev.revisions.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A mistake is reported where it stands: the caret is at the class, the field or the value. */
class DiagnosticPositionTest {

  private static Compilation compile(JavaFileObject source) {
    return javac().withProcessors(new RevisionsProcessor()).compile(source);
  }

  private static JavaFileObject entity(String... lines) {
    return JavaFileObjects.forSourceLines("com.acme.Customer", lines);
  }

  @Test
  void anEntityWithoutAnIdentifierIsMarkedAtItsName() {
    JavaFileObject customer =
        entity(
            "package com.acme;",
            "@jakarta.persistence.Entity",
            "public class Customer {",
            "  String name;",
            "}");

    assertThat(compile(customer))
        .hadErrorContaining("[no-id] Customer: the entity has no identifier")
        .inFile(customer)
        .onLine(3)
        .atColumn(8);
  }

  @Test
  void aTypeWithoutAColumnIsMarkedAtTheField() {
    JavaFileObject customer =
        entity(
            "package com.acme;",
            "@jakarta.persistence.Entity",
            "public class Customer {",
            "  @jakarta.persistence.Id Long id;",
            "  java.util.Map<String, String> words;",
            "}");

    assertThat(compile(customer))
        .hadErrorContaining("[unsupported-type] Customer.words:")
        .inFile(customer)
        .onLine(5)
        .atColumn(33);
  }

  @Test
  void anAnnotationThatIsNotSupportedIsMarkedAtTheAnnotation() {
    JavaFileObject customer =
        entity(
            "package com.acme;",
            "@jakarta.persistence.Entity",
            "@org.hibernate.annotations.Audited",
            "public class Customer {",
            "  @jakarta.persistence.Id Long id;",
            "}");

    assertThat(compile(customer)).hadErrorContaining("@Audited").inFile(customer).onLine(3);
  }

  @Test
  void aMistakeInARecordIsMarkedAtTheComponent() {
    JavaFileObject customer =
        entity(
            "package com.acme;",
            "@jakarta.persistence.Entity",
            "public class Customer {",
            "  @jakarta.persistence.Id Long id;",
            "  Part part;",
            "  @jakarta.persistence.Embeddable",
            "  record Part(",
            "      String name,",
            "      java.util.Map<String, String> words,",
            "      @org.hibernate.annotations.Audited",
            "      int age) {}",
            "}");

    Compilation compilation = compile(customer);

    assertThat(compilation)
        .hadErrorContaining("[unsupported-type] Customer.Part.words:")
        .inFile(customer)
        .onLine(9);
    assertThat(compilation).hadErrorContaining("@Audited").inFile(customer).onLine(10);
  }
}
