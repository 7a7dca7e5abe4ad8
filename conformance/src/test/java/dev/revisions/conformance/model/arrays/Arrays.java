package dev.revisions.conformance.model.arrays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.hibernate.annotations.Array;

@Entity
class Arrayed {
  @Id Long id;
  String[] texts;
  Integer[] boxed;
  int[] ints;
  long[] longs;
  double[] doubles;
  boolean[] flags;
  UUID[] uuids;
  BigDecimal[] amounts;
  LocalDate[] dates;
  short[] shorts;
  List<String> list;
  Set<Integer> numbers;
  SortedSet<String> sorted;
  Collection<UUID> ids;

  @Column(length = 50)
  String[] sized;

  @Column(precision = 12, scale = 3)
  BigDecimal[] scaled;

  Kind[] kinds;

  @Enumerated(EnumType.STRING)
  List<Kind> kindNames;

  @Array(length = 7)
  String[] seven;

  @Column(nullable = false)
  List<Long> required;
}

enum Kind {
  ONE,
  TWO
}
