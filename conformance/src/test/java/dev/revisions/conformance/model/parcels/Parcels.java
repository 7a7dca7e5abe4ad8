package dev.revisions.conformance.model.parcels;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Struct;

@Entity
class Parcel {
  @Id @GeneratedValue Long id;

  @Column(nullable = false)
  String label;

  Dimensions dimensions;

  @Struct(name = "journey_type")
  Journey journey;
}

@Embeddable
@Struct(name = "dimensions_type")
class Dimensions {
  @Column(nullable = false)
  Integer width;

  Integer height;

  @Column(length = 40)
  String unit;
}

@Embeddable
class Journey {
  String note;
  Stop origin;
  Stop destination;
  Long kilometres;
}

@Embeddable
@Struct(name = "stop_type")
class Stop {
  String town;
  UUID hub;
  Instant due;
  BigDecimal fee;
}

@Entity
class Depot {
  @Id Long id;

  @Column(nullable = false)
  Stop stop;
}
