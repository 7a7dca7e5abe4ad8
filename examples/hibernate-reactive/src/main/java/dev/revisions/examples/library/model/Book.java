package dev.revisions.examples.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A title, of which there may be many copies. */
@Entity
@Table(indexes = @Index(name = "book_title_idx", columnList = "title, published desc"))
public class Book {

  /** How it is bound. */
  public enum Binding {
    HARDBACK,
    PAPERBACK,
    SPIRAL
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "book_numbers", allocationSize = 20)
  public Long id;

  @Column(nullable = false, length = 13, unique = true)
  public String isbn;

  @Column(nullable = false)
  public String title;

  public Year published;

  public Locale language;

  public Binding binding;

  public short pages;

  @Column(precision = 8, scale = 2)
  public BigDecimal price;

  @Column(length = 500_000)
  public byte[] cover;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "publisher")
  public Publisher publisher;

  @ManyToMany public Set<Author> authors = new HashSet<>();

  @ElementCollection public List<String> keywords = new ArrayList<>();
}
