package dev.revisions.conformance.model.embeddedtables;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.TargetEmbeddable;

/** Embedded objects that are in another table as a whole. */
@Entity
@SecondaryTable(name = "letter_address")
class Letter extends Sent {
  @Id Long id;

  @Embedded
  @EmbeddedTable("letter_address")
  @AttributeOverride(name = "street", column = @Column(name = "road", length = 40))
  Address address;
}

@MappedSuperclass
class Sent {
  @Embedded
  @EmbeddedTable("letter_address")
  Stamp stamp;
}

@Embeddable
class Stamp {
  int cents;

  @Basic(optional = false)
  String motif;

  @ManyToOne
  @JoinColumn(name = "series_id", table = "letter_address")
  Series series;
}

@Entity
class Series {
  @Id Long id;
}

@Embeddable
class Address {
  String street;

  @Column(name = "zip")
  String code;

  @Embedded Country country;
  @ElementCollection Set<String> names;
}

@Embeddable
class Country {
  String iso;
}

/** Embedded objects whose class is said. */
@Entity
class Spot {
  @Id Long id;

  @Embedded
  @TargetEmbeddable(Gps.class)
  Coordinates at;

  @ElementCollection
  @TargetEmbeddable(Gps.class)
  List<Coordinates> track;
}

interface Coordinates {}

@Embeddable
class Gps implements Coordinates {
  double latitude;
  Double longitude;
}
