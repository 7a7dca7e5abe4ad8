package dev.revisions.conformance.model.nulldiscriminators;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorValue("null")
class NullBase {
  @Id Long id;
}

@Entity
@DiscriminatorValue("not null")
class NotNullSub extends NullBase {
  int required;
}
