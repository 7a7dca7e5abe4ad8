package dev.revisions.examples.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What most entities have: when they were made, and a version against lost updates.
 *
 * @param <A> who made it: an employee's login, a customer's number
 */
@MappedSuperclass
public abstract class Audited<A> {

  @Column(nullable = false, updatable = false)
  Instant createdAt;

  @Column(updatable = false)
  A createdBy;

  @Version int version;
}
