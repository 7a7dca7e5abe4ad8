package dev.revisions.examples.library.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who prints books. */
@Entity
public class Publisher {

  @Id @GeneratedValue public UUID id;

  @Column(nullable = false, unique = true)
  public String name;

  @Embedded
  @AttributeOverride(name = "country", column = @Column(name = "seat", length = 2))
  public Address address;
}
