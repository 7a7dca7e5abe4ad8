package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address. */
@Embeddable
public class Address {

  public String street;

  public String city;

  @Column(length = 2)
  public String country;
}
