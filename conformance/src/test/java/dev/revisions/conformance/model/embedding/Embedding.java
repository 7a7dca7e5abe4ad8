package dev.revisions.conformance.model.embedding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

@Entity
class Simple {
  @Id Long id;
  @Embedded Address address;
}

@Embeddable
class Address {
  String street;
  int number;
  boolean mailbox;

  @Column(nullable = false)
  String city;

  @Basic(optional = false)
  String zip;

  @Embedded Geo geo;
  @Transient String display;
  static final String NONE = "";
}

@Embeddable
class Geo {
  double lat;
  double lon;
  Double alt;
}

@Entity
class Twice {
  @Id Long id;
  @Embedded Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 80))
  @AttributeOverride(name = "number", column = @Column(name = "work_number"))
  @AttributeOverride(name = "mailbox", column = @Column(name = "work_mailbox", nullable = false))
  @AttributeOverride(name = "city", column = @Column(name = "work_city"))
  @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
  @AttributeOverride(name = "geo.lat", column = @Column(name = "work_lat"))
  @AttributeOverride(name = "geo.lon", column = @Column(name = "work_lon"))
  @AttributeOverride(name = "geo.alt", column = @Column(name = "work_alt", precision = 5))
  Address work;
}

@Entity
class Undeclared {
  @Id Long id;
  Address address;
  Range range;
}

@Embeddable
record Range(LocalDate first, LocalDate last, @Column(name = "range_days") int days) {}

@Entity
class WithReferences {
  @Id Long id;
  @Embedded Links links;
}

@Embeddable
class Links {
  @ManyToOne Simple simple;
  @OneToOne Twice twice;

  @ManyToOne(optional = false)
  @JoinColumn(name = "must")
  Simple must;

  @ManyToMany Set<Simple> many;
  @OneToMany List<Undeclared> unidirectional;
  @ElementCollection Set<String> words;

  @ElementCollection
  @CollectionTable(name = "link_numbers")
  List<Integer> numbers;

  @OneToMany
  @JoinColumn(name = "links_id")
  Set<Leaf> leaves;
}

@Entity
class Leaf {
  @Id Long id;
}

@MappedSuperclass
class Located {
  @Embedded
  @AttributeOverride(name = "lat", column = @Column(name = "latitude", precision = 8))
  Geo position;
}

@Entity
class Tower extends Located {
  @Id Long id;
}

@Entity
@AttributeOverride(name = "position.lon", column = @Column(name = "longitude"))
@AttributeOverride(name = "position.lat", column = @Column(name = "breadth"))
class Mast extends Located {
  @Id Long id;
}

@Entity
class Deep {
  @Id Long id;

  @Embedded
  @AttributeOverride(name = "b.c.leaf", column = @Column(name = "deep_leaf", nullable = false))
  A a;
}

@Embeddable
class A {
  int a1;
  @Embedded B b;
}

@Embeddable
class B {
  int b1;
  @Embedded C c;
}

@Embeddable
record C(int c1, String leaf, @Enumerated(EnumType.STRING) RetentionUnit unit, @Lob byte[] data) {}

enum RetentionUnit {
  DAYS,
  YEARS
}

@Entity
class Elements {
  @Id Long id;
  @ElementCollection Set<Range> ranges;
  @ElementCollection List<Address> addresses;

  @ElementCollection
  @CollectionTable(name = "element_geos")
  @AttributeOverride(name = "lat", column = @Column(name = "y", nullable = false))
  @AttributeOverride(name = "lon", column = @Column(name = "x", nullable = false))
  @AttributeOverride(name = "alt", column = @Column(name = "z", nullable = false))
  Set<Geo> geos;

  @ElementCollection Set<Reference> references_;
}

@Embeddable
class Reference {
  @ManyToOne(optional = false)
  Simple simple;

  @Column(nullable = false)
  String remark;
}
