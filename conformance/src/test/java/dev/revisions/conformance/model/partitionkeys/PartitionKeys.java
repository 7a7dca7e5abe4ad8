package dev.revisions.conformance.model.partitionkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.PartitionKey;

@Entity
class Partitioned {
  @Id Long id;
  @PartitionKey String region;
}
