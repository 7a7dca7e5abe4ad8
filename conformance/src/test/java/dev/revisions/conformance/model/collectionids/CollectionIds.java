package dev.revisions.conformance.model.collectionids;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
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
