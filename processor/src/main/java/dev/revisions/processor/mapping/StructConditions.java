package dev.revisions.processor.mapping;

import dev.revisions.processor.mapping.Attribute.Basic;
import dev.revisions.processor.mapping.Attribute.Struct;
import dev.revisions.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table checks of a struct in it: a composite type has no constraints of its own. What is
 * embedded in the struct without being one is not checked, as Hibernate has it.
 */
record StructConditions(Names names) {

  /** The check of a struct, if something is to be checked. */
  Optional<CheckSpec> of(Struct struct) {
    return struct.repeated()
        ? Optional.empty()
        : inside(struct, List.of(name(struct.member(), struct.column()))).map(CheckSpec::of);
  }

  private String name(Member member, String column) {
    return names.column(member.element(), column);
  }

  private Optional<String> inside(Struct struct, List<String> path) {
    String all =
        String.join(
            " and ",
            struct.parts().inKeyOrder().stream()
                .flatMap(part -> conditions(struct, part, path))
                .toList());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        struct.spec().nullable()
            ? Identifier.placeholder(path) + " is null or (" + all + ")"
            : all);
  }

  private Stream<String> conditions(Struct struct, Attribute part, List<String> path) {
    if (part instanceof Basic basic) {
      return conditions(basic, with(path, name(basic.member(), basic.column())));
    }
    if (part instanceof Struct inner && !inner.repeated()) {
      return inside(inner, with(path, name(inner.member(), inner.column())))
          .map(condition -> inner.spec().nullable() ? "(" + condition + ")" : condition)
          .stream();
    }
    return Stream.empty();
  }

  private Stream<String> conditions(Basic basic, List<String> path) {
    if (basic.member().name().equals(EmbeddedReader.DISCRIMINATOR)) {
      return Stream.empty();
    }
    if (basic.checks().size() > 1) {
      throw basic
          .member()
          .refuse(
              "unsupported-mapping",
              "Hibernate takes one check of an attribute of a @Struct, and there are "
                  + basic.checks().size()
                  + "; join them with 'and'");
    }
    boolean required = !basic.spec().nullable() || basic.always() || basic.required();
    String part = Identifier.placeholder(path);
    Stream<String> check =
        basic.checks().stream()
            .map(spec -> over(spec.expression(), path))
            .map(sql -> required ? sql : "(" + part + " is null or " + sql + ")");
    return required ? Stream.concat(Stream.of(part + " is not null"), check) : check;
  }

  /** The user's own condition names the column by itself. */
  private static String over(String expression, List<String> path) {
    String name = path.get(path.size() - 1);
    String column = expression.contains("{" + name + "}") ? "{" + name + "}" : Names.bare(name);
    return expression.replace(column, Identifier.placeholder(path));
  }

  private static List<String> with(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
