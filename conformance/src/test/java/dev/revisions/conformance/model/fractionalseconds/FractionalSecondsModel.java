package dev.revisions.conformance.model.fractionalseconds;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.FractionalSeconds;

@SuppressWarnings("removal")
@Entity
class Fractions {
  @Id Long id;

  @FractionalSeconds(4)
  Instant four;
}
