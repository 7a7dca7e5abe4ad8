package dev.revisions.conformance.model.tracker;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "projects")
class Project {
  @Id @GeneratedValue Integer id;

  @Column(name = "pkey", length = 10, nullable = false, unique = true)
  String key;

  @Column(nullable = false)
  String name;

  @ManyToOne Account lead;

  @OneToMany(mappedBy = "project")
  List<Component> components;

  @ElementCollection
  @CollectionTable(name = "project_roles")
  Set<ProjectRole> roles;
}

@Embeddable
class ProjectRole {
  @ManyToOne(optional = false)
  @JoinColumn(name = "member_id")
  Account member;

  @Enumerated(EnumType.STRING)
  @Column(name = "project_role", nullable = false)
  RoleName role;
}

enum RoleName {
  VIEWER,
  DEVELOPER,
  MAINTAINER,
  OWNER
}

@Entity
@Table(name = "accounts")
class Account {
  @Id @GeneratedValue Integer id;

  @Column(unique = true)
  String login;

  String displayName;
  @ElementCollection Set<String> publicKeys;

  @ManyToMany
  @JoinTable(name = "team_members")
  Set<Team> teams;
}

@Entity
class Team {
  @Id @GeneratedValue Integer id;
  String name;

  @ManyToMany(mappedBy = "teams")
  Set<Account> members;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"project_id", "name"}))
class Component {
  @Id @GeneratedValue Integer id;

  @ManyToOne(optional = false)
  Project project;

  String name;
  @ManyToOne Account owner;
}

@Entity
class Milestone {
  @Id @GeneratedValue Integer id;

  @ManyToOne(optional = false)
  Project project;

  @Column(nullable = false)
  String name;

  LocalDate due;
  boolean closed;
}

@Entity
@Table(
    name = "issues",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_issue_number",
            columnNames = {"project_id", "number_in_project"}),
    indexes = {
      @Index(name = "ix_issue_assignee", columnList = "assignee_id, state"),
      @Index(name = "ix_issue_updated", columnList = "updated DESC")
    })
class Issue {
  @Id @GeneratedValue Long id;
  @Version int version;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Project project;

  @Column(name = "number_in_project")
  int number;

  @Column(nullable = false, length = 300)
  String summary;

  @Column(length = 1_000_000)
  String description;

  @Enumerated(EnumType.STRING)
  IssueState state;

  @Enumerated Priority priority;

  @ManyToOne(fetch = FetchType.LAZY)
  Account reporter;

  @ManyToOne(fetch = FetchType.LAZY)
  Account assignee;

  @ManyToOne Milestone milestone;
  @ManyToMany Set<Component> components;

  @ManyToMany
  @JoinTable(
      name = "issue_watchers",
      joinColumns = @JoinColumn(name = "issue_id"),
      inverseJoinColumns = @JoinColumn(name = "watcher_id"))
  Set<Account> watchers;

  @OneToMany(mappedBy = "source")
  Set<IssueLink> links;

  @ElementCollection
  @CollectionTable(name = "issue_labels")
  @Column(length = 50, nullable = false)
  Set<String> labels;

  Instant created;
  Instant updated;
  @Embedded Estimate estimate;
}

enum IssueState {
  OPEN,
  IN_PROGRESS,
  RESOLVED,
  CLOSED,
  REOPENED
}

enum Priority {
  LOW,
  NORMAL,
  HIGH,
  BLOCKER
}

@Embeddable
class Estimate {
  @Column(name = "original_estimate")
  Duration original;

  @Column(name = "remaining_estimate")
  Duration remaining;
}

@Entity
@IdClass(IssueLink.Key.class)
class IssueLink {
  @Id @ManyToOne Issue source;
  @Id @ManyToOne Issue sink;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(length = 12)
  LinkKind kind;

  record Key(Long source, Long sink, LinkKind kind) implements Serializable {}
}

enum LinkKind {
  BLOCKS,
  DUPLICATES,
  RELATES
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@Table(name = "activities")
abstract class Activity {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Issue issue;

  @ManyToOne(optional = false)
  Account actor;

  @Column(nullable = false)
  Instant at;
}

@Entity
class CommentAdded extends Activity {
  @Column(length = 65536)
  String text;

  @ManyToOne CommentAdded replyTo;
  boolean edited;
}

@Entity
class FieldChanged extends Activity {
  @Basic(optional = false)
  @Column(length = 60)
  String field;

  @Column(length = 4000)
  String oldText;

  @Column(length = 4000)
  String newText;
}

@Entity
class WorkLogged extends Activity {
  long seconds;
  LocalDate workedOn;

  @Enumerated(EnumType.STRING)
  WorkKind workKind;
}

enum WorkKind {
  CODING,
  REVIEW,
  MEETING
}

@Entity
class CommitRef {
  @Id
  @Column(length = 40, columnDefinition = "varchar(40)")
  String sha;

  @ManyToOne Project project;

  @ManyToMany
  @JoinTable(
      name = "commit_parents",
      joinColumns = @JoinColumn(name = "sha"),
      inverseJoinColumns = @JoinColumn(name = "parent_sha"))
  List<CommitRef> parents;

  @ManyToMany Set<Issue> mentions;
  String author;
  OffsetDateTime authored;
}
