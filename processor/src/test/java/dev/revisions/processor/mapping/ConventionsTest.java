package dev.revisions.processor.mapping;

/** What is settled outside the entities. */
class ConventionsTest {

  private static final String CLASSES =
      """
      @Entity @Table(name = "A", indexes = {@Index(columnList = "b_id"), @Index(columnList = "code desc"), @Index(columnList = "n1", unique = true)}, uniqueConstraints = @UniqueConstraint(columnNames = {"code", "b_id"}))
      class A {
        @Id Long id;
        @ManyToOne B b;
        @NaturalId String code;
        @NaturalId Integer n1;
        @ManyToOne @JoinColumn(name = "Own", foreignKey = @ForeignKey(name = "fk_own")) B own;
        @ElementCollection Set<String> tags;
      }
      @Entity @Table(name = "B") class B { @Id Long id; @Check(constraints = "id > 0") int x; }
      """;

  @CompilerTest
  void hibernatesNamesAreHashes(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                CLASSES, Conventions.DEFAULT.withConstraintNames(ConstraintNaming.HIBERNATE)))
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              b_id  bigint
              code  varchar(255)
              n1    integer
              Own   bigint
              primary key (id)
              unique UKkow66ncgecwvprbbgx096ea3e (code, n1)
              unique IDXa4j45ujna2umjffrjgj0o1wff (n1)
              unique UK3qnuqhs9u2htt8u3k6ffwb34u (code, b_id)
              foreign key fk_own (Own) references B (id)
              foreign key FKe63x6rd6rlj8wa6jcu11fcf4a (b_id) references B (id)
              index IDXbejnkctwvcj6d3ci9cy2x7lt0 (b_id)
              index IDX9o1uuot3vcv314g51eaflxwx5 (code desc)
            table A_tags (shop.A)
              A_id  bigint       not null
              tags  varchar(255)
              unique UKmoqhdbb25qhig93ecm760sxlk (A_id, tags)
              foreign key FK83g9d6epjj563wo0nmj61l2h9 (A_id) references A (id)
            table B (shop.B)
              id  bigint  not null
              x   integer not null
              primary key (id)
              check B_x_check (id > 0)
            """);
  }

  @CompilerTest
  void everyNameIsQuoted(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class Order { @Id @GeneratedValue Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Order user; @ElementCollection List<String> tags; }
                """,
                Conventions.of(NamingStrategy.SNAKE_CASE).withQuotes(true)))
        .isSchema(
            """
            sequence `Order_SEQ` (shop.Order) start 1 increment 50
            table `Order` (shop.Order)
              `id`       bigint not null
              `user_id`  bigint
              primary key `Order_pkey` (`id`)
              foreign key `fk_user` (`user_id`) references `Order` (`id`)
            table `Order_tags` (shop.Order)
              `Order_id`  bigint       not null
              `tags`      varchar(255)
              foreign key `Order_tags_Order_id_fkey` (`Order_id`) references `Order` (`id`)
            """);
  }

  @CompilerTest
  void theColumnsOfATableOfCountersAreQuotedToo(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                """
                @Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                """,
                Conventions.of(NamingStrategy.SNAKE_CASE).withQuotes(true)))
        .isSchema(
            """
            table `A` (shop.A)
              `id`  bigint not null
              primary key `A_pkey` (`id`)
            table `hibernate_sequences` (shop.A)
              `sequence_name`  varchar(255) not null
              `next_val`       bigint
              primary key `hibernate_sequences_pkey` (`sequence_name`)
              counter `sequence_name` 'default' `next_val` start 0 increment 50 (shop.A)
            """);
  }

  /** A strategy of the user's that goes wrong. */
  static final class Wrong implements NamingStrategy {
    @Override
    public String column(String name) {
      return name.equals("nothing") ? null : "c_" + name;
    }

    @Override
    public String table(String name) {
      if (name.equals("Bad")) {
        throw new IllegalStateException("no");
      }
      return "t_" + name;
    }
  }

  @CompilerTest
  void aStrategyOfTheUsersNamesTablesAndColumns(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                "@Entity class A { @Id Long id; @ManyToOne A other; }",
                Conventions.of(new Wrong())))
        .isSchema(
            """
            table t_A (shop.A)
              c_id        bigint not null
              c_other_id  bigint
              primary key (c_id)
              foreign key t_A_c_other_id_fkey (c_other_id) references t_A (c_id)
            """);
  }

  @CompilerTest
  void aStrategyThatGivesNoNameIsAProblem(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                "@Entity class A { @Id Long id; String nothing; }", Conventions.of(new Wrong())))
        .hasProblem("naming", "ConventionsTest$Wrong", "gives no name for 'nothing'");
  }

  @CompilerTest
  void aStrategyThatFailsIsAProblem(TestCompiler compiler) {
    Expectation.of(compiler.map("@Entity class Bad { @Id Long id; }", Conventions.of(new Wrong())))
        .hasProblem("naming", "ConventionsTest$Wrong", "IllegalStateException: no", "'Bad'");
  }
}
