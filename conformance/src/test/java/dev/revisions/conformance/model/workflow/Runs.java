package dev.revisions.conformance.model.workflow;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@MappedSuperclass
abstract class Tracked {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @Version int lockVersion;

  @Column(name = "created_at", nullable = false, updatable = false)
  Instant createdAt;

  @Column(name = "ended_at")
  Instant endedAt;
}

@Entity
@Table(
    name = "wf_runs",
    indexes = {
      @Index(name = "ix_wf_runs_business", columnList = "businessKey"),
      @Index(columnList = "created_at, state")
    })
class Run extends Tracked {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Definition definition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  RunState state;

  String businessKey;
  @ManyToOne Run parent;

  @OneToMany(mappedBy = "parent")
  List<Run> children;

  @ElementCollection
  @CollectionTable(name = "wf_run_variables")
  List<Variable> variables;
}

enum RunState {
  RUNNING,
  WAITING,
  DONE,
  FAILED,
  CANCELLED
}

@Embeddable
class Variable {
  @Column(name = "var_name", length = 64, nullable = false)
  String name;

  @Column(name = "var_text", length = 4000)
  String text;

  @Column(name = "var_long")
  Long number;

  @Column(name = "var_double")
  Double decimal;

  @Column(name = "var_when")
  Instant when;

  @Column(name = "var_flag")
  Boolean flag;
}

@Entity
@Table(name = "wf_tasks")
@AttributeOverride(name = "createdAt", column = @Column(name = "opened_at"))
class Task extends Tracked {
  @ManyToOne(optional = false)
  Run run;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "node_definition", referencedColumnName = "definition_id"),
    @JoinColumn(name = "node_code", referencedColumnName = "code")
  })
  UserTaskNode node;

  String assignee;
  short priority;
  LocalDateTime due;

  @OneToMany(mappedBy = "task")
  List<TaskComment> comments;
}

@Entity
@Table(name = "wf_task_comments")
class TaskComment extends Tracked {
  @ManyToOne(optional = false)
  Task task;

  String author;

  @Column(length = 32600)
  String text;
}

@Entity
@Table(name = "wf_jobs")
@IdClass(Job.Key.class)
class Job {
  @Id @ManyToOne Run run;
  @Id int seq;
  Instant dueAt;
  int retriesLeft;

  @Column(length = 70000)
  String lastError;

  static class Key implements Serializable {
    UUID run;
    int seq;

    @Override
    public boolean equals(Object o) {
      return o instanceof Key k && seq == k.seq && Objects.equals(run, k.run);
    }

    @Override
    public int hashCode() {
      return Objects.hash(run, seq);
    }
  }
}

@Entity
@Table(name = "wf_deadlines")
class Deadline {
  @Id UUID id;

  @OneToOne(optional = false)
  @MapsId
  @JoinColumn(name = "task_id", foreignKey = @ForeignKey(name = "fk_deadline_task"))
  Task task;

  ZonedDateTime at;
  @Enumerated Escalation escalation;
}

enum Escalation {
  NOTIFY,
  REASSIGN,
  ABORT
}
