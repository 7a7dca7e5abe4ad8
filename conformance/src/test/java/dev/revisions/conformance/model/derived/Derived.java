package dev.revisions.conformance.model.derived;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.util.Set;

@Entity
class Parent {
  @Id @GeneratedValue Long id;
}

@Entity
class MapsWhole {
  @Id Long id;
  @MapsId @OneToOne Parent parent;
  String more;
}

@Entity
class MapsWholeNamed {
  @Id Long whatever;

  @MapsId
  @OneToOne(optional = false)
  @JoinColumn(name = "parent_ref")
  Parent parent;
}

@Entity
class MapsMany {
  @Id Long id;
  @MapsId @ManyToOne Parent parent;
}

@Entity
class IdOneToOne {
  @Id @OneToOne Parent parent;
  int count;
}

@Entity
class IdManyToOne {
  @Id
  @ManyToOne
  @JoinColumn(name = "p", foreignKey = @ForeignKey(name = "fk_id_many"))
  Parent parent;
}

@Entity
class SecondLevel {
  @Id @OneToOne MapsWhole first;
}

@Entity
class ThirdLevel {
  @Id Long id;
  @MapsId @OneToOne SecondLevel below;
}

@Entity
class PartMapped {
  @EmbeddedId PartKey id;

  @MapsId("parent")
  @ManyToOne
  Parent owner;
}

@Embeddable
record PartKey(Long parent, int line) implements Serializable {}

@Entity
@IdClass(DependentKey.class)
class Dependent {
  @Id String name;
  @Id @ManyToOne Parent parent;
}

record DependentKey(String name, Long parent) implements Serializable {}

@Entity
@IdClass(GrandKey.class)
class Grandchild {
  @Id int index_;
  @Id @ManyToOne Dependent dependent;
}

record GrandKey(int index_, DependentKey dependent) implements Serializable {}

@Entity
class UsesGrandchild {
  @Id Long id;
  @ManyToOne Grandchild grandchild;
  @OneToMany Set<Dependent> dependents;
}

@Entity
class EmbeddedDependent {
  @EmbeddedId Key id;

  @MapsId("dependent")
  @ManyToOne
  Dependent dependent;

  @Embeddable
  record Key(DependentKey dependent, @Column(length = 8) String code) implements Serializable {}
}

@Entity
@IdClass(VoterKey.class)
class Voter {
  @Id String first;

  @Id
  @Column(length = 40)
  String last;
}

record VoterKey(String first, String last) implements Serializable {}

@Entity
@IdClass(VoterKey.class)
class Ballot {
  @Id @OneToOne Voter voter;
}

@Entity
@IdClass(PartKey.class)
class WithKeyOfTarget {
  @Id @ManyToOne PartMapped target;
}

@Entity
class SharedKey {
  @EmbeddedId PartKey id;
  @MapsId @OneToOne PartMapped whole;
}

@Entity
class JoinedByPrimary {
  @Id Long id;
  @OneToOne @PrimaryKeyJoinColumn Parent parent;

  @OneToOne(mappedBy = "opposite")
  MapsOpposite mirrored;
}

@Entity
class MapsOpposite {
  @Id Long id;
  @MapsId @OneToOne JoinedByPrimary opposite;
}
