package dev.revisions.conformance.model.engine;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Transient;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Properties all the way, generic identifiers, revisions counted in a column of another name. */
@MappedSuperclass
abstract class EngineObject<K extends Comparable<K>> {
  protected K id;
  private int revision;
  private String tenant;

  @Id
  @Column(name = "ID_", length = 64)
  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }

  @Version
  @Column(name = "REV_")
  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }

  @Basic
  @Column(name = "TENANT_ID_", length = 64)
  public String getTenantId() {
    return tenant;
  }

  public void setTenantId(String tenant) {
    this.tenant = tenant;
  }

  @Transient
  public boolean isNew() {
    return id == null;
  }
}

@MappedSuperclass
abstract class Suspendable extends EngineObject<String> {
  private short suspension;

  @Column(name = "SUSPENSION_STATE_")
  public short getSuspensionState() {
    return suspension;
  }

  public void setSuspensionState(short suspension) {
    this.suspension = suspension;
  }
}

@Entity
@Table(
    name = "ENG_RE_PROCDEF",
    uniqueConstraints =
        @UniqueConstraint(
            name = "ENG_UNIQ_PROCDEF",
            columnNames = {"KEY_", "VERSION_", "TENANT_ID_"}))
class ProcessModel extends Suspendable {
  private String key;
  private Integer version;
  private Deployed deployment;
  private Map<String, Activity> activities;
  private Map<String, String> startForm;

  @Column(name = "KEY_", nullable = false)
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  @Column(name = "VERSION_", nullable = false)
  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "DEPLOYMENT_ID_", foreignKey = @ForeignKey(name = "ENG_FK_PD_DEPL"))
  public Deployed getDeployment() {
    return deployment;
  }

  public void setDeployment(Deployed deployment) {
    this.deployment = deployment;
  }

  @OneToMany(mappedBy = "model")
  @MapKey(name = "code")
  public Map<String, Activity> getActivities() {
    return activities;
  }

  public void setActivities(Map<String, Activity> activities) {
    this.activities = activities;
  }

  @ElementCollection
  @CollectionTable(
      name = "ENG_RE_FORM",
      joinColumns = @JoinColumn(name = "PROCDEF_ID_", nullable = false))
  @MapKeyColumn(name = "FIELD_", length = 40)
  @Column(name = "EXPR_", length = 4000, nullable = false)
  public Map<String, String> getStartForm() {
    return startForm;
  }

  public void setStartForm(Map<String, String> startForm) {
    this.startForm = startForm;
  }
}

@SuppressWarnings({"deprecation", "removal"})
@Entity
@Table(
    name = "ENG_RE_DEPLOYMENT",
    indexes = @Index(name = "ENG_IDX_DEPL", columnList = "NAME_ desc, ID_"))
class Deployed extends EngineObject<String> {
  private String name;
  private Date time;
  private byte[] bytes;

  @Column(name = "NAME_")
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Temporal(TemporalType.TIMESTAMP)
  @Column(name = "DEPLOY_TIME_", secondPrecision = 3)
  public Date getDeployTime() {
    return time;
  }

  public void setDeployTime(Date time) {
    this.time = time;
  }

  @Lob
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "BYTES_")
  public byte[] getBytes() {
    return bytes;
  }

  public void setBytes(byte[] bytes) {
    this.bytes = bytes;
  }
}

@Entity
@Table(name = "ENG_RE_ACTIVITY")
class Activity extends EngineObject<Long> {
  private String code;
  private ProcessModel model;
  private Set<Activity> incoming;
  private Set<Activity> outgoing;
  private Activity attachedTo;

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  @ManyToOne
  public ProcessModel getModel() {
    return model;
  }

  public void setModel(ProcessModel model) {
    this.model = model;
  }

  @ManyToMany
  @JoinTable(
      name = "ENG_RE_FLOW",
      joinColumns = @JoinColumn(name = "TARGET_"),
      inverseJoinColumns = @JoinColumn(name = "SOURCE_"))
  public Set<Activity> getIncoming() {
    return incoming;
  }

  public void setIncoming(Set<Activity> incoming) {
    this.incoming = incoming;
  }

  @ManyToMany(mappedBy = "incoming")
  public Set<Activity> getOutgoing() {
    return outgoing;
  }

  public void setOutgoing(Set<Activity> outgoing) {
    this.outgoing = outgoing;
  }

  @OneToOne
  public Activity getAttachedTo() {
    return attachedTo;
  }

  public void setAttachedTo(Activity attachedTo) {
    this.attachedTo = attachedTo;
  }
}

/** An execution tree: three references to its own kind, one with the key of another column. */
@Entity
@Table(
    name = "ENG_RU_EXECUTION",
    indexes = {
      @Index(columnList = "BUSINESS_KEY_"),
      @Index(name = "ENG_IDX_EXEC_PARENT", columnList = "PARENT_ID_, IS_ACTIVE_")
    })
class Running {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "ID_")
  Long id;

  @Column(name = "BUSINESS_KEY_", unique = true)
  String businessKey;

  @ManyToOne
  @JoinColumn(name = "PARENT_ID_")
  Running parent;

  @ManyToOne
  @JoinColumn(name = "SUPER_KEY_", referencedColumnName = "BUSINESS_KEY_")
  Running superExecution;

  @OneToMany(mappedBy = "parent", orphanRemoval = true)
  @OrderColumn(name = "POS_")
  List<Running> children;

  @OneToMany
  @JoinColumn(name = "ROOT_ID_")
  Set<Running> all;

  @Access(AccessType.PROPERTY)
  @Column(name = "IS_ACTIVE_", nullable = false)
  public boolean isActive() {
    return true;
  }

  public void setActive(boolean active) {}

  @Embedded Cause cause;

  @OneToMany(mappedBy = "owner.execution")
  SortedMap<String, Variable> variables;
}

@Embeddable
class Cause {
  @Column(name = "CAUSE_TYPE_", length = 20)
  @Enumerated(EnumType.STRING)
  Kind type;

  @ManyToOne
  @JoinColumn(name = "CAUSE_ACT_")
  Activity activity;

  @Lob
  @Column(name = "STACK_")
  String stack;

  enum Kind {
    TIMER {
      @Override
      boolean retries() {
        return true;
      }
    },
    FAILURE,
    SIGNAL;

    boolean retries() {
      return false;
    }
  }
}

@Embeddable
class Owner {
  @ManyToOne
  @JoinColumn(name = "EXECUTION_ID_", nullable = false)
  Running execution;

  @ManyToOne
  @JoinColumn(name = "TASK_ID_")
  HumanTask task;
}

@Entity
@Table(name = "ENG_RU_VARIABLE")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "TYPE_", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("?")
abstract class Variable {
  @Id
  @GeneratedValue
  @Column(name = "ID_")
  long id;

  @Embedded Owner owner;

  @Column(name = "NAME_", nullable = false, length = 100)
  String name;
}

@Entity
@DiscriminatorValue("L")
class LongVariable extends Variable {
  @Column(name = "LONG_")
  long value_;
}

@Entity
@DiscriminatorValue("S")
class TextVariable extends Variable {
  @Column(name = "TEXT_", length = 4000)
  String value_;

  @Basic(optional = false)
  @Column(name = "TEXT2_")
  String value2;
}

@Entity
@DiscriminatorValue("O")
@SecondaryTable(name = "ENG_GE_BYTES")
class ObjectVariable extends Variable {
  @Column(table = "ENG_GE_BYTES", name = "BYTES_")
  HashMap<String, String> content;

  @Column(table = "ENG_GE_BYTES", name = "LEN_")
  int length;

  @Column(name = "CLASS_")
  Class<?> type;
}

@Entity
@Table(name = "ENG_RU_TASK")
class HumanTask extends Suspendable {
  private Running execution;
  private HumanTask parentTask;
  private Set<String> candidates;
  private Delegation delegation;
  private Integer priority;

  @OneToOne(optional = false)
  @JoinColumn(name = "EXECUTION_ID_", unique = false)
  public Running getExecution() {
    return execution;
  }

  public void setExecution(Running execution) {
    this.execution = execution;
  }

  @ManyToOne(targetEntity = HumanTask.class)
  public HumanTask getParentTask() {
    return parentTask;
  }

  public void setParentTask(HumanTask parentTask) {
    this.parentTask = parentTask;
  }

  @ElementCollection
  @Column(name = "USER_ID_", nullable = false, length = 64)
  public Set<String> getCandidates() {
    return candidates;
  }

  public void setCandidates(Set<String> candidates) {
    this.candidates = candidates;
  }

  @Enumerated
  @Column(name = "DELEGATION_", nullable = false)
  public Delegation getDelegation() {
    return delegation;
  }

  public void setDelegation(Delegation delegation) {
    this.delegation = delegation;
  }

  @Column(name = "PRIORITY_", columnDefinition = "integer")
  public Integer getPriority() {
    return priority;
  }

  public void setPriority(Integer priority) {
    this.priority = priority;
  }

  enum Delegation {
    PENDING,
    RESOLVED
  }
}
