package dev.revisions.processor.fingerprint;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the changes of a source that may matter to a mapping, and many that do not. */
final class Edits extends TreeScanner<Void, Void> {

  private static final List<String> ON_ATTRIBUTES =
      List.of(
          "@jakarta.persistence.Transient",
          "@jakarta.persistence.Id",
          "@jakarta.persistence.Column(nullable = false, length = 77)",
          "@jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)",
          "@jakarta.persistence.Embedded",
          "@jakarta.persistence.Access(jakarta.persistence.AccessType.PROPERTY)",
          "@jakarta.validation.constraints.NotNull",
          "@jakarta.validation.constraints.Size(max = 7)",
          "@jakarta.validation.Valid",
          "@org.hibernate.annotations.Comment(\"remark\")",
          "@org.hibernate.annotations.JdbcTypeCode(12)",
          "@dev.revisions.annotation.RenamedFrom(\"former\")",
          "@dev.revisions.annotation.Backfill(\"1\")",
          "@dev.revisions.annotation.Accept(\"lossy\")");

  private static final List<String> ON_TYPES =
      List.of(
          "@jakarta.persistence.Entity",
          "@jakarta.persistence.Embeddable",
          "@jakarta.persistence.MappedSuperclass",
          "@jakarta.persistence.Access(jakarta.persistence.AccessType.PROPERTY)",
          "@jakarta.persistence.Access(jakarta.persistence.AccessType.FIELD)",
          "@jakarta.persistence.Converter(autoApply = true)",
          "@org.hibernate.annotations.Struct(name = \"composed\")",
          "@org.hibernate.annotations.Comment(\"remark\")",
          "@org.hibernate.annotations.JdbcTypeCode(12)",
          "@jakarta.validation.constraints.NotNull",
          "@dev.revisions.annotation.RenamedFrom(\"former\")",
          "@dev.revisions.annotation.Accept(\"inheritance-changed\")");

  private static final List<String> ON_PACKAGES =
      List.of(
          "@jakarta.persistence.SequenceGenerator(name = \"g\", allocationSize = 7)",
          "@jakarta.persistence.TableGenerator(name = \"g\", allocationSize = 7)",
          "@org.hibernate.annotations.ConverterRegistration("
              + "converter = org.hibernate.type.YesNoConverter.class)");

  private static final List<String> MEMBERS =
      List.of(
          "int added;",
          "@jakarta.persistence.Column(length = 9) String added;",
          "public int getAdded() { return 0; } public void setAdded(int to) {}",
          "@jakarta.persistence.Basic public int getAdded() { return 0; }"
              + " public void setAdded(int to) {}");

  private static final List<String> TYPES =
      List.of("String", "Integer", "long", "java.math.BigDecimal", "java.util.UUID", "byte[]");

  private final String file;
  private final String source;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final List<String> types;
  private final Set<Edit> found = new LinkedHashSet<>();
  private boolean inAnnotation;

  private Edits(
      String file,
      String source,
      SourcePositions positions,
      CompilationUnitTree unit,
      List<String> types) {
    this.file = file;
    this.source = source;
    this.positions = positions;
    this.unit = unit;
    this.types = types;
  }

  /**
   * All that are found, in the order of the source.
   *
   * @param types the names of the types of the model, which replace each other
   */
  static List<Edit> of(
      String file,
      String source,
      SourcePositions positions,
      CompilationUnitTree unit,
      List<String> types) {
    var edits = new Edits(file, source, positions, unit, types);
    edits.scan(unit, null);
    return List.copyOf(edits.found);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private void replace(int start, int end, String text) {
    if (start >= 0 && end >= start && !source.substring(start, end).equals(text)) {
      found.add(new Edit(file, start, end, text));
    }
  }

  private void replace(Tree tree, String text) {
    replace(start(tree), end(tree), text);
  }

  private void insert(int at, String text) {
    replace(at, at, text);
  }

  /** With the comma behind it or, behind the last, before it. */
  private void remove(Tree tree) {
    int start = start(tree);
    int end = end(tree);
    if (start < 0 || end <= start) {
      return;
    }
    int next = skipSpace(end);
    if (next < source.length() && source.charAt(next) == ',') {
      end = next + 1;
    } else {
      int before = source.substring(0, start).stripTrailing().length() - 1;
      start = before > 0 && source.charAt(before) == ',' ? before : start;
    }
    replace(start, end, "");
  }

  private int skipSpace(int at) {
    int next = at;
    while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
      next++;
    }
    return next;
  }

  @Override
  public Void visitPackage(PackageTree tree, Void nothing) {
    if (file.endsWith("package-info.java")) {
      ON_PACKAGES.forEach(a -> insert(start(tree), a + " "));
    }
    return super.visitPackage(tree, null);
  }

  @Override
  public Void visitImport(ImportTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    remove(tree);
    boolean outer = inAnnotation;
    inAnnotation = true;
    for (ExpressionTree argument : tree.getArguments()) {
      remove(argument);
      scan(argument instanceof AssignmentTree a ? a.getExpression() : argument, null);
    }
    inAnnotation = outer;
    return null;
  }

  @Override
  public Void visitNewArray(NewArrayTree tree, Void nothing) {
    if (inAnnotation && tree.getInitializers() != null) {
      tree.getInitializers().forEach(this::remove);
      swapAll(tree.getInitializers());
    }
    return super.visitNewArray(tree, null);
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void nothing) {
    Object value = tree.getValue();
    if (value instanceof String) {
      insert(end(tree) - 1, "x");
      replace(tree, "\"\"");
    } else if (value instanceof Integer number) {
      replace(tree, "" + (number + 1));
      replace(tree, "0");
      replace(tree, "255");
    } else if (value instanceof Long number) {
      replace(tree, number + 1 + "L");
    } else if (value instanceof Boolean flag) {
      replace(tree, "" + !flag);
    }
    return null;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void nothing) {
    if (inAnnotation) {
      EnumConstants.like(tree.getName().toString()).forEach(other -> replace(tree, other));
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    if (!inAnnotation) {
      return null;
    }
    String name = tree.getIdentifier().toString();
    if (name.equals("class")) {
      List.of("String", "Integer", "java.util.UUID").forEach(t -> replace(tree, t + ".class"));
      types.forEach(t -> replace(tree, t + ".class"));
    } else if (tree.getExpression().toString().endsWith("Types")) {
      List.of("12", "-5", "3001", "6001", "6000", "2005").forEach(code -> replace(tree, code));
    } else {
      EnumConstants.of(tree.getExpression().toString(), name)
          .forEach(other -> replace(tree, other));
    }
    return null;
  }

  @Override
  public Void visitTypeParameter(TypeParameterTree tree, Void nothing) {
    tree.getBounds().forEach(this::type);
    if (tree.getBounds().isEmpty()) {
      types.forEach(t -> insert(end(tree), " extends " + t));
    }
    return super.visitTypeParameter(tree, null);
  }

  /** Replaces a type and the arguments of it. */
  private void type(Tree tree) {
    if (tree == null || start(tree) < 0) {
      return;
    }
    TYPES.forEach(t -> replace(tree, t));
    types.forEach(t -> replace(tree, t));
    if (tree instanceof ParameterizedTypeTree parameterized) {
      for (String raw : List.of("java.util.List", "java.util.Set", "java.util.SortedSet")) {
        replace(parameterized.getType(), raw);
      }
      replace(tree, source.substring(start(parameterized.getType()), end(parameterized.getType())));
      parameterized.getTypeArguments().forEach(this::type);
      swapAll(parameterized.getTypeArguments());
    }
  }

  private void swapAll(List<? extends Tree> trees) {
    for (int i = 1; i < trees.size(); i++) {
      swap(trees.get(i - 1), trees.get(i));
    }
  }

  private void swap(Tree one, Tree other) {
    int start = start(one);
    int end = end(one);
    if (start >= 0 && end > start && start(other) >= end) {
      replace(
          start,
          end(other),
          source.substring(start(other), end(other))
              + source.substring(end, start(other))
              + source.substring(start, end));
    }
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    int after = Math.max(end(tree.getModifiers()), start(tree));
    if (start(tree) < 0) {
      return null;
    }
    boolean constant = source.startsWith(tree.getName().toString(), skipSpace(after));
    remove(tree);
    ON_ATTRIBUTES.forEach(a -> insert(start(tree), a + " "));
    scan(tree.getModifiers(), null);
    if (constant) {
      int name = skipSpace(after);
      insert(name + tree.getName().length(), "X");
      insert(start(tree), "ADDED, ");
      insert(end(tree), ", ZADDED");
      return null;
    }
    type(tree.getType());
    scan(tree.getType(), null);
    int from = start(tree.getType());
    insert(from, "transient ");
    insert(from, "static ");
    insert(from, "final ");
    int name = source.indexOf(tree.getName().toString(), end(tree.getType()));
    insert(name + tree.getName().length(), "Xy");
    scan(tree.getInitializer(), null);
    return null;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    if (start(tree) < 0 || tree.getReturnType() == null) {
      return null;
    }
    replace(start(tree), end(tree), "");
    ON_ATTRIBUTES.forEach(a -> insert(start(tree), a + " "));
    int from = start(tree.getReturnType());
    insert(from, "static ");
    int name = source.indexOf(tree.getName() + "(", end(tree.getReturnType()));
    if (name > 0) {
      int after = name + tree.getName().length();
      insert(after, "Xy");
      insert(name, "x");
      insert(after + 1, tree.getParameters().isEmpty() ? "int added" : "int added, ");
    }
    type(tree.getReturnType());
    scan(tree.getModifiers(), null);
    scan(tree.getReturnType(), null);
    scan(tree.getTypeParameters(), null);
    tree.getParameters().forEach(parameter -> type(parameter.getType()));
    boolean outer = inAnnotation;
    inAnnotation = true;
    scan(tree.getDefaultValue(), null);
    inAnnotation = outer;
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    int start = start(tree);
    if (start < 0 || tree.getSimpleName().length() == 0) {
      return null;
    }
    replace(start, end(tree), "");
    ON_TYPES.forEach(a -> insert(start, a + " "));
    String kind = tree.getKind().name().toLowerCase(Locale.ROOT);
    int keyword =
        source.indexOf(
            kind.equals("annotation_type") ? "@interface" : kind,
            Math.max(start, end(tree.getModifiers())));
    insert(keyword, "abstract ");
    insert(keyword, "static ");
    insert(keyword, "final ");
    supertypes(tree, keyword);
    if (tree.getKind() == Tree.Kind.CLASS) {
      MEMBERS.forEach(m -> insert(end(tree) - 1, " " + m + " "));
    }
    if (tree.getKind() == Tree.Kind.ANNOTATION_TYPE) {
      insert(end(tree) - 1, " int added() default 3; ");
    }
    swapAll(tree.getMembers());
    return super.visitClass(tree, null);
  }

  private void supertypes(ClassTree tree, int keyword) {
    Tree parent = tree.getExtendsClause();
    int name =
        source.indexOf(tree.getSimpleName().toString(), keyword) + tree.getSimpleName().length();
    int header = tree.getTypeParameters().isEmpty() ? name : source.indexOf('>', name) + 1;
    if (parent != null) {
      type(parent);
      replace(source.lastIndexOf("extends", start(parent)), end(parent), "");
    } else if (tree.getKind() == Tree.Kind.CLASS) {
      types.forEach(t -> insert(header, " extends " + t));
    }
    tree.getImplementsClause().forEach(this::type);
    tree.getImplementsClause().forEach(this::remove);
    if (tree.getImplementsClause().isEmpty()) {
      int at = source.indexOf('{', parent == null ? header : end(parent));
      insert(at, " implements java.io.Serializable ");
      types.forEach(t -> insert(at, " implements " + t + " "));
    } else {
      Tree first = tree.getImplementsClause().get(0);
      Tree last =
          new ArrayList<>(tree.getImplementsClause()).get(tree.getImplementsClause().size() - 1);
      replace(source.lastIndexOf("implements", start(first)), end(last), "");
      insert(start(first), "java.io.Serializable, ");
    }
  }
}
