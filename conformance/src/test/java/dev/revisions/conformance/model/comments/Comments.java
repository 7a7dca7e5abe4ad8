package dev.revisions.conformance.model.comments;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "All that has a comment")
class Commented {
  @Id Long id;

  @Column(comment = "a column")
  String a;

  @ManyToOne
  @JoinColumn(comment = "a reference")
  Commented parent;

  @ManyToMany
  @JoinTable(name = "commented_pairs", comment = "a join table")
  Set<Commented> others;
}

@SuppressWarnings("deprecation")
@Entity
@Comment("By Hibernate")
class HibernateCommented {
  @Id Long id;

  @Comment("its text")
  String text;

  @Embedded
  @Comment("its part")
  Part part;

  @Comment("its words")
  @ElementCollection
  Set<String> words;
}

@SuppressWarnings("deprecation")
@Embeddable
class Part {
  String y;

  @Comment("its own")
  String x;
}
