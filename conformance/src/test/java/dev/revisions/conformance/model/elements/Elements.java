package dev.revisions.conformance.model.elements;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

@Entity
class Bags {
  @Id Long id;
  @ElementCollection List<String> texts;
  @ElementCollection Collection<Integer> numbers;
  @ElementCollection List<LocalDate> dates;
  @ElementCollection List<Boolean> flags;
  @ElementCollection List<BigDecimal> amounts;
  @ElementCollection List<UUID> uuids;

  @ElementCollection
  @Column(name = "instant_", nullable = false)
  List<Instant> instants;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  List<Level> levels;

  @ElementCollection List<Level> ordinals;

  @ElementCollection
  @Column(precision = 7, scale = 3)
  List<BigDecimal> small;

  @ElementCollection List<byte[]> blobs;
  @ElementCollection List<Duration> durations;
}

enum Level {
  LOW,
  HIGH
}

@Entity
class Sets {
  @Id Long id;
  @ElementCollection Set<String> nullable;

  @ElementCollection
  @Column(nullable = false)
  Set<String> required;

  @ElementCollection SortedSet<Integer> sorted;
  @ElementCollection Set<Level> levels;

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  Set<Level> requiredLevels;

  @ElementCollection Set<Both> both;
  @ElementCollection Set<Half> half;

  @ElementCollection
  @CollectionTable(
      name = "sets_unique",
      uniqueConstraints = @UniqueConstraint(name = "uq_sets", columnNames = "word"))
  @Column(name = "word", nullable = false)
  Set<String> withUnique;

  @ElementCollection
  @CollectionTable(
      name = "sets_indexed",
      indexes = @Index(name = "ix_sets", columnList = "word DESC"))
  @Column(name = "word", unique = true)
  Set<String> indexed;

  @ElementCollection @Lob Set<String> lobs;
}

@Embeddable
record Both(@Column(nullable = false) String zulu, @Column(nullable = false) int alpha) {}

@Embeddable
class Half {
  @Column(nullable = false)
  String zebra;

  Integer ape;

  @Column(nullable = false)
  Long middle;
}

@Entity(name = "Renamed")
@Table(name = "renamed_table")
class Owner {
  @Id
  @Column(name = "owner_no")
  Long id;

  @ElementCollection Set<String> tags;

  @ElementCollection
  @CollectionTable(name = "named_tags")
  Set<String> named;

  @ElementCollection
  @CollectionTable(joinColumns = @JoinColumn(name = "o"))
  Set<String> joined;

  @ElementCollection
  @CollectionTable(
      name = "fk_tags",
      joinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(name = "fk_tags_owner")))
  List<String> keyed;

  @ElementCollection
  @CollectionTable(name = "fk_tags2", foreignKey = @ForeignKey(name = "fk_tags2_owner"))
  List<String> keyedToo;

  @ElementCollection
  @CollectionTable(name = "unkeyed", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<String> unkeyed;

  @ElementCollection(targetClass = Level.class)
  Set<Level> target;

  @Embedded Inside inside;
}

@Embeddable
class Inside {
  @ElementCollection Set<String> words;
  @ElementCollection List<Nest> nests;
}

@Embeddable
class Nest {
  @ManyToOne Owner owner;
  @Embedded Both both;

  @Enumerated(EnumType.STRING)
  Level level;
}

@MappedSuperclass
class Collecting {
  @ElementCollection Set<String> inherited;

  @ElementCollection
  @CollectionTable(name = "collected")
  List<Integer> sharedName;
}

@Entity
class Collector extends Collecting {
  @Id Long id;
}
