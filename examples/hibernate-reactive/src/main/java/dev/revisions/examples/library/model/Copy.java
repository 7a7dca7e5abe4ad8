package dev.revisions.examples.library.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** One of the copies of a book. */
@Entity
public class Copy {

  /** The key of a copy: its book, and a number. */
  @Embeddable
  public record Key(Long bookId, int number) {}

  @EmbeddedId public Key key;

  @MapsId("bookId")
  @ManyToOne
  public Book book;

  public boolean lendable;
}
