package dev.revisions.conformance.model.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.TenantId;

@Entity
class Rented {
  @Id Long id;
  @TenantId String tenant;
  String name;
}

@Entity
@IdClass(RentedToo.Key.class)
class RentedToo {
  @Id Long id;
  @Id @TenantId String tenant;

  record Key(Long id, String tenant) implements Serializable {}
}
