package dev.revisions.conformance.model.options;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Collate;

@Entity
@Table(indexes = @Index(name = "ix_options", columnList = "a", options = "where a is not null"))
class Optioned {
  @Id Long id;

  @Column(options = "collate \"C\"")
  String a;

  @ManyToOne
  @JoinColumn(
      name = "p",
      foreignKey = @ForeignKey(name = "fk_p", options = "deferrable initially deferred"))
  Optioned parent;

  @Collate("C")
  String c;
}
