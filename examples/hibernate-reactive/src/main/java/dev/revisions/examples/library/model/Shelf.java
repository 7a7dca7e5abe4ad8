package dev.revisions.examples.library.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** Where things stand: a room and a number in it. */
@Entity
@IdClass(Shelf.Key.class)
public class Shelf {

  /** The key of a shelf. */
  public record Key(String room, short number) {}

  @Id public String room;

  @Id public short number;

  public long capacityInMillimetres;
}
