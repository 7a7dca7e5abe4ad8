package dev.revisions.processor.mapping;

/** Constraints of Jakarta Validation: row D8 of the mapping rules. */
class ValidationTest {

  private static final Conventions VALIDATED = Conventions.DEFAULT.withValidation(true);

  private static final String IMPORTS =
      """
      import jakarta.validation.*;
      import jakarta.validation.constraints.*;
      import jakarta.validation.groups.Default;
      import org.hibernate.validator.constraints.*;
      """;

  private static Expectation of(TestCompiler compiler, String classes) {
    return Expectation.of(compiler.map(IMPORTS + classes, VALIDATED));
  }

  @CompilerTest
  void constraintsShapeColumns(TestCompiler compiler) {
    of(
            compiler,
            """
            @Entity class A {
              @Id @Size(max = 20) String id;
              @NotNull String a;
              @NotEmpty String b;
              @NotBlank String c;
              @NotNull(groups = Default.class) String d;
              @NotNull(groups = A.class) String e;
              @Size(max = 40) @Column(length = 10) String f;
              @Size(min = 1) String g;
              @Length(max = 33) String h;
              @Size.List({@Size(max = 60), @Size(min = 2)}) String i;
              @Size(max = 300) @Lob String j;
              @Size(max = 9) byte[] k;
              @Digits(integer = 5, fraction = 2) BigDecimal l;
              @Digits(integer = 5, fraction = 2) Integer m;
              @Min(3) @Max(9) Integer n;
              @Range(min = 1, max = 5) int o;
              @Positive @DecimalMin("1") BigDecimal p;
              @NotNull @ManyToOne A q;
              @NotNull @Size(max = 3) List<String> r;
              @Size(max = 3) @Column(columnDefinition = "text") String s;
            }
            """)
        .hasTable(
            """
            table A (shop.A)
              id    varchar(20)  not null
              a     varchar(255) not null
              b     varchar(255) not null
              c     varchar(255) not null
              d     varchar(255) not null
              e     varchar(255)
              f     varchar(40)
              g     varchar(255)
              h     varchar(33)
              i     varchar(60)
              j     clob(300)
              k     varbinary(255)
              l     numeric(7,2)
              m     integer
              n     integer
              o     integer      not null
              p     numeric(38,2)
              q_id  varchar(255) not null
              r     array(varchar(255)) not null
              s     sql('text')
              primary key (id)
              foreign key A_q_id_fkey (q_id) references A (id)
              check A_n_check (({n}>=3) and ({n}<=9))
              check A_o_check (({o}>=1) and ({o}<=5))
            """);
  }

  @CompilerTest
  void withoutValidationTheyDoNothing(TestCompiler compiler) {
    Expectation.of(
            compiler.map(
                IMPORTS
                    + "@Entity class A { @Id Long id; @NotNull @Size(max = 3) String a; @Min(1)"
                    + " Integer b; }",
                Conventions.DEFAULT))
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              a   varchar(255)
              b   integer
              primary key (id)
            """);
  }

  @CompilerTest
  void aConstraintThatIsComposedCountsAsItsParts(TestCompiler compiler) {
    of(
            compiler,
            """
            @Constraint(validatedBy = {}) @NotNull @Size(max = 12)
            @interface Code {
              String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {};
              @OverridesAttribute(constraint = Size.class, name = "max") int longest() default 12;
            }
            @Constraint(validatedBy = {}) @ConstraintComposition(CompositionType.OR) @NotNull @Size(max = 7)
            @interface Either {
              String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {};
            }
            @Entity class A { @Id Long id; @Code String a; @Code(longest = 5) String b; @Either String c; }
            """)
        .isSchema(
            """
            table A (shop.A)
              id  bigint      not null
              a   varchar(12) not null
              b   varchar(5)  not null
              c   varchar(7)
              primary key (id)
            """);
  }

  @CompilerTest
  void insideAnEmbeddedObjectTheyCountWithValid(TestCompiler compiler) {
    of(
            compiler,
            """
            @Embeddable class One { @NotNull @Size(max = 1) String a; }
            @Embeddable class Two { @NotNull @Size(max = 2) String b; }
            @Embeddable class Three { @NotNull @Size(max = 3) String c; }
            @Embeddable record Four(@NotNull @Size(max = 4) String d) {}
            @Entity class A {
              @Id Long id; @NotNull One one; @Valid Two two; @Valid @NotNull Three three;
              @ElementCollection @Valid List<Four> fours;
            }
            """)
        .isSchema(
            """
            table A (shop.A)
              id  bigint       not null
              a   varchar(255)
              b   varchar(2)
              c   varchar(3)   not null
              primary key (id)
            table A_fours (shop.A)
              A_id  bigint       not null
              d     varchar(255)
              foreign key A_fours_A_id_fkey (A_id) references A (id)
            """);
  }

  @CompilerTest
  void inASharedTableASubclassRequiresNothing(TestCompiler compiler) {
    of(
            compiler,
            """
            @Entity class A { @Id Long id; @NotNull String a; }
            @Entity class B extends A { @NotNull @Size(max = 5) String b; @NotNull @ManyToOne A c; }
            """)
        .isSchema(
            """
            table A (shop.A, shop.B)
              id     bigint       not null
              DTYPE  varchar(31)  not null
              a      varchar(255) not null
              b      varchar(5)
              c_id   bigint
              primary key (id)
              foreign key A_c_id_fkey (c_id) references A (id)
              check A_DTYPE_check ({DTYPE} in ('A','B'))
            """);
  }

  @CompilerTest
  void theyCountOnFieldAndGetterAndInTheTypesAbove(TestCompiler compiler) {
    of(
            compiler,
            """
            interface Named { @Size(max = 8) String getName(); }
            @Entity class A implements Named {
              @Id Long id; String name; String own;
              public String getName() { return name; }
              @NotNull public String getOwn() { return own; }
            }
            """)
        .isSchema(
            """
            table A (shop.A)
              id    bigint       not null
              name  varchar(8)
              own   varchar(255) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void aVariableIsNoString(TestCompiler compiler) {
    of(
            compiler,
            """
            @MappedSuperclass abstract class Base<T> { @Id Long id; @NotNull @Size(max = 5) T value; }
            @Entity class A extends Base<String> { }
            """)
        .isSchema(
            """
            table A (shop.A)
              id     bigint       not null
              value  varchar(255) not null
              primary key (id)
            """);
  }

  @CompilerTest
  void aFloatingPointNumberHasNoDigits(TestCompiler compiler) {
    of(compiler, "@Entity class A { @Id Long id; @Digits(integer = 5, fraction = 2) double x; }")
        .hasProblem("unsupported-type", "A.x: ", "BigDecimal");
  }
}
