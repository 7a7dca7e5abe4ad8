package dev.revisions.conformance.model.hr;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@MappedSuperclass
abstract class Row<I extends Comparable<I>> {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  I id;

  @Version Integer version;
}

@MappedSuperclass
abstract class Dated<I extends Comparable<I>, D> extends Row<I> {
  D starts;
  D ends;
}

@Entity
class JobPosition extends Dated<Integer, LocalDate> {
  @Column(nullable = false, length = 60)
  String title;

  @ManyToOne(optional = false)
  OrgUnit unit;

  @ManyToOne PayGrade grade;

  @Column(precision = 3, scale = 2)
  BigDecimal fte;
}

@Entity
class OrgUnit extends Dated<Long, LocalDate> {
  @Column(unique = true, length = 10)
  String code;

  @ManyToOne OrgUnit parent;

  @OneToMany(mappedBy = "parent")
  Set<OrgUnit> units;

  @OneToOne
  @JoinColumn(name = "head_position", unique = true)
  JobPosition head;
}

@Entity
class Staff extends Row<Long> {
  @Embedded Identity identity;

  @OneToMany(mappedBy = "holder")
  List<Assignment> assignments;

  @ElementCollection
  @CollectionTable(
      name = "staff_skills",
      joinColumns = @JoinColumn(name = "staff"),
      indexes = @Index(name = "ix_staff_skill", columnList = "skill_name"))
  Set<Skill> skills;

  @ManyToOne Staff mentor;

  @Column(name = "iban", length = 34)
  byte[] encryptedIban;

  boolean works_remotely;
}

@Embeddable
class Identity {
  @Column(name = "id_given", nullable = false)
  String given;

  @Column(name = "id_family", nullable = false)
  String family;

  @Column(name = "id_born")
  LocalDate born;

  @Embedded Origin origin;

  @Enumerated(EnumType.STRING)
  @Column(name = "id_gender", length = 1)
  Gender gender;
}

@Embeddable
record Origin(
    @Column(name = "origin_country", length = 2) String country,
    @Column(name = "origin_place") String place) {}

enum Gender {
  F,
  M,
  X
}

@Embeddable
record Skill(
    @Column(name = "skill_name", nullable = false, length = 80) String name,
    @Column(name = "skill_level", nullable = false) int level) {}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"holder_id", "position_id", "starts"}))
class Assignment extends Dated<Long, LocalDate> {
  @ManyToOne(optional = false)
  Staff holder;

  @ManyToOne(optional = false)
  JobPosition position;
}

@Entity
class PayGrade {
  @EmbeddedId PayGradeId id;
  BigDecimal minimum;
  BigDecimal maximum;
}

@Embeddable
record PayGradeId(@Column(length = 4) String scale, short step) implements Serializable {}

@Entity
class Contract extends Dated<Long, LocalDate> {
  @ManyToOne(optional = false)
  Staff staff;

  @ManyToOne
  @JoinColumn(name = "grade_scale", referencedColumnName = "scale")
  @JoinColumn(name = "grade_step", referencedColumnName = "step")
  PayGrade grade;

  @Enumerated(EnumType.STRING)
  ContractKind kind;

  @Column(name = "weekly_hours", precision = 4, scale = 1)
  BigDecimal weeklyHours;
}

enum ContractKind {
  PERMANENT,
  FIXED_TERM,
  INTERN
}

@Entity
class TimeSheet {
  @EmbeddedId TimeSheetId id;

  @ManyToOne
  @MapsId("staff")
  Staff staff;

  Duration worked;
  Duration breaks;
  Boolean approved;
  @ManyToOne Staff approver;
}

@Embeddable
class TimeSheetId implements Serializable {
  Long staff;
  LocalDate worked_on;

  @Override
  public boolean equals(Object o) {
    return o instanceof TimeSheetId k
        && Objects.equals(staff, k.staff)
        && Objects.equals(worked_on, k.worked_on);
  }

  @Override
  public int hashCode() {
    return Objects.hash(staff, worked_on);
  }
}

@Entity
class LeaveRequest extends Dated<Long, LocalDateTime> {
  @ManyToOne(optional = false)
  Staff staff;

  LeaveKind kind;

  @Column(length = 500)
  String comment;

  OffsetDateTime decidedAt;
}

enum LeaveKind {
  HOLIDAY,
  SICK,
  PARENTAL,
  UNPAID
}

@Entity
class Payslip {
  @Id @ManyToOne Contract contract;

  @Id
  @Column(name = "pay_period", length = 7)
  String period;

  @Column(precision = 12, scale = 2)
  BigDecimal gross;

  @Column(precision = 12, scale = 2)
  BigDecimal net;

  @ElementCollection List<Deduction> deductions;
}

@Embeddable
class Deduction {
  @Column(length = 12, nullable = false)
  String kind;

  @Column(precision = 12, scale = 2, nullable = false)
  BigDecimal amount;
}

@Entity
class Training extends Row<Integer> {
  String subject;

  @ManyToMany
  @JoinTable(
      name = "training_participants",
      joinColumns = @JoinColumn(name = "training"),
      inverseJoinColumns = @JoinColumn(name = "participant"),
      uniqueConstraints =
          @UniqueConstraint(
              name = "uq_participation",
              columnNames = {"training", "participant"}))
  List<Staff> participants;

  ZonedDateTime startsAt;
}

@Entity
class Applicant extends Row<Long> {
  @Column(nullable = false)
  String mail;

  @ManyToOne JobPosition position;
  @Lob byte[] resume;

  @Column(length = 30000)
  String coverLetter;

  Stage stage;
}

enum Stage {
  RECEIVED,
  INTERVIEW,
  OFFER,
  HIRED,
  REJECTED
}
