package dev.revisions.conformance.model.workflow;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;

@Entity
@Table(
    name = "wf_definitions",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_wf_definition",
            columnNames = {"wf_key", "rev"}))
class Definition {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Column(length = 36)
  String id;

  @Column(name = "wf_key", nullable = false, length = 64)
  String processKey;

  @Column(name = "rev")
  int revision;

  @Lob byte[] diagram;

  @OneToMany(mappedBy = "definition", cascade = CascadeType.ALL)
  List<Node> nodes;

  @OneToMany(mappedBy = "definition")
  Set<Edge> edges;

  boolean suspended;
}

@Entity
@Table(name = "wf_nodes")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Node {
  @EmbeddedId NodeId id;

  @ManyToOne
  @MapsId("definitionId")
  Definition definition;

  @Column(length = 100)
  String label;

  @OneToMany(mappedBy = "source")
  Set<Edge> outgoing;
}

@Embeddable
record NodeId(@Column(length = 36) String definitionId, @Column(length = 40) String code)
    implements Serializable {}

@Entity
@Table(name = "wf_start_nodes")
class StartNode extends Node {
  String initiator;
}

@Entity
@Table(name = "wf_end_nodes")
class EndNode extends Node {
  boolean terminates;
  String outcome;
}

@Entity
@Table(name = "wf_task_nodes")
abstract class TaskNode extends Node {
  Duration dueIn;

  @ElementCollection
  @CollectionTable(name = "wf_task_candidates")
  @Column(name = "candidate", length = 80, nullable = false)
  Set<String> candidates;
}

@Entity
@Table(name = "wf_user_task_nodes")
class UserTaskNode extends TaskNode {
  String form;

  @Enumerated(EnumType.STRING)
  AssignMode assignMode;
}

@Entity
@Table(name = "wf_service_task_nodes")
class ServiceTaskNode extends TaskNode {
  @Column(nullable = false)
  Class<?> delegate;

  int retries;
}

@Entity
@Table(name = "wf_gateways")
class GatewayNode extends Node {
  GatewayKind kind;
  @OneToOne Edge defaultFlow;
}

enum GatewayKind {
  EXCLUSIVE,
  PARALLEL,
  INCLUSIVE
}

enum AssignMode {
  DIRECT,
  POOL,
  ROUND_ROBIN
}

@Entity
@Table(name = "wf_edges")
class Edge {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Definition definition;

  @ManyToOne(optional = false)
  Node source;

  @ManyToOne(optional = false)
  Node sink;

  @Column(length = 2000)
  String guard;
}
