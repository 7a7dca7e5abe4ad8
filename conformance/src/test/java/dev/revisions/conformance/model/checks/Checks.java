package dev.revisions.conformance.model.checks;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(
    check = {
      @CheckConstraint(name = "ck_named", constraint = "low < high"),
      @CheckConstraint(constraint = "low <> 7")
    })
class Checked {
  @Id Long id;

  @Column(check = @CheckConstraint(constraint = "low > 0"))
  Integer low;

  @Column(check = @CheckConstraint(name = "ck_high", constraint = "high < 100"))
  Integer high;

  @Column(
      check = {@CheckConstraint(constraint = "mid > 1"), @CheckConstraint(constraint = "mid < 9")})
  Integer mid;
}

@SuppressWarnings("deprecation")
@Entity
@Check(constraints = "a < b")
@Check(name = "ck_b", constraints = "b < 10")
class HibernateChecked {
  @Id Long id;

  @Check(constraints = "a > 0")
  int a;

  @Check(name = "ck_pos", constraints = "b > 0")
  int b;

  @Check(constraints = "c > 0")
  @Check(constraints = "c < 10")
  int c;

  @Check(constraints = "state <> 2")
  State state;
}

enum State {
  A,
  B,
  C
}
