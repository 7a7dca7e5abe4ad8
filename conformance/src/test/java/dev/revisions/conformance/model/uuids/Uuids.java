package dev.revisions.conformance.model.uuids;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
class ByAnnotation {
  @Id @UuidGenerator UUID id;
  @UuidGenerator UUID other;
}

@Entity
class ByText {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.TIME)
  String id;
}
