package dev.revisions.conformance.model.derived;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;

@MappedSuperclass
@IdClass(Spot.class)
abstract class AtSpot {
  @Id int zone;
  @Id String area;
}

/** Its components have another order than their names. */
record Spot(int zone, String area) {}

@Entity
class GaugeSite extends AtSpot {
  String label;

  @OneToMany(mappedBy = "site")
  List<Gauge> gauges;

  @ElementCollection Set<String> tags;
}

@Entity
class GaugeOwner {
  @Id long id;

  @OneToOne(mappedBy = "owner")
  Gauge gauge;
}

/** The reference gives the identifier, so that nothing is left to generate. */
@Entity
class Gauge {
  @Id @GeneratedValue long id;

  @MapsId @OneToOne GaugeOwner owner;

  @ManyToOne GaugeSite site;
  @ManyToMany List<GaugeSite> near;
}
