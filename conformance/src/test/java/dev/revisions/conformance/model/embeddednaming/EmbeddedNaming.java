package dev.revisions.conformance.model.embeddednaming;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
class Moved {
  @Id Long id;

  @Embedded
  @EmbeddedColumnNaming("home_%s")
  Address home;

  @Embedded @EmbeddedColumnNaming Address work;
}

@Embeddable
class Address {
  String street;
  int number;
  @Embedded Geo geo;
}

@Embeddable
class Geo {
  double lat;
  double lon;
}

/** Explicit names, overrides, nested patterns; what is no plain column is not touched. */
@Entity
class Mover {
  @Id Long id;

  @EmbeddedColumnNaming("a_%s")
  @Embedded
  Named first;

  @EmbeddedColumnNaming
  @Embedded
  @AttributeOverride(name = "given", column = @Column(name = "over", length = 8))
  @AssociationOverride(name = "moved", joinColumns = @JoinColumn(name = "moved_too"))
  Named second;
}

@Embeddable
class Named {
  @Column(name = "L")
  String given;

  String plain;

  @EmbeddedColumnNaming("in_%s")
  @Embedded
  Geo geo;

  @ManyToOne Moved moved;
}
