package dev.revisions.conformance.model.singletable;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.Set;

@Entity
class Animal {
  @Id @GeneratedValue Long id;
  String name;
  @ElementCollection Set<String> names;
}

@Entity
class Dog extends Animal {
  boolean barks;
  Integer age;

  @Column(nullable = false)
  String tag;

  @ManyToOne(optional = false)
  Animal friend;

  @Basic(optional = false)
  String collar;

  @ElementCollection Set<String> tricks;
}

@Entity
class Puppy extends Dog {
  int weeks;
  @Embedded Litter litter;
}

@Embeddable
class Litter {
  int size;

  @Column(nullable = false)
  String mother;
}

@Entity
class Cat extends Animal {
  @Column(name = "lives")
  short lives;

  @OneToOne Dog enemy;
  @ManyToMany Set<Dog> dogs;

  @OneToMany(mappedBy = "prey")
  Set<Bird> birds;

  @Column(unique = true)
  String chip;
}

@Entity
abstract class Bird extends Animal {
  @ManyToOne Cat prey;
  double span;

  @Enumerated(EnumType.STRING)
  Beak beak;

  Beak beakOrdinal;
}

enum Beak {
  LONG,
  SHORT
}

@Entity
class Parrot extends Bird {
  @Basic(optional = false)
  char letter;

  @OneToMany
  @JoinColumn(name = "parrot_id")
  Set<Cage> cages;
}

@Entity
class Cage {
  @Id Long id;
  @ManyToOne Parrot inhabitant;

  @ManyToOne(optional = false)
  Bird guest;
}

@Entity
class Alone {
  @Id Long id;
}

@Entity
@Inheritance
class AloneToo {
  @Id Long id;
}

@Entity
abstract class AbstractRoot {
  @EmbeddedId RootKey id;
}

@Embeddable
record RootKey(int a, String b) implements Serializable {}

@Entity
class OnlyLeaf extends AbstractRoot {
  int required;

  @ManyToOne(optional = false)
  AbstractRoot other;
}

@Entity(name = "renamed_leaf")
class OtherLeaf extends AbstractRoot {
  long requiredToo;
  String note;
}

class Unmapped extends AbstractRoot {
  String ignored;
}

@Entity
class BelowUnmapped extends Unmapped {
  String counted;
}
