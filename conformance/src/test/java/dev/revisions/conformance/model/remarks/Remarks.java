package dev.revisions.conformance.model.remarks;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Comments;

/** Comments on several things from one place. */
@Entity
@SecondaryTable(name = "remarked_more")
@Comments({@Comment("of the table"), @Comment(on = "remarked_more", value = "of the second")})
@SuppressWarnings("deprecation")
class Remarked {
  @Id Long id;

  @Column(table = "remarked_more")
  String more;

  @Comments(@Comment("of the attribute"))
  String one;

  @Comment(on = "two", value = "of the column")
  String two;

  @Comments({@Comment(on = "a", value = "of a"), @Comment(on = "b", value = "of b")})
  @Embedded
  Pair pair;

  @Comments({@Comment("of the collection"), @Comment(on = "tags", value = "of the element")})
  @ElementCollection
  Set<String> tags;

  @Comment(on = "d", value = "of d")
  @Embedded
  Second second;

  @Comment(on = "Quoted Name", value = "of the quoted column")
  @Column(name = "`Quoted Name`")
  String quoted;

  @Comment(on = "place", value = "of the index")
  @ElementCollection
  @OrderColumn(name = "place")
  List<String> listed;

  @Comment(on = "Remarked_Other", value = "of the join table")
  @ManyToMany
  Set<Other> others;

  @Comment(on = "other_id", value = "of the join column")
  @ManyToOne
  @JoinColumn(name = "other_id")
  Other other;
}

@Embeddable
class Second {
  String c;
  String d;
}

@Embeddable
class Pair {
  String a;
  String b;
}

@Entity
class Other {
  @Id Long id;
}
