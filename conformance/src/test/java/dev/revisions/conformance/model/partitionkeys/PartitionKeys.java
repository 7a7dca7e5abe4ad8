package dev.revisions.conformance.model.partitionkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;

@Entity
class Partitioned {
  @Id Long id;
  @PartitionKey String region;
}

@Entity
@IdClass(Measured.Key.class)
class Measured {
  @Id int sensor;
  @Id Instant at;

  @PartitionKey LocalDate day;
  double value;

  record Key(int sensor, Instant at) implements Serializable {}
}

@Entity
class Parted {
  @Id Long id;
}

@Entity
class PartedMore extends Parted {
  @PartitionKey Integer part;
}
