package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;

/** Somebody who has written a book. */
@Entity
public class Author extends Person {

  @Column(length = 10_000)
  public String biography;

  public URL homepage;

  @ManyToMany(mappedBy = "authors")
  public Set<Book> books = new HashSet<>();
}
