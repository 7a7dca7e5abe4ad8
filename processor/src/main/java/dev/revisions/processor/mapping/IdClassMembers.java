package dev.revisions.processor.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The members of an id class that has annotations of a mapping itself. Hibernate makes the columns
 * of the identifier from these, and all that the entity's own say is which belong to it.
 */
final class IdClassMembers {

  /** One of these on the id class itself is enough. */
  private static final Set<String> TELLING =
      Set.of("Column", "GeneratedValue", "Id", "ManyToMany", "ManyToOne", "OneToMany", "OneToOne");

  private final JavaTypes types;
  private final MemberReader members;

  IdClassMembers(JavaTypes types, Problems problems) {
    this.types = types;
    this.members = new MemberReader(types, problems);
  }

  /** What an id class has in the place of the entity's members, by name. */
  Map<String, Member> of(TypeElement idClass, Access access) {
    var found = new HashMap<String, Member>();
    if (isMapped(idClass)) {
      Stream.iterate(idClass, t -> t != null, t -> types.element(t.getSuperclass()).orElse(null))
          .flatMap(type -> read(type, idClass, access).stream())
          .forEach(member -> found.putIfAbsent(member.name(), member));
    }
    return found;
  }

  private List<Member> read(TypeElement type, TypeElement idClass, Access access) {
    return type.getQualifiedName().contentEquals("java.lang.Object")
        ? List.of()
        : members.read(type, (DeclaredType) idClass.asType(), access);
  }

  private boolean isMapped(TypeElement idClass) {
    return idClass.getEnclosedElements().stream()
        .map(types::annotations)
        .anyMatch(annotations -> TELLING.stream().anyMatch(annotations::hasJpa));
  }

  /** A member of the entity as it is read: a part of the identifier as the id class has it. */
  static Member read(Member member, Map<String, Member> parts) {
    Annotations own = member.annotations();
    Member part = parts.get(member.name());
    if (part == null || !own.hasJpa("Id")) {
      return member;
    }
    if (isReference(own) && !isReference(part.annotations())) {
      throw member.refuse(
          "id-class",
          "because of the annotations in the id class "
              + JavaTypes.label(part.owner())
              + " Hibernate takes the columns of the identifier from there, where this is no"
              + " reference; move them to the entity");
    }
    return member.withType(part.type()).withAnnotations(part.annotations().asId(own));
  }

  private static boolean isReference(Annotations annotations) {
    return annotations.hasJpa("ManyToOne") || annotations.hasJpa("OneToOne");
  }
}
