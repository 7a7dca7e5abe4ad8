package dev.revisions.conformance.model.references;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Country {
  @Id Long id;

  @Column(length = 2)
  String iso;

  @Column(unique = true, nullable = false)
  Integer dialing;

  String region;
  String zone;

  @ElementCollection
  @CollectionTable(
      name = "country_names",
      joinColumns = @JoinColumn(name = "iso_ref", referencedColumnName = "iso"))
  Set<String> names;
}

@Entity
class City {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "country_iso", referencedColumnName = "iso")
  Country country;

  @ManyToOne
  @JoinColumn(referencedColumnName = "dialing")
  Country byDialing;

  @ManyToOne
  @JoinColumn(name = "r", referencedColumnName = "region")
  @JoinColumn(name = "z", referencedColumnName = "zone")
  Country byPair;

  @ManyToMany
  @JoinTable(
      name = "city_neighbours",
      joinColumns = @JoinColumn(name = "city"),
      inverseJoinColumns = @JoinColumn(name = "iso", referencedColumnName = "iso"))
  Set<Country> neighbours;
}
