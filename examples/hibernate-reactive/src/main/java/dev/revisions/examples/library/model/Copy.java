package dev.revisions.examples.library.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.util.Objects;

/** One of the copies of a book. */
@Entity
public class Copy {

  /** The key of a copy: its book, which Hibernate fills in, and a number. */
  @Embeddable
  public static class Key {
    public Long bookId;

    public int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(bookId, key.bookId)
          && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(bookId, number);
    }
  }

  @EmbeddedId public Key key = new Key();

  @MapsId("bookId")
  @ManyToOne
  public Book book;

  public boolean lendable;
}
