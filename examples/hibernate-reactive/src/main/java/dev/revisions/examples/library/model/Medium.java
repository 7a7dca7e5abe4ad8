package dev.revisions.examples.library.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.time.LocalTime;

/** What is not a book; each kind has a table of its own. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Medium {

  @Id @GeneratedValue public Long id;

  public String title;

  /** Music or speech. */
  @Entity(name = "Recording")
  public static class Recording extends Medium {
    public LocalTime playingTime;

    public double samplingRate;
  }

  /** A sheet with a piece of the world on it. */
  @Entity(name = "Chart")
  public static class Chart extends Medium {
    public Integer scale;

    public float widthInCentimetres;
  }
}
