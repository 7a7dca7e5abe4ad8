package dev.revisions.conformance.model.embeddednaming;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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
