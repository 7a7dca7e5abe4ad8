package dev.revisions.conformance.model.school;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Member {
  private Long id;
  private String name;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Column(name = "full_name", nullable = false, length = 120)
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Transient
  public String getInitials() {
    return name.substring(0, 1);
  }

  @Transient
  public boolean isAnonymous() {
    return name == null;
  }

  public void setAnonymous(boolean anonymous) {}
}

@Entity
@Access(AccessType.PROPERTY)
class Student extends Member {
  private LocalDate enrolled;
  private SchoolClass schoolClass;
  private Set<Guardian> guardians;
  private boolean active;
  private Integer grade;

  public LocalDate getEnrolled() {
    return enrolled;
  }

  public void setEnrolled(LocalDate enrolled) {
    this.enrolled = enrolled;
  }

  @ManyToOne
  public SchoolClass getSchoolClass() {
    return schoolClass;
  }

  public void setSchoolClass(SchoolClass schoolClass) {
    this.schoolClass = schoolClass;
  }

  @ManyToMany
  public Set<Guardian> getGuardians() {
    return guardians;
  }

  public void setGuardians(Set<Guardian> guardians) {
    this.guardians = guardians;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public Integer getGrade() {
    return grade;
  }

  public void setGrade(Integer grade) {
    this.grade = grade;
  }
}

@Entity
@Access(AccessType.PROPERTY)
class Guardian extends Member {
  @Access(AccessType.FIELD)
  @Column(length = 25)
  String phone;

  private Set<Student> students;

  @ManyToMany(mappedBy = "guardians")
  public Set<Student> getStudents() {
    return students;
  }

  public void setStudents(Set<Student> students) {
    this.students = students;
  }
}

@Entity
@Access(AccessType.PROPERTY)
class Teacher extends Member {
  private String abbreviation;
  private List<Subject> subjects;

  @Column(unique = true, length = 4)
  public String getAbbreviation() {
    return abbreviation;
  }

  public void setAbbreviation(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  @ElementCollection
  @Enumerated(EnumType.STRING)
  @CollectionTable(name = "teacher_subjects")
  public List<Subject> getSubjects() {
    return subjects;
  }

  public void setSubjects(List<Subject> subjects) {
    this.subjects = subjects;
  }
}

enum Subject {
  MATHS,
  PHYSICS,
  MUSIC,
  SPORTS
}

@Entity
class SchoolClass {
  @EmbeddedId SchoolClassId id;
  @OneToOne Teacher headTeacher;

  @OneToMany(mappedBy = "schoolClass")
  Set<Student> students;
}

@Embeddable
class SchoolClassId implements Serializable {
  @Column(name = "school_year")
  int schoolYear;

  @Column(name = "label", length = 3)
  String label;

  @Override
  public boolean equals(Object o) {
    return o instanceof SchoolClassId k
        && schoolYear == k.schoolYear
        && Objects.equals(label, k.label);
  }

  @Override
  public int hashCode() {
    return Objects.hash(schoolYear, label);
  }
}

@Entity
class Lesson {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @ManyToOne(optional = false)
  SchoolClass schoolClass;

  @ManyToOne Teacher teacher;
  @Enumerated Subject subject;
  DayOfWeek weekday;
  LocalTime startsAt;
  @ManyToOne Classroom room;
}

@Entity
class Classroom {
  @Id
  @Column(length = 5)
  String number;

  int seats;
  @ElementCollection Set<Equipment> equipment;
}

enum Equipment {
  PROJECTOR,
  PIANO,
  LAB_BENCH
}

@Entity
class Exam {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Integer id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "class_year", referencedColumnName = "school_year")
  @JoinColumn(name = "class_label", referencedColumnName = "label")
  SchoolClass schoolClass;

  LocalDate heldOn;

  @Column(precision = 4, scale = 1)
  BigDecimal weight;
}

@Entity
class Mark {
  @EmbeddedId MarkId id;

  @MapsId("exam")
  @ManyToOne
  Exam exam;

  @MapsId("student")
  @ManyToOne
  Student student;

  @Column(precision = 3, scale = 2)
  BigDecimal points;

  char letter;
}

@Embeddable
record MarkId(Integer exam, Long student) implements Serializable {}

@Entity
class Absence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  Student student;

  LocalDate fromDay;
  LocalDate toDay;

  @Convert(converter = YesNo.class)
  @Column(length = 1)
  Boolean excused;

  @Convert(converter = ReasonCode.class)
  Reason reason;
}

enum Reason {
  SICK,
  TRIP,
  OTHER
}

@Converter
class YesNo implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean b) {
    return b == null ? null : b ? "Y" : "N";
  }

  @Override
  public Boolean convertToEntityAttribute(String s) {
    return s == null ? null : s.equals("Y");
  }
}

@Converter
class ReasonCode implements AttributeConverter<Reason, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Reason r) {
    return r == null ? null : r.ordinal() * 10;
  }

  @Override
  public Reason convertToEntityAttribute(Integer i) {
    return i == null ? null : Reason.values()[i / 10];
  }
}

@Entity
class Club {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Short id;

  String title;

  @ManyToMany
  @JoinTable(
      joinColumns = @JoinColumn(name = "club"),
      inverseJoinColumns = @JoinColumn(name = "student"))
  List<Student> participants;

  @ManyToMany Set<Teacher> leaders;
}
