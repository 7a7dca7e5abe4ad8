package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.ClassPath;
import dev.revisions.processor.compile.Compiler;
import dev.revisions.processor.compile.OnJavac;
import dev.revisions.processor.compile.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of the class files on the class path a build must notice. */
@ExtendWith(OnJavac.class)
class UnchangedLibrariesTest extends ShortWayBuild {

  @Test
  void aMappedSuperclassOfALibraryIsSeen(Project project) {
    var library = new Library(project, "org.hibernate.envers.Entry");
    library.write("@jakarta.persistence.MappedSuperclass public class Entry { String one; }");
    recorded(
        project.write(
            CUSTOMER,
            entity(CUSTOMER, "String name;")
                .replace("class Customer", "class Customer extends org.hibernate.envers.Entry")));
    library.assertSeen(
        "@jakarta.persistence.MappedSuperclass public class Entry { String one; String two; }");
  }

  @Test
  void aConstraintOfALibraryIsSeen(Project project) {
    var library = new Library(project, "org.hibernate.validator.constraints.Short");
    String constraint =
        """
        @jakarta.validation.Constraint(validatedBy = {})
        @jakarta.validation.constraints.Size(max = 7)
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Short {
          String message() default "";
          Class<?>[] groups() default {};
          Class<? extends jakarta.validation.Payload>[] payload() default {};
        }
        """;
    library.write(constraint);
    recorded(customer(project, "@org.hibernate.validator.constraints.Short String name;"));
    library.assertSeen(constraint.replace("7", "8"));
  }

  @Test
  void aDefaultOfAnAnnotationOfALibraryIsSeen(Project project) {
    var library = new Library(project, "org.hibernate.validator.constraints.Short");
    String constraint =
        """
        @jakarta.validation.Constraint(validatedBy = {})
        @jakarta.validation.constraints.Size
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        public @interface Short {
          String message() default "";
          Class<?>[] groups() default {};
          Class<? extends jakarta.validation.Payload>[] payload() default {};
          @jakarta.validation.OverridesAttribute(
              constraint = jakarta.validation.constraints.Size.class, name = "max")
          int most() default 7;
        }
        """;
    library.write(constraint);
    recorded(customer(project, "@org.hibernate.validator.constraints.Short String name;"));
    library.assertSeen(constraint.replace("7", "8"));
  }

  @Test
  void anEmbeddableInAJarIsSeen(Project project) {
    var library = new Library(project, "lib.Address");
    library.write("@jakarta.persistence.Embeddable public class Address { String one; }");
    recorded(customer(project, "lib.Address address;"));
    library.assertSeen(
        "@jakarta.persistence.Embeddable public class Address { String one; String two; }");
  }

  @Test
  void anEmbeddedClassInAJarIsSeenThatDoesNotSaySo(Project project) {
    var library = new Library(project, "lib.Address");
    library.write("public class Address extends Base { String one; } class Base {}");
    recorded(customer(project, "@Embedded lib.Address address;"));
    library.assertSeen(
        "public class Address extends Base { String one; String two; } class Base {}");
  }

  @Test
  void anEmbeddedClassInAJarIsSeenThatAVariableStandsFor(Project project) {
    var library = new Library(project, "lib.Address");
    library.write("public class Address { String one; }");
    recorded(
        customer(project, "Other<lib.Address> other;")
            .write(OTHER, type("@Embeddable class Other<T> { @Embedded T value; }")));
    library.assertSeen("public class Address { String one; String two; }");
  }

  @Test
  void anEntityInAJarIsSeenAndLeavesTheWayShort(Project project) {
    var library = new Library(project, "lib.Country");
    String country =
        "@jakarta.persistence.Entity public class Country { @jakarta.persistence.Id int id; %s }";
    library.write(country.formatted(""));
    recorded(customer(project, "@ManyToOne lib.Country country;"));
    customer(project, "@ManyToOne lib.Country country;", "String more;");
    assertThat(compileNextDay(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).isTrue();
    library.assertSeen(country.formatted("String name;"));
  }

  @Test
  void anIdClassInAJarIsSeen(Project project) {
    var library = new Library(project, "lib.Key");
    library.write("public class Key implements java.io.Serializable { Long id; String name; }");
    recorded(
        project.write(
            CUSTOMER,
            entity(CUSTOMER, "@Id String name;")
                .replace("@Entity", "@Entity @IdClass(lib.Key.class)")));
    library.assertSeen("public class Key implements java.io.Serializable { Long id; Long name; }");
  }

  @Test
  void anEnumInAJarIsSeen(Project project) {
    var library = new Library(project, "lib.Color");
    library.write("public enum Color { RED }");
    recorded(customer(project, "@ElementCollection java.util.List<lib.Color> colors;"));
    library.assertSeen("public enum Color { RED, BLUE }");
  }

  @Test
  void theOrderOfFieldsInAJarIsSeen(Project project) {
    var library = new Library(project, "lib.Base");
    String text = "@jakarta.persistence.MappedSuperclass public class Base { %s }";
    String one = "@jakarta.persistence.Id Long a;";
    String two = "@jakarta.persistence.Id String b;";
    library.write(text.formatted(one + two));
    recorded(
        project.write(
            CUSTOMER,
            entity(CUSTOMER, "String name;")
                .replace("class Customer", "class Customer extends lib.Base")));
    library.assertSeen(text.formatted(two + one));
  }

  @Test
  void whatAClassInAJarIsMadeOfDoesNotMatter(Project project) {
    var library = new Library(project, "lib.Note");
    library.write("public class Note implements java.io.Serializable { String one; }");
    recorded(customer(project, "lib.Note note;"));
    library.write("public class Note implements java.io.Serializable { String two; }");
    assertThat(ShortWay.isTaken(project)).isTrue();
  }

  @Test
  void aGetterIsSeenWhereOnlyTheSuperclassInAJarSaysThatGettersAreMapped(Project project) {
    new Library(project, "lib.Base")
        .write(
            """
            @jakarta.persistence.MappedSuperclass
            public class Base {
              @jakarta.persistence.Id public Long getId() { return null; }
              public void setId(Long id) {}
            }
            """);
    String text =
        """
        @Entity class Customer extends lib.Base {
          public String get%1$s() { return null; }
          public void set%1$s(String text) {}
        }
        """;
    recorded(project.write(CUSTOMER, type(text.formatted("Name"))));
    project.write(CUSTOMER, type(text.formatted("Phone")));
    assertThat(ShortWay.isTaken(project)).isFalse();
  }

  /** A class on the class path of a project, as a class file only. */
  private record Library(Project project, Project own, String name) {

    Library(Project project, String name) {
      this(project, new Project(Compiler.JAVAC), name);
    }

    void write(String text) {
      String home = name.substring(0, name.lastIndexOf('.'));
      own.write(name, "package " + home + ";\n" + text);
      assertThat(own.compile(ShortWay::new).errors()).isEmpty();
      String path = ClassPath.with(own.classes());
      project.withoutOption("-cp").withoutOption(path).options("-cp", path);
    }

    /** That a change of the class is noticed. */
    void assertSeen(String text) {
      write(text);
      assertThat(ShortWay.isTaken(project)).as(text).isFalse();
    }
  }
}
