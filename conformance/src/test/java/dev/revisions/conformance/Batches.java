package dev.revisions.conformance;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sets that get along, put together: starting Hibernate ten times on four databases of its own
 * costs more than what is in a set.
 */
final class Batches {

  /** So that a failure is still easy to place. */
  private static final int SIZE = 8;

  private static final Set<String> REFUSED_SOMEWHERE =
      Set.of("arrays", "referencearrays", "validation", "foreignkeydefinitions");

  private Batches() {}

  /** The sets in their order, some of them together. */
  static List<ModelSet> of(List<ModelSet> sets) {
    var batches = new ArrayList<ModelSet>();
    var claims = new ArrayList<Set<String>>();
    for (ModelSet set : sets) {
      Set<String> wanted = claims(set);
      int home = isSociable(set) ? home(set, wanted, batches, claims) : -1;
      if (home < 0) {
        batches.add(set);
        claims.add(wanted);
      } else {
        batches.set(home, batches.get(home).with(set));
        claims.get(home).addAll(wanted);
      }
    }
    return batches;
  }

  private static int home(
      ModelSet set, Set<String> wanted, List<ModelSet> batches, List<Set<String>> claims) {
    for (int i = 0; i < batches.size(); i++) {
      ModelSet batch = batches.get(i);
      if (isSociable(batch)
          && batch.names().size() < SIZE
          && batch.conventions().equals(set.conventions())
          && Collections.disjoint(claims.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it says nothing of the entities of others, and is taken by all databases. */
  private static boolean isSociable(ModelSet set) {
    return set.refusal().isEmpty()
        && set.databases().equals(ModelSet.ALL)
        && Collections.disjoint(set.names(), REFUSED_SOMEWHERE)
        && set.classes().stream().noneMatch(Batches::appliesToAll);
  }

  private static boolean appliesToAll(Class<?> type) {
    return type.isAnnotationPresent(Converter.class)
        && type.getAnnotation(Converter.class).autoApply();
  }

  /** The names that no other set of a batch may have. */
  private static Set<String> claims(ModelSet set) {
    var claims = new HashSet<String>();
    set.classes().stream()
        .flatMap(Batches::names)
        .forEach(name -> claims.add(name.toLowerCase(Locale.ROOT)));
    return claims;
  }

  private static Stream<String> names(Class<?> type) {
    Stream<String> entities =
        Stream.of(type.getAnnotationsByType(Entity.class))
            .flatMap(entity -> Stream.of(entity.name(), withoutPackage(type)));
    Stream<String> tables = Stream.of(type.getAnnotationsByType(Table.class)).map(Table::name);
    Stream<String> sequences =
        Stream.of(type.getAnnotationsByType(SequenceGenerator.class))
            .map(SequenceGenerator::sequenceName);
    return Stream.of(entities, tables, sequences)
        .flatMap(names -> names)
        .filter(name -> !name.isEmpty());
  }

  private static String withoutPackage(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }
}
