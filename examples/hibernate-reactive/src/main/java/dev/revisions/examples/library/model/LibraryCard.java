package dev.revisions.examples.library.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.OffsetDateTime;

/** The card of a member; it has the member's id. */
@Entity
public class LibraryCard {

  @Id public Long id;

  @MapsId @OneToOne public Member member;

  public OffsetDateTime issued;

  public char checkLetter;
}
