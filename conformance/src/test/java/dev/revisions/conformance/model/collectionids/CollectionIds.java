package dev.revisions.conformance.model.collectionids;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Bagged {
  @Id Long id;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_id"), generator = "increment")
  @CollectionIdJdbcTypeCode(SqlTypes.BIGINT)
  Collection<String> words;
}

@Entity
@SequenceGenerator(name = "row_seq", sequenceName = "bag_rows", allocationSize = 5)
class Numbered {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "numbered_parts", joinColumns = @JoinColumn(name = "whole"))
  @CollectionId(
      column = @Column(name = "row_no", columnDefinition = "integer"),
      generator = "increment")
  @CollectionIdJavaClass(idType = Integer.class)
  List<Part> parts;

  @ManyToMany
  @CollectionId(column = @Column(name = "row_key"), generator = "row_seq")
  @CollectionIdJavaClass(idType = Long.class)
  Collection<Bagged> bags;
}

@Entity
class Sequenced {
  @Id Long id;

  @ElementCollection
  @CollectionId(column = @Column(name = "row_key"), generator = "sequence")
  @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
  Collection<String> remarks;

  @ElementCollection
  @CollectionId(generator = "increment")
  @CollectionIdJavaClass(idType = Long.class)
  Collection<String> others;
}

@Embeddable
class Part {
  @Column(nullable = false)
  String name;

  int count;
}
