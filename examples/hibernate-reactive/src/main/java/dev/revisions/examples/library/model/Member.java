package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;

/** Somebody who may borrow. */
@Entity
public class Member extends Person {

  /** What a member may do. */
  public enum Status {
    ACTIVE,
    SUSPENDED,
    LEFT
  }

  @Column(unique = true, nullable = false)
  public String email;

  @Enumerated(EnumType.STRING)
  public Status status;

  public ZoneId timeZone;

  @Embedded public Address address;
}
