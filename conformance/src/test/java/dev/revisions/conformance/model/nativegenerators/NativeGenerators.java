package dev.revisions.conformance.model.nativegenerators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NativeGenerator;

@Entity
class ByNative {
  @Id @NativeGenerator Long id;
}
