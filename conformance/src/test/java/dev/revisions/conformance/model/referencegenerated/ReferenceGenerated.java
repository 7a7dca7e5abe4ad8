package dev.revisions.conformance.model.referencegenerated;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Generated;

/** Rows that H2 does not take. */
@Entity
class GeneratedRows1 {
  @Id Long id;

  @Generated
  @Column(columnDefinition = "int generated always as (id+1) stored")
  int generatedColumnColumnDefinitionIntGeneratedAlwaysAsId1Stor;
}
