package dev.revisions.conformance.model.toone;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
class Target {
  @Id @GeneratedValue Long id;

  @OneToOne(mappedBy = "one")
  Source mirrored;

  @OneToMany(mappedBy = "many")
  Set<Source> mirroredMany;
}

@Entity
class NamedTarget {
  @Id
  @Column(name = "target_code", length = 12)
  String code;
}

@Entity
class Source {
  @Id @GeneratedValue Long id;
  @ManyToOne Target many;
  @OneToOne Target one;

  @ManyToOne(optional = false)
  Target required;

  @OneToOne(optional = false)
  Target requiredOne;

  @ManyToOne
  @JoinColumn(nullable = false)
  Target notNull;

  @ManyToOne(optional = false)
  @JoinColumn(name = "optional_wins", nullable = true)
  Target optionalWins;

  @ManyToOne
  @JoinColumn(name = "uni", unique = true)
  Target unique;

  @ManyToOne NamedTarget named;

  @ManyToOne
  @JoinColumn(columnDefinition = "varchar(12)")
  NamedTarget own;

  @ManyToOne
  @JoinColumn(name = "read_only", insertable = false, updatable = false)
  Target readOnly;

  @ManyToOne
  @JoinColumn(name = "nofk", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Target withoutKey;

  @ManyToOne
  @JoinColumn(name = "fk", foreignKey = @ForeignKey(name = "fk_given"))
  Target given;

  @ManyToOne Source parent;

  @ManyToOne(targetEntity = Target.class)
  Target explicitTarget;
}

@Entity
class ViaTable {
  @Id Long id;

  @ManyToOne
  @JoinTable(
      name = "via_many",
      joinColumns = @JoinColumn(name = "source_id"),
      inverseJoinColumns = @JoinColumn(name = "target_id"))
  Target many;

  @OneToOne @JoinTable Target one;

  @ManyToOne
  @JoinTable(name = "via_named")
  NamedTarget named;
}

@Entity
class Lefty {
  @Id Long id;
  @OneToOne Righty righty;
  @ManyToOne Righty favourite;
}

@Entity
class Righty {
  @Id Long id;

  @OneToOne(mappedBy = "righty")
  Lefty lefty;

  @ManyToOne Lefty favourite;
}

@Entity
class Circle {
  @Id Long id;
  @OneToOne Circle next;

  @OneToOne(mappedBy = "next")
  Circle previous;

  @ManyToOne(optional = false)
  Circle hub;
}
