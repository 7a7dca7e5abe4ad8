package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A copy in somebody's hands. */
@Entity
public class Loan {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @ManyToOne(optional = false)
  public Copy copy;

  @ManyToOne(optional = false)
  public Member member;

  @Column(nullable = false)
  public Instant since;

  public LocalDate due;

  public Duration extension;

  @OneToMany public List<Fine> fines = new ArrayList<>();
}
