package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody whom the library knows. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Person {

  @Id @GeneratedValue public Long id;

  @Column(nullable = false)
  public String name;

  public LocalDate born;

  @Version public int version;
}
