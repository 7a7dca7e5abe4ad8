package dev.revisions.examples.library.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** Money due; all kinds in one table. */
@Entity
public class Fine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Integer id;

  public BigDecimal amount;

  /** For being late. */
  @Entity(name = "LateFine")
  public static class Late extends Fine {
    public int days;
  }

  /** For spilt coffee. */
  @Entity(name = "DamageFine")
  public static class Damage extends Fine {
    public String what;
  }
}
