package dev.revisions.conformance.model.records;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.SortNatural;

interface Voidable {
  Boolean getVoided();

  void setVoided(Boolean voided);
}

/** Fields, but for what a getter says of itself. */
@MappedSuperclass
@Access(AccessType.FIELD)
abstract class RecordObject {
  @Column(name = "uuid", unique = true, nullable = false, length = 38, updatable = false)
  private String uuid;

  public String getUuid() {
    return uuid;
  }
}

@SuppressWarnings({"deprecation", "removal"})
@MappedSuperclass
abstract class ChangeableData extends RecordObject implements Voidable {
  @ManyToOne(optional = false)
  @JoinColumn(name = "creator", updatable = false)
  protected Account creator;

  @Column(name = "date_created", nullable = false)
  @Temporal(TemporalType.TIMESTAMP)
  private Date dateCreated;

  @ManyToOne
  @JoinColumn(name = "voided_by", foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT))
  private Account voidedBy;

  @Column(name = "voided", nullable = false)
  private Boolean voided = Boolean.FALSE;

  @Override
  public Boolean getVoided() {
    return voided;
  }

  @Override
  public void setVoided(Boolean voided) {
    this.voided = voided;
  }
}

@Entity
@Table(name = "users")
class Account extends ChangeableData {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "users_user_id_seq")
  @Column(name = "user_id")
  Integer userId;

  @ManyToOne
  @JoinColumn(name = "person_id", nullable = false)
  Human person;

  @Column(name = "username", length = 50)
  String username;

  @ManyToMany
  @JoinTable(
      name = "user_role",
      joinColumns = @JoinColumn(name = "user_id"),
      inverseJoinColumns = @JoinColumn(name = "role_"))
  Set<Privilege> roles;

  @ElementCollection
  @jakarta.persistence.CollectionTable(
      name = "user_property",
      joinColumns = @JoinColumn(name = "user_id", nullable = false))
  @jakarta.persistence.MapKeyColumn(name = "property")
  @Column(name = "property_value", length = Integer.MAX_VALUE)
  Map<String, String> userProperties;

  @Transient List<Locale> proficientLocales;
}

@Entity
@Table(name = "role_")
class Privilege {
  @Id
  @Column(name = "role_", length = 50)
  String role;

  @ManyToMany
  @JoinTable(
      name = "role_role",
      joinColumns = @JoinColumn(name = "child_role"),
      inverseJoinColumns = @JoinColumn(name = "parent_role"))
  @SortNatural
  SortedSet<Privilege> inherited;

  @ManyToMany(mappedBy = "inherited")
  Set<Privilege> children;
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
@Table(name = "person")
@Inheritance(strategy = InheritanceType.JOINED)
class Human extends ChangeableData {
  @Id
  @GeneratedValue
  @SequenceGenerator(name = "person_person_id_seq", initialValue = 100)
  @Column(name = "person_id")
  protected Integer personId;

  @OneToMany(mappedBy = "person")
  @SortNatural
  NavigableSet<HumanName> names;

  @Column(name = "gender", length = 50)
  String gender;

  @Temporal(TemporalType.DATE)
  Date birthdate;

  @Temporal(TemporalType.TIME)
  @Column(name = "birthtime", secondPrecision = 0)
  Date birthtime;

  @Column(name = "dead", nullable = false)
  Boolean dead = false;

  @Transient private boolean isPatient;
}

@Entity
@Table(name = "patient")
@PrimaryKeyJoinColumn(name = "patient_id", referencedColumnName = "person_id")
class Patient extends Human {
  @Column(name = "patient_id", insertable = false, updatable = false)
  Integer patientId;

  @Column(name = "allergy_status", length = 50)
  String allergyStatus;

  @OneToMany(mappedBy = "patient")
  List<PatientProgram> programs;

  @OneToOne(mappedBy = "patient")
  Chart chart;
}

@Entity
class Chart {
  @Id Integer id;

  @OneToOne @PrimaryKeyJoinColumn Patient patient;

  String colour;
}

@Entity
@Table(name = "person_name")
class HumanName extends ChangeableData implements Comparable<HumanName> {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "person_name_id")
  Integer id;

  @ManyToOne
  @JoinColumn(name = "person_id", nullable = false)
  Human person;

  @Column(name = "given_name", length = 50)
  String givenName;

  @Override
  public int compareTo(HumanName other) {
    return 0;
  }
}

@Entity
@Table(name = "program")
class Program extends RecordObject {
  @Id @GeneratedValue Short programId;

  @OneToMany(mappedBy = "program")
  Set<Workflow_> allWorkflows = new HashSet<>();

  @ManyToOne
  @JoinColumn(name = "concept_id")
  Concept concept;
}

@Entity
class Workflow_ extends RecordObject {
  @Id @GeneratedValue Long id;
  @ManyToOne Program program;

  @OneToMany
  @JoinTable(
      name = "workflow_states",
      joinColumns = @JoinColumn(name = "wf_id"),
      inverseJoinColumns = @JoinColumn(name = "concept_id"))
  @OrderColumn(name = "rank_")
  List<Concept> states;
}

@Entity
class PatientProgram extends ChangeableData {
  @Id @GeneratedValue Integer id;
  @ManyToOne Patient patient;
  @ManyToOne Program program;

  @OneToOne
  @JoinTable(
      name = "program_outcome",
      joinColumns = @JoinColumn(name = "pp_id"),
      inverseJoinColumns = @JoinColumn(name = "outcome_id"))
  Concept outcome;
}

@Entity
@Table(name = "concept")
@DiscriminatorColumn
@Inheritance(strategy = InheritanceType.JOINED)
class Concept {
  @Id @GeneratedValue Integer conceptId;

  @Basic(optional = false)
  Boolean retired;

  @ElementCollection
  @MapKeyJoinColumn(name = "language_id")
  Map<Concept, Text> descriptions;

  @ManyToMany
  @MapKeyJoinColumn(name = "source_id", nullable = false)
  Map<Concept, Concept> mappings;
}

@Embeddable
class Text {
  @Column(name = "text_", nullable = false)
  String text;

  @ManyToOne
  @JoinColumn(name = "written_by")
  Account writtenBy;
}

@Entity
@DiscriminatorValue("N")
class ConceptNumeric extends Concept {
  Double hiAbsolute;
  Double lowAbsolute;

  @Column(name = "allow_decimal")
  boolean allowDecimal;
}

/** Its key is wider than the identifier of what it refers to. */
@Entity
@IdClass(Observation.Key.class)
class Observation {
  @Id
  @Column(name = "site_", length = 5)
  String site;

  @Id
  @Column(name = "obs_no")
  long number;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(
        name = "site_",
        referencedColumnName = "site_",
        insertable = false,
        updatable = false),
    @JoinColumn(
        name = "group_no",
        referencedColumnName = "obs_no",
        insertable = false,
        updatable = false)
  })
  Observation group_;

  @Column(name = "group_no")
  Long groupNumber;

  @OneToMany(mappedBy = "group_")
  Collection<Observation> members;

  @Any
  @AnyDiscriminator(jakarta.persistence.DiscriminatorType.STRING)
  @AnyDiscriminatorValue(discriminator = "P", entity = Patient.class)
  @AnyDiscriminatorValue(discriminator = "A", entity = Account.class)
  @AnyKeyJavaClass(Integer.class)
  @JoinColumn(name = "subject_id")
  @Column(name = "subject_type", length = 1)
  Object subject;

  @Embedded
  @AttributeOverride(name = "text", column = @Column(name = "comments"))
  @AssociationOverride(
      name = "writtenBy",
      joinColumns = @JoinColumn(name = "observer", nullable = false))
  Text comment_;

  static class Key implements Serializable {
    String site;
    long number;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}

/** A key of a key: the order of an observation's interpretation. */
@Entity
class Interpretation {
  @jakarta.persistence.EmbeddedId Key id;

  @ManyToOne
  @MapsId("observation")
  Observation observation;

  @Embeddable
  static class Key implements Serializable {
    Observation.Key observation;
    int position_;

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
