package dev.revisions.conformance.model.timestamps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
class Stamped {
  @Id Long id;
  @CreationTimestamp Instant created;
  @UpdateTimestamp LocalDateTime updated;
  @CurrentTimestamp OffsetDateTime current;

  @CurrentTimestamp(source = SourceType.DB)
  Instant byDatabase;

  @CreationTimestamp
  @Column(name = "made", nullable = true)
  LocalDate made;
}
